import type { MountLayers } from './files.js';
import type { Bindings, ProcessPlan, ViewEntry } from './plan.js';
/** What the launcher is told beside the plan: nothing of it changes what is enforced. */
export interface Launch {
    /** `cgroup.procs` files to join, one for each v1 hierarchy or one on v2. */
    readonly cgroupProcs: readonly string[];
    /** The tool's process id, with which the sandbox ends; 0 behind sudo, where it isn't the parent. */
    readonly parent: number;
    /** Who owns the workspace on disk; null when the caller isn't root and nothing is mapped. */
    readonly workspaceOwner: {
        readonly uid: number;
        readonly gid: number;
    } | null;
    /** The descriptor with the seccomp program, null without one. */
    readonly seccompFd: number | null;
    /** The descriptor of Node's channel to the tool, which the gateway's sockets are handed over; absent without one. */
    readonly channelFd?: number;
}
/**
 * The command line that makes a process plan real: our launcher builds the tree (bubblewrap 0.8 can't mount
 * noexec), drops rights and starts bubblewrap, which unshares the rest and starts the init as process 1.
 */
export declare function renderBwrap(plan: ProcessPlan, bindings: Bindings, launch: Launch): readonly string[];
/** One entry of the view as the launcher’s options. */
export declare function entryOptions(entry: ViewEntry, bindings: Bindings, layers: readonly MountLayers[], mapped: readonly string[]): readonly string[];
