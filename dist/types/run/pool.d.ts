import type { LoadedPolicy } from '../policy/resolved.js';
import { type RunDependencies } from './dependencies.js';
import { type OpenSandbox, type SandboxOptions } from './sandbox.js';
/**
 * What every sandbox of a pool is opened with. Changes are never applied: several sandboxes share the workspace, and
 * which came last would decide. Each has its patch beside its own log.
 */
export interface PoolOptions extends Omit<SandboxOptions, 'apply' | 'audit'> {
    /** How many sandboxes wait, opened and unused. At least 1. */
    readonly size: number;
}
/** Sandboxes that were opened before they are needed. */
export interface SandboxPool extends AsyncDisposable {
    /**
     * A fresh sandbox, the caller's alone, to be closed by the caller: at once when one waits, else as soon as one is
     * open. Another is opened in its place. No sandbox is ever handed out twice, and none that ended while it waited:
     * the next one is, and `onProgress` hears of it.
     *
     * @throws SandboxRefused when it could not be opened, or as many as the pool holds have ended one after another;
     *   Error when the pool is closed.
     */
    readonly take: () => Promise<OpenSandbox>;
    /** Closes those that wait; those that were taken are their callers'. Safe to call twice. */
    readonly close: () => Promise<void>;
}
/**
 * Opens `size` sandboxes ahead of need, so that a harness which wants a fresh one for each task doesn't wait for it.
 * What an opening fails with is told to the one who takes it, and nothing is tried again before that.
 */
export declare function openSandboxPool(loaded: LoadedPolicy, { size, ...options }: PoolOptions, dependencies?: RunDependencies): SandboxPool;
