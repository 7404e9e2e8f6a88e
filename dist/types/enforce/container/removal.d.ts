import type Docker from 'dockerode';
import { type Engine } from './engine.js';
/**
 * Removes a container with its anonymous volumes, running or not, and returns when it is gone: also when the engine
 * is removing it by itself already, or has done so. While the engine still starts or removes it, it answers with a
 * conflict (409); then it is asked again.
 *
 * @throws EngineError
 */
export declare function removeContainer(engine: Engine, container: Docker.Container): Promise<void>;
