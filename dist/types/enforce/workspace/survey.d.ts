import type { FolderIdentity } from './baseline.js';
import { type NameRecord } from './name-record.js';
import { type Tree } from './tree.js';
/** A folder tree that the sandbox shows: the workspace, or a mount of the policy. */
export interface Place {
    readonly tree: Tree;
    /** Absolute path inside the sandbox. */
    readonly at: string;
}
export interface MaskedPath {
    readonly place: Place;
    readonly key: string;
    readonly of: 'file' | 'directory';
}
export interface Survey {
    readonly masks: readonly MaskedPath[];
    /** Configuration files of git folders, in the workspace. */
    readonly gitConfigs: readonly string[];
    /** Folders of the workspace, by key. */
    readonly folders: ReadonlyMap<string, FolderIdentity>;
    /** Every path of the workspace. */
    readonly names: NameRecord;
    /** Symlinks named like a git configuration or matched by read-deny that lead out of everything shown. */
    readonly outside: readonly string[];
    /** Every symlink of the workspace, by key. */
    readonly links: readonly string[];
    /** Git folders of the workspace, whatever they are called, by key. */
    readonly gitFolders: readonly string[];
}
export interface SurveyRequest {
    readonly workspace: Place;
    readonly mounts: readonly Place[];
    readonly readDeny: readonly string[];
    readonly git: 'full' | 'none';
    readonly maxEntries: number;
    readonly maxMasks: number;
}
/** Folder identities kept at most: beyond it, only times tell what the host changed. */
export declare const MAX_FOLDERS = 1000000;
/**
 * Walks what the sandbox will see, once, and finds what must be covered: what `read-deny` names (with what its
 * symlinks lead to and every other hard link of the same file), sockets, unreadable folders, `.git` where the
 * policy hides it, and the configuration of git folders. Throws WorkspaceError `too-many`.
 */
export declare function survey(request: SurveyRequest): Promise<Survey>;
