/** Ids of the runs whose logs lie under the user's state folder, newest first. */
export declare function listRuns(runs: string): readonly string[];
/** The last run's audit directory; null when there is none. */
export declare function lastRun(runs: string): string | null;
/** A log that a person named. */
export interface FoundLog {
    readonly log: string;
    /** Where the log's other files lie; null when a log file alone was named. */
    readonly directory: string | null;
}
/**
 * Finds a log by what a person may name: its directory, the file itself, or a run's id.
 *
 * @param runs The folder of audit directories.
 * @param named As given; a relative path is resolved by the caller.
 * @returns null when there is nothing of that name.
 */
export declare function findLog(runs: string, named: string): FoundLog | null;
