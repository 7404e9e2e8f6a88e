import { chmod, lstat, opendir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes a folder and all that is in it, also where the code took away its own right to look into a folder. Nothing
 * may run any more that could change it meanwhile. What is absent is no error.
 *
 * The folder `work` of an overlay that root mounted holds an empty `work` of root's with mode 000: whoever owns its
 * parent may remove it, but not look into it.
 */
export async function removeTree(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
    return;
  } catch (error) {
    if (!denied(error)) throw error;
  }
  await openUp(folder);
  await rm(folder, { recursive: true, force: true });
}

/** Makes every folder below searchable for its owner; folders of others that are empty are removed. */
async function openUp(folder: string): Promise<void> {
  const { uid } = await lstat(folder);
  if (uid !== process.getuid?.() && process.getuid?.() !== 0) {
    await rmdir(folder);
    return;
  }
  await chmod(folder, 0o700);
  for await (const entry of await opendir(folder)) {
    if (entry.isDirectory()) await openUp(join(folder, entry.name));
  }
}

function denied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}
