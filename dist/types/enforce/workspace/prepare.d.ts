import type { WorkspacePlan } from '../../compile/plan.js';
import type { Governing } from './also-protected.js';
import { type Baseline } from './baseline.js';
import { type OpenFolder } from './paths.js';
export interface PrepareRequest {
    readonly plan: WorkspacePlan;
    /** Absolute; opened without following links after `beneath`. */
    readonly workspace: string;
    readonly beneath?: string;
    /** The run's private folder, which exists: `upper/`, `work/` and `files/` are made in it. */
    readonly state: string;
    /** `$XDG_STATE_HOME/sandbox-policy/locks`. */
    readonly locks: string;
    readonly run: string;
    /** Who the code runs as: owner of the upper layer where the caller is root. */
    readonly uid: number;
    readonly gid: number;
    /** The policy's mounts: host path, opened without following links, and path inside. */
    readonly mounts?: readonly {
        readonly path: string;
        readonly at: string;
    }[];
    /** Milliseconds to wait for another run's applying to end. Default 10,000. */
    readonly wait?: number;
    /** Entries of the workspace and of each mount at most. Default 5,000,000. */
    readonly maxEntries?: number;
}
export interface PreparedWorkspace {
    readonly run: string;
    readonly plan: WorkspacePlan;
    /** The workspace, open; closed by `release`. */
    readonly folder: OpenFolder;
    readonly identity: string;
    readonly state: string;
    readonly locks: string;
    /** The overlay's layers; null unless the mode is overlay. */
    readonly layers: {
        readonly upper: string;
        readonly work: string;
    } | null;
    /** For `Bindings.masks`: absolute paths inside. */
    readonly masks: readonly {
        readonly path: string;
        readonly of: 'file' | 'directory';
    }[];
    /** For `Bindings.covers`. */
    readonly covers: readonly {
        readonly path: string;
        readonly source: string;
    }[];
    readonly baseline: Baseline;
    /** What gives plain paths of the workspace the power of protected ones. */
    readonly governing: Governing;
    /** What a person should know, one sentence each. */
    readonly notes: readonly string[];
    /** Gives the workspace back: closes the folder, ends the lock. Safe to call twice. */
    release(): void;
}
/** Throws WorkspaceError `state-filesystem` when the upper layer can't lie in `state`. `type` is for tests. */
export declare function checkStateFilesystem(state: string, type?: number): void;
/** Throws WorkspaceError `mount-characters` for a path that would be read as several mount options or layers (P10). */
export declare function checkMountCharacters(target: string): void;
/**
 * Makes a workspace ready to be shown: locks it, finishes or undoes what a killed applier left, makes the layers,
 * finds what must be covered, and notes what is needed to see later that the host changed something. On rejection
 * nothing is left behind. Throws WorkspaceError.
 */
export declare function prepareWorkspace(request: PrepareRequest): Promise<PreparedWorkspace>;
