import type { Bindings, MicrovmPlan } from '../../compile/plan.js';
/**
 * What the first process of a guest is told, each word ended by a NUL: who the code runs as, its limits, and its tree,
 * the root of which is the image's drive.
 *
 * @throws SetupError for an entry of the view that a guest can't have
 */
export declare function guestArguments(plan: MicrovmPlan, bindings: Bindings): Buffer;
