import { request } from 'node:http';
import { EngineError, engineError, type Engine } from './engine.js';

/**
 * Resolves when the engine says that a container has ended (`next-exit`) or is gone (`removed`); with `removed`, also
 * when it is gone already. Not by dockerode, which waits for ever when the engine dies after it has sent its headers,
 * as it does at once here.
 *
 * @throws EngineError
 */
export async function waitFor(
  engine: Engine,
  container: string,
  condition: 'next-exit' | 'removed',
): Promise<void> {
  const doing = `wait for the container ${container.slice(0, 12)}`;
  await new Promise<void>((resolve, reject) => {
    const lost = (cause: unknown): void => {
      reject(engineError(engine, doing, cause));
    };
    const asked = request({
      socketPath: engine.socket,
      method: 'POST',
      path: `/${engine.version}/containers/${encodeURIComponent(container)}/wait?condition=${condition}`,
      headers: { 'Content-Length': '0' },
      // A connection of its own: it is held for as long as the container is.
      agent: false,
    });
    asked.on('error', lost);
    asked.on('response', (response) => {
      const status = response.statusCode ?? 0;
      response.resume();
      response.on('error', lost);
      response.on('end', () => {
        // The answer may end without having begun when the engine goes down in good order.
        if (!response.complete) lost(new Error('the answer broke off'));
        else if (status < 400 || (status === 404 && condition === 'removed')) resolve();
        else reject(new EngineError(`the engine could not ${doing}: HTTP status ${status}`, null, status));
      });
      response.on('close', () => {
        lost(new Error('the answer broke off'));
      });
    });
    asked.end();
  });
}
