import type { Socket } from 'node:net';
import { Readable, type Writable } from 'node:stream';
import { type Engine } from './engine.js';
/** The streams of a container, as the engine hands them over. */
export interface Attached {
    /** The init's standard input. Ending it is the dead-man's switch. */
    readonly input: Writable;
    /** The init's standard output, with the engine's framing taken off. */
    readonly output: Readable;
    /** What the init wrote to standard error: messages of its own, never the code's output. */
    messages(): string;
    /** Gives up the connection; the engine then closes the container's standard input. */
    destroy(): void;
}
/**
 * Attaches to a container that is created but not started. The request is made here and not by dockerode,
 * which sends its options as a body: that body could reach the container's standard input.
 *
 * @throws EngineError
 */
export declare function attach(engine: Engine, container: string): Promise<Attached>;
/**
 * Takes apart the engine's stream: an 8 byte header {u8 stream, 3 zero bytes, u32 big-endian length} before
 * each piece (Engine API, "Attach to a container", stream format).
 */
export declare function demultiplex(socket: Socket): Attached;
