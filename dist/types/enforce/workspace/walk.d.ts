import type fs from 'node:fs';
import { type Tree } from './tree.js';
export interface FolderVisit {
    readonly key: string;
    readonly fd: number;
    readonly entries: readonly fs.Dirent<Buffer>[];
}
export interface Walk {
    /** Called for each folder, the root first. Gives the names to enter. */
    visit(folder: FolderVisit): readonly Buffer[];
    /** A folder whose contents this process may not list. */
    unreadable(key: string): void;
    /** Entries at most; more is WorkspaceError `too-many`. */
    readonly maxEntries: number;
}
/** Walks a tree without following links. The host may change it meanwhile: what has gone is passed over. */
export declare function walk(tree: Tree, walker: Walk): Promise<void>;
