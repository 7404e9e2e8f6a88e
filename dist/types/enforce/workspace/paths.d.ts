/** Opening the paths that a caller names: workspace, working directory, mounts, `--audit`, `--patch`, `--result`. */
export interface OpenOptions {
    /**
     * An absolute folder whose own path is trusted and may hold links (the runner's workspace, the person's current
     * directory). Only what follows it is opened without following links, and the path must lie within it. Default: `/`.
     */
    readonly beneath?: string;
}
/** An open folder. The descriptor is the receiver's to close. */
export interface OpenFolder {
    readonly fd: number;
    /** Absolute and free of links, as it was when opened. */
    readonly path: string;
}
/**
 * Opens a folder component by component; a link anywhere after `beneath` is refused. Throws WorkspaceError
 * (`missing`, `symlink`, `not-a-directory`, `denied`, `path`, `unsupported`).
 */
export declare function openFolder(target: string, options?: OpenOptions): OpenFolder;
/** The same, making what is missing of it, readable by its owner alone. */
export declare function makeFolders(target: string, options?: OpenOptions): OpenFolder;
/**
 * Writes a whole file that a caller named: opened without following links, written beside and renamed into place,
 * so that a reader sees the old file or the whole new one. A link, folder, device, FIFO or socket of that name is
 * refused. `content` is bytes, or writes to the descriptor it is given. The file gets mode 0600 unless said.
 */
export declare function writeFileAt(target: string, content: Buffer | string | ((fd: number) => Promise<void>), options?: OpenOptions & {
    readonly mode?: number;
}): Promise<void>;
