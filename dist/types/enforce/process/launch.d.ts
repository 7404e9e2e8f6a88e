import type { Bindings, ProcessPlan } from '../../compile/plan.js';
import { type InitClient } from '../init/client.js';
import { type HandedOver } from '../egress.js';
/** A launcher that was started, and the init behind it. */
export interface Launched {
    readonly pid: number;
    readonly client: InitClient;
    /** Resolves when bubblewrap has ended and its pipes are closed. */
    readonly gone: Promise<void>;
    /** All that the plan's network asks for, once the init has answered. */
    readonly handedOver: HandedOver;
    /** What was said on standard error. */
    messages(): string;
    /** Kills bubblewrap, and with it, die-with-parent, the init and the whole pid namespace. */
    kill(): void;
}
/** Starts the launcher. Throws SetupError when that isn't possible; whether it gets to the init, `awaitReady` tells. */
export declare function launch(plan: ProcessPlan, bindings: Bindings, cgroupProcs: readonly string[]): Launched;
/**
 * Waits until the init answers. Rejects with SetupError that says, in the launcher's or bubblewrap's own words, at
 * which step it failed: a start that fails never looks like a command's exit (L10).
 */
export declare function awaitReady({ client, gone, messages }: Launched, deadline: number): Promise<void>;
