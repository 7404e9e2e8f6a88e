import type { Change } from './changes.js';
import { type Tree } from './tree.js';
export type ObjectFormat = 'sha1' | 'sha256';
/** One side of a change, as git sees it. */
export interface Side {
    readonly mode: '100644' | '100755' | '120000';
    readonly size: number;
    /** Object id of the content. */
    readonly id: string;
    /** The content, when it is short enough to be diffed. */
    readonly text: Buffer | null;
    /** Its bytes again, for a literal. */
    readonly chunks: () => AsyncIterable<Buffer>;
}
/** What git knows of one side of a change; null: nothing (folders, what isn't there). */
export declare function sideOf(tree: Tree, change: Change, which: 'before' | 'after', format: ObjectFormat): Promise<Side | null>;
