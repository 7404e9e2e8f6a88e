import type { ManifestReader } from './manifest.js';
/** A kind of manifest: how it is read, and which files pin what it names. */
export interface ManifestKind {
    readonly name: RegExp;
    readonly read: ManifestReader;
    /** Names of lock files, beside the manifest or in a folder above (workspaces). */
    readonly locks: readonly string[];
}
/** What kind of manifest a path names; null: none that is read. */
export declare function manifestKind(path: string): ManifestKind | null;
/** The kind whose manifests a lock file pins; null: it is none. */
export declare function lockKind(path: string): ManifestKind | null;
/** Where lock files of a manifest may be: beside it and in every folder above, the nearest first. */
export declare function lockPaths(path: string, kind: ManifestKind): readonly string[];
/** Files of the tree that it matters to know of, though a change leaves them alone; null: more than CAPS.beside. */
export declare function wantedBeside(paths: readonly string[]): ReadonlySet<string> | null;
