import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The file changed between reading and writing: neither text may be lost. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/**
 * Replaces a file's text in one step: readers see the old text or the new, never a part. Mode and a link that
 * leads to the file stay. Throws ChangedMeanwhile when the file no longer holds `before`, else what the file
 * system says; on any failure the file is as it was and nothing is left beside it.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  const file = await realpath(path);
  const { mode } = await lstat(file);
  const draft = join(dirname(file), `.sandbox-policy-${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(draft, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode & 0o777);
    try {
      await handle.writeFile(after);
      await handle.chmod(mode & 0o777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await readFile(file)).equals(Buffer.from(before))) {
      throw new ChangedMeanwhile(`${path} changed while it was being fixed; nothing was written`);
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
