import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type Docker from 'dockerode';
import { ask, type Engine } from './engine.js';
import { whileImageStays, hostImage } from './host-image.js';
import { labelsOf } from './labels.js';
import { removeContainer } from './removal.js';
import type { Undo } from './undo.js';
import { waitFor } from './wait.js';
import { companionName, renderCompanion } from '../../compile/docker-companion.js';
import type { Bindings, GatewayNetwork } from '../../compile/plan.js';
import { networkFix, receiveSockets, type HandedOver } from '../egress.js';
import { SetupError } from '../sandbox.js';
import { within } from '../within.js';

/** Of the state folder: the socket at which the channel is lent. */
const CHANNEL = 'channel';
/** The descriptor of Node's channel in a child whose other three are its standard ones. */
const CHANNEL_FD = 3;
/** Milliseconds within which the network must be there, and the engine have removed what has ended. */
const READY = 60_000;
const REMOVAL = 30_000;
/** Bytes kept of what goes wrong. */
const MESSAGES = 16 * 1024;
/** Where the engine mounts what every container has. */
const FOLDERS = ['/dev', '/proc', '/sys'].map((path) => ({ kind: 'directory', path, mode: 0o755 }) as const);

/** The container that has made the network, in whose network namespace the code's container is to be started. */
export interface Companion {
  readonly handedOver: HandedOver;
  /** Resolves with the reason when it has ended without having been let go: connections that are refused go unseen then. */
  readonly lost: Promise<string>;
  /** Lets it go, which ends it. It would end with this process too. */
  release(): void;
}

/**
 * Has an engine make the network of a plan with egress. What the companion speaks to this process by, it is lent by a
 * child of ours at a socket that is mounted nowhere else: it hands over the sockets, as the process tier's launcher does,
 * and ends when the channel does.
 *
 * @throws SetupError
 */
export async function startCompanion(
  engine: Engine,
  network: GatewayNetwork,
  bindings: Bindings,
  undo: Undo,
): Promise<Companion> {
  const lender = lend(bindings);
  undo.add('let the companion go', async () => {
    lender.release();
  });
  await lender.told('listening');
  const container = await create(engine, network, bindings);
  const removed = waitFor(engine, container.id, 'removed');
  removed.catch(() => undefined);
  undo.add('remove the companion', async () => {
    lender.release();
    // It ends by itself, and the engine removes it then.
    if (!(await within(REMOVAL, removed).catch(() => false))) await removeContainer(engine, container);
  });
  const started = ask(engine, 'start the companion', container.start());
  started.catch(() => undefined);
  const ended = removed.then(() => {
    throw failure('');
  });
  ended.catch(() => undefined);
  await Promise.race([lender.told('joined'), started.then(() => lender.told('joined')), ended]);
  return lender;
}

async function create(
  engine: Engine,
  network: GatewayNetwork,
  bindings: Bindings,
): Promise<Docker.Container> {
  const labels = labelsOf(bindings.run);
  const channel = join(bindings.state, CHANNEL);
  const { made } = await whileImageStays(
    () => hostImage(engine, FOLDERS),
    (image) =>
      ask(
        engine,
        'create the companion',
        engine.docker.createContainer({
          name: companionName(bindings),
          ...renderCompanion(network, bindings, { image, labels, channel }),
        } as unknown as Docker.ContainerCreateOptions),
      ),
  );
  return made;
}

/** The child that lends the channel. */
interface Lender extends Companion {
  /** Resolves when that was said. Rejects with SetupError when it can't be any more. */
  told(what: Word): Promise<void>;
}

type Word = 'listening' | 'joined';

function lend({ enterProgram, state }: Bindings): Lender {
  const child = spawn(enterProgram, ['lend', String(CHANNEL_FD), state, CHANNEL], {
    cwd: '/',
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const handedOver = receiveSockets(child);
  const said = heard(child);
  const told = new Map<Word, () => void>();
  const words = (['listening', 'joined'] as const).map((word) => {
    const promise = new Promise<void>((resolve, reject) => {
      told.set(word, resolve);
      child.once('error', reject);
      // Both the lender and the companion have let go of its standard error.
      child.once('close', () => reject(failure(said())));
    });
    promise.catch(() => undefined);
    return [word, promise] as const;
  });
  const promises = new Map(words);
  child.on('message', (message) => {
    if (typeof message !== 'object' || message === null) return;
    for (const [word, tell] of told) if (word in message) tell();
  });
  let released = false;
  const lost = new Promise<string>((tell) => {
    child.once('disconnect', () => {
      if (!released) tell('the container that watches the network has ended');
    });
  });
  return {
    handedOver,
    lost,
    told: async (word) => {
      if (!(await within(READY, promises.get(word) ?? Promise.reject(failure('')))))
        throw new SetupError(`the companion did not answer within ${String(READY / 1000)} s`, null);
    },
    release: () => {
      released = true;
      if (child.connected) child.disconnect();
    },
  };
}

/** What is said on standard error. */
function heard({ stderr }: ChildProcess): () => string {
  let said = '';
  stderr?.setEncoding('latin1').on('data', (text: string) => {
    said = (said + text).slice(0, MESSAGES);
  });
  return () => said.trim();
}

function failure(said: string): SetupError {
  const reason = said === '' ? 'the companion ended before it was done' : said.replaceAll('\n', '; ');
  return new SetupError(`the container's network could not be made: ${reason}`, networkFix(said));
}
