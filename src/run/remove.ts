import { closeSync, constants, openSync, rmdirSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { chmodFolderAt, folderAt, namesIn, renameAt, rmdirAt, unlinkAt } from '../enforce/workspace/at.js';

/**
 * Removes a folder with all that is in it, when nothing runs any more that could change it. What lies in it was
 * written by hostile code: folders without permissions, and nested deeper than any path can name. So every folder
 * that is found is moved up to the top before it is emptied, links are never followed, and one descriptor a level is
 * enough.
 *
 * @throws File system errors when something can't be removed; what could be is.
 */
export function removeFolder(path: string): void {
  let top: number;
  try {
    top = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    const pending = emptied(top, top);
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      const folder = folderAt(top, name);
      if (folder === null) continue;
      try {
        pending.push(...emptied(top, folder));
      } finally {
        closeSync(folder);
      }
      rmdirAt(top, name);
    }
  } finally {
    closeSync(top);
  }
  rmdirSync(path);
}

/** Unlinks what is in a folder and moves its folders to the top. Gives their names there. */
function emptied(top: number, folder: number): Buffer[] {
  const folders: Buffer[] = [];
  // Some file systems skip entries while others are taken away: read again until nothing is found.
  for (let found = true; found;) {
    found = false;
    for (const entry of namesIn(folder)) {
      if (!entry.isDirectory()) {
        unlinkAt(folder, entry.name);
        found = true;
        continue;
      }
      if (folder === top && folders.some((name) => name.equals(entry.name))) continue;
      found = true;
      // Moving a folder rewrites its `..`, and reading it needs permissions it may lack.
      chmodFolderAt(folder, entry.name, 0o700);
      if (folder === top) {
        folders.push(entry.name);
        continue;
      }
      const name = Buffer.from(`.removing-${randomBytes(12).toString('hex')}`);
      renameAt(folder, entry.name, top, name);
      folders.push(name);
    }
  }
  return folders;
}
