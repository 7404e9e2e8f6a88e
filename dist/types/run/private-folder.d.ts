/**
 * Removes a run's private folder.
 *
 * @returns What had to be left and why, one sentence; null when all is gone.
 */
export declare function removePrivateFolder(folder: string): string | null;
/**
 * Removes a job's store of carried folders (`RunRequest.carry`), with all that hostile code has put into it.
 *
 * @returns Paths that had to be left, because another user owns them.
 */
export declare function emptyCarried(store: string): readonly string[];
/** By the kernel's list: a bind mount of the same file system can't be told by device numbers. */
export declare function mountsBelow(path: string): readonly string[];
