import type { ProcessPlan } from './plan.js';
import type { ByHand } from './recipe-steps.js';
/**
 * The process plan as a script of util-linux and bubblewrap alone, for a person to reproduce a run by hand: the
 * same view, namespaces, limits of each process and seccomp program. What needs our launcher or init is named at
 * its head.
 */
export declare function bwrapRecipe(plan: ProcessPlan, digest: string, by: ByHand): string;
