import { type ScanRecord } from './scan.js';
import { type Tree } from './tree.js';
export interface UpperScan {
    readonly records: readonly ScanRecord[];
    /** Modes of folders that were opened up, as the code left them, by key. */
    readonly modes: ReadonlyMap<string, number>;
}
export interface UpperScanRequest {
    /** The native program. */
    readonly scanner: string;
    readonly upper: Tree;
    readonly maxEntries: number;
    readonly signal?: AbortSignal;
}
/**
 * Scans until every folder could be listed: the code may have closed folders to their owner, which hides both their
 * contents and their overlay marks. Gives the modes that were there before.
 */
export declare function scanUpper(request: UpperScanRequest): Promise<UpperScan>;
