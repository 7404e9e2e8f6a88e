/** What was found of a dead run. */
export interface CleanedProcess {
    /** The cgroup's folders, which are gone now. */
    readonly cgroups: readonly string[];
}
/**
 * Ends and removes what a run of the process tier left when its tool was killed: its cgroup, wherever in the
 * mounted hierarchies it was made, and the processes that are in it, if any outlived the tool by more than an
 * instant. Nothing is killed that isn't in a cgroup of that run's own name. Files in the state folder are not
 * touched. Throws when a process can't be ended.
 */
export declare function cleanProcess(run: string): Promise<CleanedProcess>;
