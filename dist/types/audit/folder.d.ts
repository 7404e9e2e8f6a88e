import { AuditError } from './error.js';
/**
 * Opens a folder component by component and follows no symbolic link on the way: a change to the code may have
 * turned any folder of the workspace into a link to anywhere.
 *
 * @param path Absolute and normalised (no `.` or `..`).
 * @returns A descriptor; the caller closes it.
 * @throws AuditError `link`, `missing`, `io`, naming the component.
 */
export declare function openFolder(path: string): number;
/**
 * Makes a new folder, mode 0700, below an existing one and opens it.
 *
 * @param parent Absolute path of a folder that exists; opened without following links.
 * @returns A descriptor of the new folder; the caller closes it.
 * @throws AuditError `exists` when something of that name is there, whatever it is.
 */
export declare function createFolder(parent: string, name: string): number;
/**
 * Makes a new file in an opened folder and opens it for writing.
 *
 * @param path The folder's path, for what an error says.
 * @param options.append Every write goes to the end, even beside another writer.
 * @throws AuditError `exists`, `no-space`, `io`.
 */
export declare function createFile(folder: number, path: string, name: string, options?: {
    readonly mode?: number;
    readonly append?: boolean;
}): number;
/** Turns a file system error into a typed one with the path in words. */
export declare function fromSystem(error: unknown, path: string): AuditError;
