import type { FirecrackerConfig } from './generated/firecracker-config.js';
import type { Matrix } from './matrix.js';
import type { Unenforceable } from './plan.js';
import type { CompileOptions } from './problems.js';
import type { HostFacts } from '../host/facts.js';
import type { LoadedPolicy } from '../policy/resolved.js';
/** A machine that nothing here has ever started: data for people who try it, and no plan that a run would take. */
export interface FirecrackerPlan {
    readonly v: 1;
    readonly experimental: true;
    readonly policyDigest: string;
    readonly config: FirecrackerConfig;
    /** The jailer's command line, to be run by root; the id of the machine is its policy's. */
    readonly jailer: readonly string[];
    /** Bytes of the scratch drive, which is made before the start. */
    readonly scratch: number;
    readonly matrix: Matrix;
}
export type CompiledFirecracker = {
    readonly ok: true;
    readonly plan: FirecrackerPlan;
} | {
    readonly ok: false;
    readonly problems: readonly Unenforceable[];
    readonly matrix: Matrix;
};
/**
 * A policy as Firecracker's configuration and its jailer's command line. The clauses are held as in the microvm tier,
 * and what that tier refuses is refused here.
 */
export declare function compileFirecracker(loaded: LoadedPolicy, facts: HostFacts, options?: CompileOptions): CompiledFirecracker;
/** Letters, digits and hyphens, at most 64. */
export declare function machineId(policyDigest: string): string;
