import type { Step } from './format/sh.js';
import type { Bindings, Plan } from './plan.js';
/** Who would run a recipe by hand, and where. */
export interface ByHand {
    readonly uid: number;
    readonly gid: number;
    /** Whether the caller is root: then `uid` is the one to change to. */
    readonly root: boolean;
    /** Absolute. */
    readonly workspace: string;
}
/** The bindings of a recipe: its state folder is one that the script makes when it is run. */
export declare function recipeBindings(by: ByHand): Bindings;
/** The head of every recipe: what it is and what it leaves out, then a private folder that is removed at the end. */
export declare function opening(plan: Plan, digest: string, leftOut: readonly string[]): readonly Step[];
/** An ext4 image with nothing in it. */
export declare function emptyDrive(image: string, bytes: number): Step & {
    readonly kind: 'run';
};
/** Our own files of /etc, written into the state folder. */
export declare function ownFiles(plan: Plan, bindings: Bindings): readonly Step[];
/** What the tool does besides and a recipe can't, as one sentence each. */
export declare function leftOut(plan: Plan): readonly string[];
