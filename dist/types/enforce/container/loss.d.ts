import { type Engine } from './engine.js';
import { SetupError } from '../sandbox.js';
/** Why a container's init stopped talking. */
export type Loss = {
    readonly kind: 'out-of-memory';
} | {
    readonly kind: 'ended';
    readonly error: SetupError;
};
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
/**
 * Finds out why the stream of a container broke off: the kernel killed the init for memory, somebody else ended the
 * container, or the engine itself is gone.
 */
export declare function lossOf(lost: LostContainer, cause: unknown): Promise<Loss>;
