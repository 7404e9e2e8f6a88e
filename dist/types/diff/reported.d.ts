import { type Document } from '../policy/document.js';
import type { DiffReport } from '../report/diff/report.js';
import type { PolicyDiff } from './model.js';
/** One of the two policies of a comparison, as reports show it. */
export interface ShownPolicy {
    /** As it was named: a file, `-`, `REV:PATH`. */
    readonly name: string;
    /** Every file that it was read from, by the path as read. */
    readonly documents: ReadonlyMap<string, Document>;
    /** A path as read, as it is shown; of the two policies no two may be shown alike. */
    readonly show: (file: string) => string;
}
/** A comparison with its places, ready for any format. */
export declare function reportDiff(diff: PolicyDiff, { version, base, head, }: {
    readonly version: string;
    readonly base: ShownPolicy;
    readonly head: ShownPolicy;
}): DiffReport;
