import { type Engine } from './engine.js';
/**
 * Resolves when the engine says that a container has ended (`next-exit`) or is gone (`removed`); with `removed`, also
 * when it is gone already. Not by dockerode, which waits for ever when the engine dies after it has sent its headers,
 * as it does at once here.
 *
 * @throws EngineError
 */
export declare function waitFor(engine: Engine, container: string, condition: 'next-exit' | 'removed'): Promise<void>;
