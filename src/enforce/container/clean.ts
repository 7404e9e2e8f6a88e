import { setTimeout as pause } from 'node:timers/promises';
import { ask, connectEngine, statusOf, type Engine } from './engine.js';
import { LABEL, ownerLives } from './labels.js';
import { unmountBelow } from './mapped.js';

/** Looks at most, and milliseconds between two. */
const PASSES = 5;
const SETTLE = 200;

/** What was found of runs whose tool is dead, and removed. */
export interface CleanedEngine {
  /** Ids of the runs. */
  readonly runs: readonly string[];
  readonly containers: number;
  readonly volumes: number;
  readonly networks: number;
}

/**
 * Removes from an engine the containers, volumes and networks that carry our labels and whose owner, the process
 * that made them, has ended. What a living process made is left alone, so runs side by side aren't disturbed.
 *
 * @param keepHostImage whether the empty image of `image: host` stays, as it does between runs
 * @throws EngineError when the engine doesn't answer or refuses
 */
export async function cleanEngine(
  socket: string,
  apiVersion: string,
  keepHostImage = true,
): Promise<CleanedEngine> {
  const engine = connectEngine(socket, apiVersion);
  try {
    const found = { runs: new Set<string>(), containers: 0, volumes: 0, networks: 0 };
    // A tool that was killed just now may have asked for something that the engine makes only after it was looked for.
    for (let pass = 0; pass < PASSES; pass += 1) {
      if (pass > 0) await pause(SETTLE);
      // Containers first: they hold the volumes and the networks.
      const containers = await cleanContainers(engine, found.runs);
      const volumes = await cleanVolumes(engine, found.runs);
      const networks = await cleanNetworks(engine, found.runs);
      found.containers += containers;
      found.volumes += volumes;
      found.networks += networks;
      if (pass > 0 && containers + volumes + networks === 0) break;
    }
    if (!keepHostImage) await cleanImages(engine);
    return { ...found, runs: [...found.runs].sort() };
  } finally {
    engine.disconnect();
  }
}

/**
 * Takes back what a dead run of the container tier left mounted in its private folder. To be called when its
 * container is gone and before the folder is removed: through that mount the workspace itself would be emptied.
 *
 * @throws SetupError when it can't be unmounted
 */
export async function releaseState(folder: string): Promise<void> {
  await unmountBelow(folder);
}

const ours = { label: [LABEL.run] };

async function cleanContainers(engine: Engine, runs: Set<string>): Promise<number> {
  const list = await ask(
    engine,
    'list containers',
    engine.docker.listContainers({ all: true, filters: ours }),
  );
  let count = 0;
  for (const { Id, Labels } of list) {
    if (ownerLives(Labels)) continue;
    const removal = engine.docker.getContainer(Id).remove({ force: true, v: true });
    count += await removed(engine, `remove the container ${Id}`, removal);
    runs.add(Labels[LABEL.run] ?? '');
  }
  return count;
}

async function cleanVolumes(engine: Engine, runs: Set<string>): Promise<number> {
  const list = await ask(engine, 'list volumes', engine.docker.listVolumes({ filters: ours }));
  let count = 0;
  for (const { Name, Labels } of list.Volumes) {
    if (ownerLives(Labels)) continue;
    count += await removed(
      engine,
      `remove the volume ${Name}`,
      engine.docker.getVolume(Name).remove({ force: true }),
    );
    runs.add(Labels[LABEL.run] ?? '');
  }
  return count;
}

async function cleanNetworks(engine: Engine, runs: Set<string>): Promise<number> {
  const list = await ask(engine, 'list networks', engine.docker.listNetworks({ filters: ours }));
  let count = 0;
  for (const { Id, Labels } of list) {
    if (ownerLives(Labels ?? {})) continue;
    count += await removed(engine, `remove the network ${Id}`, engine.docker.getNetwork(Id).remove());
    runs.add(Labels?.[LABEL.run] ?? '');
  }
  return count;
}

async function cleanImages(engine: Engine): Promise<void> {
  const list = await ask(
    engine,
    'list images',
    engine.docker.listImages({ all: true, filters: { label: [LABEL.image] } }),
  );
  for (const { Id } of list) {
    await removed(engine, `remove the image ${Id}`, engine.docker.getImage(Id).remove({ force: true }));
  }
}

/** 1 when it was removed now; 0 when it is gone already or on its way (an AutoRemove under way answers 409). */
async function removed(engine: Engine, doing: string, call: Promise<unknown>): Promise<number> {
  try {
    await ask(engine, doing, call);
    return 1;
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 409) return 0;
    throw error;
  }
}
