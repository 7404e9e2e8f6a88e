/**
 * Kills every process of a cgroup, given its folders, until none is left or `deadline` ms have passed. True when none
 * is. Whatever is in it is the run's: nobody else is ever put there.
 */
export declare function killAll(folders: readonly string[], deadline: number): Promise<boolean>;
/** Removes a cgroup's folders; absent ones are no error. Throws when processes are still in them. */
export declare function removeAll(folders: readonly string[]): Promise<void>;
