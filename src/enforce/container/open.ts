import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type Docker from 'dockerode';
import { attach } from './attach.js';
import { ask, connectEngine, type Engine } from './engine.js';
import { startCompanion, type Companion } from './companion.js';
import { checkInitGuarded } from './guard.js';
import { hostImage, whileImageStays } from './host-image.js';
import { readyImage, type ReadyImage } from './image.js';
import { labelsOf } from './labels.js';
import { removeContainer } from './removal.js';
import { sandboxOf } from './running.js';
import { checkSameFiles } from './same-files.js';
import { createUndo, type Undo } from './undo.js';
import { waitFor } from './wait.js';
import { emptyWorkFolders } from './work-folders.js';
import { makeLayers } from './layers.js';
import { mapSources } from './mapped.js';
import { openEgress, watchGateway } from '../egress.js';
import { connectInit } from '../init/client.js';
import { SetupError, type OpenRequest, type Sandbox } from '../sandbox.js';
import { hostImageOf, renderDocker, type EngineCreateBody } from '../../compile/docker.js';
import { companionName } from '../../compile/docker-companion.js';
import { filesOf, overlaysOf } from '../../compile/files.js';
import type { Bindings, ContainerPlan } from '../../compile/plan.js';

/** Milliseconds within which the init must answer once the container was started. */
const READY = 60_000;

/**
 * Opens a container as the plan says: through the Engine API alone, with the init of every tier as its process 1,
 * spoken to over the container's standard input and output. When this process dies the engine closes that input and
 * the init ends everything.
 *
 * @param request `bindings.engine` names the engine
 * @throws SetupError; nothing is left behind then
 */
export async function openContainer(request: OpenRequest<ContainerPlan>): Promise<Sandbox> {
  const { engine: where } = request.bindings;
  if (where === undefined) throw new SetupError('no engine is named for the container tier', null);
  const engine = connectEngine(where.socket, where.apiVersion);
  const undo = createUndo();
  undo.add('let the engine’s connections go', async () => {
    engine.disconnect();
  });
  try {
    return await open(engine, request, undo);
  } catch (error) {
    // The first error is the one that counts; what could not be taken back is `clean`'s.
    await undo.run().catch(() => undefined);
    throw error;
  }
}

async function open(engine: Engine, request: OpenRequest<ContainerPlan>, undo: Undo): Promise<Sandbox> {
  const { plan } = request;
  const [{ made: container, image }, companion] = await allDone([
    makeContainer(engine, request, undo),
    companionOf(engine, request, undo),
  ]);
  const attached = await attach(engine, container.id);
  undo.add('leave the container’s streams', async () => {
    attached.destroy();
  });
  // Both are answered when it happens; asked now, so that nothing is missed and nothing asked again.
  const exited = waitFor(engine, container.id, 'next-exit');
  const removed = waitFor(engine, container.id, 'removed');
  exited.catch(() => undefined);
  removed.catch(() => undefined);
  const since = Math.floor(Date.now() / 1000);
  const gateway =
    companion === null ? null : await openEgress(plan.network, request.egress, companion.handedOver);
  undo.add('close the gateway', async () => gateway?.close());
  void companion?.lost.then((reason) => gateway?.lose(reason));
  const started = ask(engine, 'start the container', container.start());
  started.catch(() => undefined);
  const client = connectInit({ input: attached.input, output: attached.output });
  try {
    // The init answers before the engine says that it started it: whichever tells first.
    await Promise.race([client.ready(READY), started.then(() => client.ready(READY))]);
  } catch (error) {
    throw await startError(started, attached.messages(), error);
  }
  if (plan.tier === 'gvisor') await checkInitGuarded(client, plan);
  proceed(request);
  return sandboxOf({
    engine,
    request,
    container,
    attached,
    client,
    exited,
    removed,
    since,
    image,
    gateway,
    companion,
    wayOut: watchGateway(gateway),
    undo,
  });
}

/** The container that makes the network, beside everything else; null when there is none to make. */
async function companionOf(
  engine: Engine,
  { plan, bindings }: OpenRequest<ContainerPlan>,
  undo: Undo,
): Promise<Companion | null> {
  return plan.network.kind === 'none' ? null : startCompanion(engine, plan.network, bindings, undo);
}

/** The container that is to run the code, with all that its mounts need. It isn't started. */
async function makeContainer(
  engine: Engine,
  request: OpenRequest<ContainerPlan>,
  undo: Undo,
): Promise<{ readonly made: Docker.Container; readonly image: ReadyImage }> {
  const { plan, bindings } = request;
  const labels = labelsOf(bindings.run);
  const [found, mapped] = await allDone([
    imageFor(engine, request),
    mapSources(plan, bindings, undo),
    makeStateFiles(request),
  ]);
  proceed(request);
  await loadConfinement(request, found, undo);
  const make = async (ready: ReadyImage): Promise<Docker.Container> => {
    await checkSameFiles(engine, {
      image: ready.id,
      workspace: bindings.workspace,
      state: bindings.state,
      memory: memoryOf(bindings),
      labels,
    });
    proceed(request);
    const rendered = renderDocker(mapped.plan, bindings, {
      image: ready.id,
      workspace: mapped.workspace,
      labels,
      volumes: ready.volumes,
      ...(plan.network.kind === 'none' ? {} : { companion: companionName(bindings) }),
    });
    if (!rendered.ok) throw new SetupError(rendered.reason, rendered.fix);
    // Taken back after the container is.
    undo.add('empty the overlay’s work folder', () => emptyWorkFolders(engine, bindings.state, bindings.run));
    return create(engine, rendered.body, undo);
  };
  if (plan.image.kind !== 'host') return { made: await make(found), image: found };
  return whileImageStays(() => imageFor(engine, request), make, found);
}

