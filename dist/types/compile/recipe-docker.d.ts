import type { ContainerPlan } from './plan.js';
import type { ByHand } from './recipe-steps.js';
export type RenderedRecipe = {
    readonly ok: true;
    readonly script: string;
} | {
    readonly ok: false;
    readonly reason: string;
    readonly fix: string;
};
/**
 * The container plan as a `docker run` that a person can paste: the same mounts, limits, seccomp profile and
 * user, made from the very body that the Engine API is given. Refused where that is (P10).
 */
export declare function dockerRecipe(plan: ContainerPlan, digest: string, by: ByHand): RenderedRecipe;
