import type { Matrix } from './matrix.js';
import type { Unenforceable } from './plan.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';
export interface CompileOptions {
    /** The caller's choice of tier; never below the policy's `at-least`. */
    readonly tier?: Tier;
    /** The tier whose plan is asked for, by `compile --target`: it may be below a tier that is only the default. */
    readonly target?: Tier;
    /** `kernel` refuses stated limits that each process would have for itself, as `--strict` does. */
    readonly accept?: 'kernel' | 'kernel-per-process';
    readonly strict?: boolean;
    /** Today's date, `YYYY-MM-DD` in UTC: which waivers still hold. Without it none does. */
    readonly today?: string;
    /** `audit`: egress that no rule names goes through and is recorded. */
    readonly mode?: 'enforce' | 'audit';
    /** Compiles the policy as it is while this phase of it holds; `facts` must be what that needs. */
    readonly phase?: string;
}
/**
 * The one place that turns cells into refusals: nothing that the policy states is dropped. `where` ends the
 * sentence "nothing enforces it …".
 */
export declare function problemsOf(loaded: LoadedPolicy, matrix: Matrix, options: CompileOptions, where: string): readonly Unenforceable[];
/** A phase was asked for that the policy doesn't have: never taken for none, which permits more. */
export declare function unknownPhase(loaded: LoadedPolicy, phase: string): Unenforceable;
