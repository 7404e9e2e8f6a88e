import type { Availability } from './facts.js';
/** What was found out by starting a sandbox that does nothing. */
export interface Trial {
    readonly userNamespaces: Availability;
    readonly overlay: Availability;
    readonly idmap: Availability;
    /** Landlock's ABI as the init saw it, null when no sandbox could be started. */
    readonly landlock: number | null;
}
export interface TrialRequest {
    readonly uid: number;
    readonly gid: number;
    /** The launcher and init, `dist/native/…/sandbox-init`. */
    readonly launcher: string;
    readonly bwrap: string;
    /** A folder for the trial's own files: where runs keep their state. Made when missing. */
    readonly state: string;
}
/**
 * Starts the process tier's launcher, bubblewrap and init with nothing to run: first with the namespaces alone,
 * then with an overlay, then (as root) with an id-mapped one. What the kernel, a security module or an old
 * bubblewrap refuses shows here as it would in a run. Leaves nothing behind; takes some 20 ms.
 */
export declare function tryLaunch(request: TrialRequest): Promise<Trial>;
