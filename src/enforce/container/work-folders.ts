import { mkdir, readdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type Docker from 'dockerode';
import { ask, connectEngine, type Engine } from './engine.js';
import { hostImage, whileImageStays } from './host-image.js';
import { labelsOf } from './labels.js';
import { removeContainer } from './removal.js';
import { overlayMount } from '../../compile/docker-mounts.js';

/**
 * Empties the work folders of a run's overlays, for a caller who isn't root. From Linux 5.8 on an overlay in which
 * something was deleted keeps a whiteout in its work folder (`work/#N`, to link others to), in a folder of mode 000 that
 * is root's, as the engine mounted it: nobody else can remove it. A mount of the same layers begins with emptying that
 * folder, and the engine makes one for a container that is looked into, without starting it. To be called when nothing
 * is mounted there.
 *
 * @param state the run's private folder, with the layers where `overlaysOf` and `bindings` have them
 * @throws EngineError
 */
export async function emptyWorkFolders(engine: Engine, state: string, run: string): Promise<void> {
  if (process.getuid?.() === 0) return;
  const kept: string[] = [];
  for (const folder of await layerFolders(state)) {
    if (await keepsEntries(join(folder, 'work', 'work'))) kept.push(folder);
  }
  if (kept.length === 0) return;
  const lower = join(state, 'nothing');
  await mkdir(lower, { recursive: true });
  const labels = labelsOf(run);
  const mounts = kept.map((folder, index) =>
    overlayMount(lower, join(folder, 'upper'), join(folder, 'work'), `/layers-${String(index)}`, false, {
      labels,
    }),
  );
  const { made: container } = await whileImageStays(
    () => hostImage(engine, []),
    (image) =>
      ask(
        engine,
        'create a container to empty the work folder with',
        engine.docker.createContainer({
          Image: image,
          Entrypoint: ['/never-started'],
          Labels: { ...labels },
          NetworkDisabled: true,
          HostConfig: { NetworkMode: 'none', Mounts: mounts as unknown as Docker.MountConfig },
        }),
      ),
  );
  try {
    await ask(engine, 'empty the work folder', container.infoArchive({ path: '/' }));
  } finally {
    await removeContainer(engine, container);
  }
}

/** The same for a run that is dead, by its record. */
export async function emptyWorkFoldersOf(
  { socket, apiVersion }: { readonly socket: string; readonly apiVersion: string },
  state: string,
  run: string,
): Promise<void> {
  const engine = connectEngine(socket, apiVersion);
  try {
    await emptyWorkFolders(engine, state, run);
  } finally {
    engine.disconnect();
  }
}

/** Of the workspace, and of each mount of the policy. */
async function layerFolders(state: string): Promise<readonly string[]> {
  const mounts = join(state, 'mounts');
  return [state, ...(await names(mounts)).map((name) => join(mounts, name))];
}

async function names(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** It can't be read; but its owner's folder is ours, and so it can be removed if it is empty. */
async function keepsEntries(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return false;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return false;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return true;
    throw error;
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
