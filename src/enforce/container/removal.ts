import type Docker from 'dockerode';
import { ask, statusOf, type Engine } from './engine.js';
import { waitFor } from './wait.js';

/**
 * Removes a container with its anonymous volumes, running or not, and returns when it is gone: also when the engine
 * is removing it by itself already, or has done so.
 *
 * @throws EngineError
 */
export async function removeContainer(engine: Engine, container: Docker.Container): Promise<void> {
  const doing = `remove the container ${container.id.slice(0, 12)}`;
  try {
    await ask(engine, doing, container.remove({ force: true, v: true }));
  } catch (error) {
    if (statusOf(error) === 404) return;
    // 409: a removal is under way (AutoRemove).
    if (statusOf(error) !== 409) throw error;
    await waitFor(engine, container.id, 'removed');
  }
}
