import type { Stated } from './clauses/stated.js';
import type { Meeting } from './narrow/comparison.js';
import type { ResolvedPolicy } from './resolved.js';
export interface Base {
    /** The parents' meet, or the defaults. */
    readonly policy: ResolvedPolicy;
    /** Whether some parent states `limits.cpu-time`; otherwise it follows the wall-time. */
    readonly statesCpuTime: boolean;
    /** Whether `policy` is the parents' meet. */
    readonly inherited: boolean;
    readonly meeting: Meeting;
}
/**
 * Puts what a file states over its base. `own` are globs for the policy's files, as seen from the workspace: they
 * are protected too.
 */
export declare function fill(stated: Stated, base: Base, own: readonly string[]): ResolvedPolicy;
