import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { SetupError } from '../sandbox.js';
import { WorkspaceError } from '../workspace/error.js';
import { checkMountCharacters, checkStateFilesystem } from '../workspace/prepare.js';

/**
 * Makes the folders of one overlay where they aren't there yet, owned by the run's user. The upper one takes the mode
 * of the folder that it lies over, since a merged folder shows the upper one's.
 *
 * @throws SetupError when an overlay can't have its upper layer there
 */
export async function makeLayers(
  lower: string,
  upper: string,
  work: string,
  owner: { readonly uid: number; readonly gid: number },
): Promise<void> {
  try {
    checkMountCharacters(lower);
    checkMountCharacters(upper);
    await mkdir(upper, { recursive: true, mode: 0o700 });
    await mkdir(work, { recursive: true, mode: 0o700 });
    checkStateFilesystem(upper);
  } catch (error) {
    if (error instanceof WorkspaceError) throw new SetupError(error.message, error.fix, { cause: error });
    throw error;
  }
  const { mode } = await stat(lower);
  await chmod(upper, mode & 0o777);
  if (process.getuid?.() === 0) await chown(upper, owner.uid, owner.gid);
}
