import type { CompileOptions } from './problems.js';
import type { Matrix } from './matrix.js';
import type { RlimitPlan, Unenforceable } from './plan.js';
import type { LoadedPolicy } from '../policy/resolved.js';
/** A plan of rlimits and nothing else: for hosts and jobs where nothing more can be had. */
export interface PrlimitPlan {
    readonly v: 1;
    readonly policyDigest: string;
    /** What stands before a command: timeout and prlimit with their options. */
    readonly argv: readonly string[];
    readonly rlimits: RlimitPlan;
    readonly matrix: Matrix;
}
export type CompiledPrlimit = {
    readonly ok: true;
    readonly plan: PrlimitPlan;
} | {
    readonly ok: false;
    readonly problems: readonly Unenforceable[];
    readonly matrix: Matrix;
};
/**
 * Compiles a policy's limits for prlimit(1). Every other clause that the policy states gets nobody here and is a
 * problem, as it would be in a tier. Memory is RLIMIT_DATA: RLIMIT_AS would also count what a program only
 * reserves, and ends Node, Go and Java at their start.
 */
export declare function compilePrlimit(loaded: LoadedPolicy, options?: CompileOptions): CompiledPrlimit;
/** prlimit(1) options: sizes in bytes, time in seconds. */
export declare function rlimitArguments(rlimits: RlimitPlan): readonly string[];
