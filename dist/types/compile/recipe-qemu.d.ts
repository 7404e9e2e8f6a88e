import type { MicrovmPlan } from './plan.js';
/** Where the machine's files are for a person who starts it by hand. Absolute. */
export interface QemuByHand {
    readonly kernel: string;
    readonly initramfs: string;
    readonly workspace: string;
}
/**
 * The command line as data: with the drives in the folder that it is started in, the init's protocol on its standard
 * streams, the console on descriptor 3 and what was changed on 4, both of them sockets.
 */
export declare function qemuArguments(plan: MicrovmPlan, { kernel, initramfs }: QemuByHand): readonly string[];
/**
 * The plan's machine as a script of Docker's client, mke2fs and QEMU, for a person to see it start: its console is the
 * terminal, and at the init's own streams nobody listens.
 */
export declare function qemuRecipe(plan: MicrovmPlan, digest: string, by: QemuByHand): string;
