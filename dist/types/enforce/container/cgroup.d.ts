import type { CgroupFolders } from '../account/cgroup.js';
/**
 * Finds a container's cgroup by its name, which holds the container's id, at the places where engines put it:
 * `PARENT/ID` (cgroupfs) and `SLICE/docker-ID.scope` (systemd). Costs no call to the engine.
 *
 * @returns null when it is not at one of them
 */
export declare function cgroupNamed(container: string): CgroupFolders | null;
/**
 * Finds a container's cgroup by its first process. It has to be called while the container runs.
 *
 * @param pid as the engine names it
 * @param container the container's id, which the engine puts into the cgroup's name: where it is missing the pid is
 *   another process's, since the engine counts in another pid namespace
 * @returns null when the cgroup can't be seen from here
 */
export declare function cgroupOf(pid: number, container: string): CgroupFolders | null;
/**
 * Kills every process of the container from the host, for when no engine is there any more to do it: the same user's,
 * or anybody's where the caller is root. A cgroup that is gone holds none.
 *
 * @returns whether none is left
 */
export declare function killCgroup(cgroup: CgroupFolders): Promise<boolean>;
