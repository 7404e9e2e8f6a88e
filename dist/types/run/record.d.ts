import { type Holder } from '../enforce/workspace/holder.js';
import type { Tier } from '../policy/resolved.js';
/** Written before anything is made for a run, so that whatever a killed run leaves can be found. */
export interface RunRecord extends Holder {
    readonly v: 1;
    readonly run: string;
    readonly tier: Tier;
    /** The engine's socket and API version, in the tiers that have one. */
    readonly engine: {
        readonly socket: string;
        readonly apiVersion: string;
    } | null;
    /** The audit directory. */
    readonly audit: string;
}
/** The name of the record in a run's private folder: there before all else, and the last to go. */
export declare const RECORD = "run.json";
/**
 * Makes a run's private folder with its record in it.
 *
 * @returns The folder.
 */
export declare function writeRecord(state: string, record: Omit<RunRecord, keyof Holder | 'v'>): string;
/** A run's private folder, and whose it is; `record` null: its tool was killed before it wrote one, or after it went. */
export interface StateFolder {
    readonly run: string;
    readonly folder: string;
    readonly record: RunRecord | null;
}
/** Every private folder of a run that is no more, oldest first. What isn't named like a run is not ours and not touched. */
export declare function deadRuns(state: string): readonly StateFolder[];
/** Whether a run may still be under way, by its record; one that began just now may have none yet. */
export declare function isRunning(state: string, run: string): boolean;
