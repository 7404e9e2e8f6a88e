import type { HostFacts } from './facts.js';
import type { JobServices } from './services.js';
import type { RegistryKind, Tier } from '../policy/resolved.js';
export interface FactsRequest {
    /** The tiers that may be compiled for: only what they need is asked. */
    readonly tiers: readonly Tier[];
    /** The caller's environment. PATH, HOME, DOCKER_*, XDG_* and the toolchains' variables are looked at. */
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Absolute; null when there is none yet (compile, doctor). */
    readonly workspace: string | null;
    /** The folder that runs keep their state in; its file system decides whether an overlay can be had. */
    readonly state: string;
    /** The launcher (`dist/native/…/sandbox-init`), with which `thorough` tries a start; null when there is none. */
    readonly launcher: string | null;
    /** `filesystem.toolchains` of the policy. */
    readonly toolchains: 'auto' | 'none' | readonly string[];
    /** The kinds that `registry` rules name; asking them starts those tools, which takes its time. */
    readonly registries?: readonly RegistryKind[];
    /** The names of `service` rules, and what the runner says of the job's own service containers; null: it says nothing. */
    readonly services?: {
        readonly names: readonly string[];
        readonly job: JobServices | null;
    };
    /** The names in `commands.allow`. */
    readonly programs: readonly string[];
    /** Whether what only root may do may be done by sudo. */
    readonly allowSudo?: boolean;
    /**
     * `quick`: reads files only and starts no process but to ask gVisor its version, for a run, which finds out at once what isn't so and then
     * fails closed. `thorough`: starts a sandbox that does nothing, for doctor, compile and for explaining a failed
     * start. Nothing is cached between runs: a fact that was true before a setting changed would be worse than
     * the few milliseconds it saves.
     */
    readonly depth: 'quick' | 'thorough';
}
/** Everything that compile must know of this machine. Never throws for what a machine lacks: that is a fact. */
export declare function gatherFacts(request: FactsRequest): Promise<HostFacts>;