/**
 * Loads the plan's own AppArmor profile, if it has one. Once, however often the container is tried to be made; and
 * before it is, so that it is taken back after it: what a removed profile still confined would be free.
 */
async function loadConfinement(
  { plan, bindings }: OpenRequest<ContainerPlan>,
  { volumes }: ReadyImage,
  undo: Undo,
): Promise<void> {
  if (plan.apparmor?.kind !== 'generated') return;
  const { loadProfile } = await import('../apparmor/load.js');
  undo.add('remove the AppArmor profile', await loadProfile(plan, bindings, { volumes }));
}

/**
 * Like Promise.all, but when one fails the others are waited for: what they make is known then and can be taken back.
 */
async function allDone<T extends readonly Promise<unknown>[]>(
  work: readonly [...T],
): Promise<{ readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work);
  return Promise.all(work) as Promise<{ readonly [K in keyof T]: Awaited<T[K]> }>;
}

/** The image to create from: the host's own view over an empty one, or what the plan names. */
async function imageFor(engine: Engine, request: OpenRequest<ContainerPlan>): Promise<ReadyImage> {
  const { image } = request.plan;
  if (image.kind === 'host') {
    const { directories, symlinks } = hostImageOf(request.plan);
    const id = await hostImage(engine, [
      ...directories.map((entry) => ({ kind: 'directory', ...entry }) as const),
      ...symlinks.map((entry) => ({ kind: 'symlink', ...entry }) as const),
    ]);
    return { id, digest: id, env: {}, volumes: [] };
  }
  return readyImage(engine, {
    reference: image.reference,
    digest: image.digest,
    configDirectory: request.bindings.engine?.configDirectory ?? null,
    ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    ...(request.signal === undefined ? {} : { signal: request.signal }),
  });
}

/**
 * Makes what the mounts need in the state folder: our own files, masks, and the layers of every overlay. They are the
 * run's, who removes its folder as a whole once it has taken out what was changed.
 */
async function makeStateFiles({ plan, bindings, resumed }: OpenRequest<ContainerPlan>): Promise<void> {
  await mkdir(join(bindings.state, 'files'), { recursive: true, mode: 0o755 });
  for (const entry of filesOf(plan, bindings)) {
    if (entry.kind === 'directory') await mkdir(entry.path, { recursive: true });
    else {
      // One of a sandbox before may be closed to us by its mode.
      await rm(entry.path, { force: true });
      await writeFile(entry.path, entry.content);
    }
    // Not by the mode of mkdir and open, which the umask lessens.
    await chmod(entry.path, entry.mode);
  }
  if (resumed === true) return;
  const overlays = overlaysOf(plan, bindings).map(
    ({ source, upper, work }) => [source, upper, work] as const,
  );
  const workspace = [
    bindings.workspace,
    join(bindings.state, 'upper'),
    join(bindings.state, 'work'),
  ] as const;
  for (const [lower, upper, work] of plan.workspace.mode === 'overlay'
    ? [workspace, ...overlays]
    : overlays) {
    await makeLayers(lower, upper, work, bindings);
  }
}

async function create(engine: Engine, body: EngineCreateBody, undo: Undo): Promise<Docker.Container> {
  try {
    const container = await ask(
      engine,
      'create the container',
      engine.docker.createContainer(body as unknown as Docker.ContainerCreateOptions),
    );
    undo.add('remove the container', () => removeContainer(engine, container), container.id);
    return container;
  } catch (error) {
    throw explained(error);
  }
}

/** Why the init did not answer: what the engine says of the start comes first, then what the init said. */
async function startError(started: Promise<unknown>, said: string, error: unknown): Promise<unknown> {
  try {
    await started;
  } catch (refused) {
    return explained(refused);
  }
  if (error instanceof SetupError) return error;
  const reason = said !== '' ? said : error instanceof Error ? error.message : String(error);
  return new SetupError(`the container's init did not start: ${reason}`, null, { cause: error });
}

/** Adds what can be done about the engine's refusals that are known. */
function explained(error: unknown): unknown {
  if (!(error instanceof SetupError) || error.fix !== null) return error;
  const { message } = error;
  const fix = /bind source path does not exist/.test(message)
    ? 'the engine does not see that path: give it the same folders under the same paths as this process'
    : /failed to mount local volume|error mounting.*overlay/.test(message)
      ? 'the engine could not mount the overlay: set XDG_STATE_HOME to a folder on a local disk (ext4, xfs, btrfs)'
      : /unknown runtime|Unknown runtime/.test(message)
        ? 'install that runtime in the engine, or take another tier'
        : /apply apparmor profile/.test(message)
          ? 'load the AppArmor profile that hardening.apparmor names on the engine’s host, or state another'
          : null;
  return fix === null ? error : new SetupError(message, fix, { cause: error });
}

/** Where it is kept which engine sees which workspace: beside the folders of runs, for the runs to come. */
function memoryOf(bindings: Bindings): string | null {
  const parent = dirname(bindings.state);
  return basename(parent) === 'state' ? join(dirname(parent), 'engines') : null;
}

function proceed(request: OpenRequest<ContainerPlan>): void {
  if (request.signal?.aborted === true) throw new SetupError('cancelled before anything was run', null);
}
