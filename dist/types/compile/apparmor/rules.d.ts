import type { Bindings, Plan } from '../plan.js';
/** One file rule: what may be done (or must not) at a pattern. */
export interface FileRule {
    readonly deny: boolean;
    /** A quoted pattern of the profile language. */
    readonly pattern: string;
    /** Permission letters: `r`, `rwkl`, `rmix`. */
    readonly access: string;
}
/** What is known only when a container is made: the folders that its image declares as volumes. */
export interface ProfileExtras {
    readonly volumes?: readonly string[];
}
/** The file rules of a plan, sorted, each once: the same plan and bindings give the same text. */
export declare function fileRules(plan: Plan, bindings: Bindings, extras: ProfileExtras): readonly FileRule[];
