import type { Bindings, ProcessPlan } from '../../compile/plan.js';
/**
 * Makes the folders of every overlay that aren't there yet. An upper folder gets the mode of the one it lies over
 * and belongs to the run's user, since a merged folder shows what its upper one says. Throws SetupError.
 */
export declare function makeLayers(plan: Pick<ProcessPlan, 'workspace' | 'view' | 'launcher'>, bindings: Bindings): void;
