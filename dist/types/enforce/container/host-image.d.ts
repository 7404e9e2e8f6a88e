import { type Engine } from './engine.js';
import { type TarEntry } from './tar.js';
/**
 * The image of `image: host`: nothing but folders to mount over and the links that a merged /usr has. It is
 * imported once an engine and kept, under a tag made from its content.
 *
 * @returns the image's id
 * @throws EngineError
 */
export declare function hostImage(engine: Engine, entries: readonly TarEntry[]): Promise<string>;
