/**
 * Removes a run's private folder.
 *
 * @returns What had to be left and why, one sentence; null when all is gone.
 */
export declare function removePrivateFolder(folder: string): string | null;
/** By the kernel's list: a bind mount of the same file system can't be told by device numbers. */
export declare function mountsBelow(path: string): readonly string[];
