import { type Engine } from './engine.js';
/** An image that is in the engine, as it is to be used. */
export interface ReadyImage {
    /** What a container is created from: names could be moved meanwhile, an id can't. */
    readonly id: string;
    /** The content digest: the registry's where the engine knows one, else the image's own id. */
    readonly digest: string;
    /** The variables that the image's configuration sets. */
    readonly env: Readonly<Record<string, string>>;
    /** Where the image asks for volumes: the engine would make writable ones that nothing bounds. */
    readonly volumes: readonly string[];
}
export interface ImageRequest {
    readonly reference: string;
    /** The digest that the policy pins, null when it pins none. */
    readonly digest: string | null;
    /** Where Docker's client keeps its configuration. */
    readonly configDirectory: string | null;
    readonly onProgress?: (line: string) => void;
    readonly signal?: AbortSignal;
}
/**
 * Finds the image in the engine or pulls it, and checks that it is the one that the policy pins.
 *
 * @throws SetupError when it can't be had, or is another one
 */
export declare function readyImage(engine: Engine, request: ImageRequest): Promise<ReadyImage>;
