import { type Readable } from 'node:stream';
import type { Bindings, MicrovmPlan } from '../../compile/plan.js';
import { type InitClient } from '../init/client.js';
import type { InitLostError } from '../init/error.js';
import type { RunCgroup } from '../process/cgroup.js';
import { SetupError } from '../sandbox.js';
/** Host paths of what a machine is started from. */
export interface MachineFiles {
    readonly kernel: string;
    readonly initramfs: string;
    readonly root: string;
    readonly workspace: string;
    readonly scratch: string;
}
/** A machine that was started, and the init in it. */
export interface Machine {
    readonly client: InitClient;
    /** Resolves when QEMU has ended and its streams are closed. */
    readonly gone: Promise<void>;
    /** What the guest's first process sends when its init has ended; not read until somebody does. */
    readonly changes: Readable;
    /** What was said on standard error and, the last of it, on the guest's console. */
    said(): {
        readonly monitor: string;
        readonly console: string;
    };
    /** Ends QEMU, and with it the whole machine. */
    kill(): void;
}
/**
 * Starts QEMU in its jail. When this process dies, by whatever, QEMU is killed by the kernel.
 *
 * @throws SetupError when it can't be started at all
 */
export declare function startMachine(plan: MicrovmPlan, bindings: Bindings, files: MachineFiles, cgroupProcs: readonly string[]): Promise<Machine>;
/** Makes sure that the machine is no more. */
export declare function endMachine(machine: Machine | null, cgroup: RunCgroup | null): Promise<void>;
/** Why a machine was lost: in the words of its own init, of its kernel, or of QEMU. */
export declare function machineLost(what: string, machine: Machine, error: InitLostError): SetupError;
