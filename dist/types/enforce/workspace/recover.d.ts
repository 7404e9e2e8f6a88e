import { type Journal } from './journal.js';
import { type Site } from './steps.js';
import { type Tree } from './tree.js';
export interface RecoverRequest {
    /** The state directory of the run whose applier was killed. */
    readonly state: string;
    readonly locks: string;
    /** The run that recovers. */
    readonly run: string;
    /** Called before each thing that is done, with its name: where tests end the process. */
    readonly before?: (what: string) => void;
}
/** `nothing`: no application was under way; `untouched`: it was undone, or had not begun; `completed`: it is done. */
export type Recovered = 'nothing' | 'untouched' | 'completed';
/**
 * Brings a workspace out of an application that was killed: untouched, or completely applied. Safe to call twice,
 * and when nothing was under way. Throws WorkspaceError: `busy` while another run uses the workspace, `journal` when
 * the host has changed the workspace so that it can be neither completed nor undone (what could not go back is named
 * and kept).
 */
export declare function recoverApply(request: RecoverRequest): Promise<Recovered>;
/** Undoes every step, last first. Throws WorkspaceError `journal` when the host's own changes keep something from going back. */
export declare function undoAll(state: string, site: Site, journal: Journal, kept: string): void;
/** Removes the staging folder and what is left in it. */
export declare function finish(tree: Tree, staging: Buffer, fd: number, before?: (what: string) => void): void;
