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
/**
 * Makes something from an empty image. Another process's `clean` may take the image away in between: then it is made
 * anew.
 *
 * @param first what was found already
 */
export declare function whileImageStays<I, T>(find: () => Promise<I>, make: (image: I) => Promise<T>, first?: I): Promise<{
    readonly made: T;
    readonly image: I;
}>;
/** An engine over containerd's image store says 500 of an image that goes while it is looked at, others say 404. */
export declare function isGone(error: unknown): boolean;
