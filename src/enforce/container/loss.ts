import { ask, engineError, type Engine, EngineError } from './engine.js';
import { SetupError } from '../sandbox.js';

/** Why a container's init stopped talking. */
export type Loss =
  { readonly kind: 'out-of-memory' } | { readonly kind: 'ended'; readonly error: SetupError };

export interface LostContainer {
  readonly engine: Engine;
  readonly id: string;
  /** Answered when the container's first process has ended. */
  readonly exited: Promise<unknown>;
  /** Seconds since 1970, before the container was started. */
  readonly since: number;
  /** What the init wrote to standard error. */
  readonly messages: string;
  /** Whether what runs inside may end or stop the init: gVisor protects process 1 from nobody of its user. */
  readonly byCode: boolean;
  /** Kills all of the container past the engine. */
  readonly kill: () => Promise<boolean>;
}

/** Milliseconds that the engine is given to notice that a container's init has ended. */
const NOTICE = 5_000;

/**
 * Finds out why the stream of a container broke off: the kernel killed the init for memory, somebody else ended the
 * container, or the engine itself is gone.
 */
export async function lossOf(lost: LostContainer, cause: unknown): Promise<Loss> {
  const { engine, id } = lost;
  try {
    const noticed = await Promise.race([lost.exited.then(() => true), after(NOTICE).then(() => false)]);
    if (noticed && (await wasOutOfMemory(lost))) return { kind: 'out-of-memory' };
    await ask(engine, 'answer', engine.docker.ping());
    const said = lost.messages === '' ? '' : `: ${lost.messages}`;
    return {
      kind: 'ended',
      error: new SetupError(
        `the container ${id.slice(0, 12)} was ended during the run, ${lost.byCode ? 'from outside or by the code itself' : 'from outside'}${said}`,
        null,
        {
          cause,
        },
      ),
    };
  } catch (error) {
    // A dead engine leaves its containers running, their standard input held open by their shims.
    const killed = await lost.kill();
    const gone = engineError(engine, 'go on with the run', error);
    const rest = killed ? '' : '; what ran in the container may still be running';
    return {
      kind: 'ended',
      error: new EngineError(`${gone.message}${rest}`, gone.fix, gone.fault, { cause }),
    };
  }
}

/** By the engine's own record of events: the container itself is removed as soon as it has ended. */
async function wasOutOfMemory({ engine, id, since }: LostContainer): Promise<boolean> {
  const stream = await ask(
    engine,
    'tell what happened to the container',
    engine.docker.getEvents({
      since,
      until: Math.ceil(Date.now() / 1000) + 1,
      filters: JSON.stringify({ container: [id], event: ['oom'] }),
    }),
  );
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text.trim() !== '';
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
