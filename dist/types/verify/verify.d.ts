import type { LoadedPolicy, Tier } from '../policy/resolved.js';
import { type RunDependencies } from '../run/dependencies.js';
import type { Script } from '../run/request.js';
import type { VerifyReport } from './generated/verify-report.js';
import type { Probe } from './probe.js';
export interface VerifyOptions {
    /** Absolute: where a run under this policy would work. Nothing in it is read or changed. */
    readonly workspace: string;
    /** The wall; never lower than the policy asks. */
    readonly tier?: Tier;
    /** The script that a run would read, whose shell may be started too. */
    readonly script?: Script;
    /** The environment in which PATH and DOCKER_* are looked for. */
    readonly env: Readonly<Record<string, string | undefined>>;
    /** The caller's home; absolute. */
    readonly home: string;
    /** `$XDG_STATE_HOME`, or what stands for it; absolute. */
    readonly stateHome: string;
    /** `$XDG_CACHE_HOME`, or what stands for it; absolute. null: nothing is remembered. */
    readonly cacheHome: string | null;
    /** Tries everything anew, whatever is remembered. */
    readonly again?: boolean;
    /** Tries a part of the probes alone; then nothing is remembered. */
    readonly only?: (probe: Probe) => boolean;
    readonly signal?: AbortSignal;
    /** Long work says what it does: one plain line each. */
    readonly onProgress?: (line: string) => void;
}
export interface Verified {
    readonly report: VerifyReport;
    /** It was made before, for exactly this policy, plan, image, kernel and enforcer. */
    readonly remembered: boolean;
    /** What could not be taken back, one sentence each. */
    readonly problems: readonly string[];
}
/**
 * Tries what a policy forbids, and what it permits, in a sandbox that is made from it as a run's would be. The
 * workspace is a folder of our own that holds a file for each of the policy's globs.
 *
 * @throws SandboxRefused when the policy can't be enforced here, or the set-up failed.
 */
export declare function verify(loaded: LoadedPolicy, options: VerifyOptions, dependencies?: RunDependencies): Promise<Verified>;
