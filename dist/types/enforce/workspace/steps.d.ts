import type { Journal, Step } from './journal.js';
import { type Tree } from './tree.js';
/** The host changed something under a step: it can't be done as planned. */
export declare class ConflictError extends Error {
    readonly path: Buffer;
    readonly name = "ConflictError";
    constructor(path: Buffer);
}
/** Where steps are done: the workspace and its staging folder. */
export interface Site {
    readonly tree: Tree;
    readonly staging: number;
    readonly folders: ReadonlyMap<string, bigint>;
}
export declare function siteOf(tree: Tree, staging: number, journal: Journal): Site;
export declare function stagedName(index: number): Buffer;
/**
 * Does a step. `again`: the applier may have been killed in it or after it; what is done already is left so. Throws
 * ConflictError when what is there is not what was looked at.
 */
export declare function perform(site: Site, step: Step, again: boolean): void;
/** Changes the owner where it isn't that already and this user may; else what is made stays the caller's (P9). */
export declare function giveTo(fd: number, name: Buffer, uid: number, gid: number): void;
/**
 * Takes a step back, whether it was done, half done or not begun. What the host has put in its place since stays.
 * Gives the path when the old entry could not go back; it is kept in the staging folder then.
 */
export declare function undo(site: Site, step: Step): Buffer | null;
/** Whether what a `put` step staged or has put in place is whole: asked after a crash of the machine. */
export declare function isWhole(site: Site, step: Step): Promise<boolean>;
