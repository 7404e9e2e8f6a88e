import { setTimeout as pause } from 'node:timers/promises';
import type Docker from 'dockerode';
import { ask, statusOf, type Engine } from './engine.js';

/** Milliseconds for which the engine may say that it can't just now, and between two tries. */
const BUSY = 30_000;
const AGAIN = 100;

/**
 * Removes a container with its anonymous volumes, running or not, and returns when it is gone: also when the engine
 * is removing it by itself already, or has done so. While the engine still starts or removes it, it answers with a
 * conflict (409); then it is asked again.
 *
 * @throws EngineError
 */
export async function removeContainer(engine: Engine, container: Docker.Container): Promise<void> {
  const doing = `remove the container ${container.id.slice(0, 12)}`;
  for (const began = performance.now(); ; await pause(AGAIN)) {
    try {
      await ask(engine, doing, container.remove({ force: true, v: true }));
      return;
    } catch (error) {
      if (statusOf(error) === 404) return;
      if (statusOf(error) !== 409 || performance.now() - began > BUSY) throw error;
    }
  }
}
