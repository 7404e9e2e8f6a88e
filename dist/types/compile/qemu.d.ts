import type { MicrovmPlan } from './plan.js';
/** What a start of the machine is told beside the plan. Paths as QEMU sees them, behind its own walls. */
export interface QemuLaunch {
    readonly kernel: string;
    readonly initramfs: string;
    /** ext4 images. The guest may write to `scratch` alone. */
    readonly drives: Readonly<Record<DriveName, string>>;
    /**
     * The other ends of the guest's three ways out, as `-chardev` has them without their id: `control` speaks the
     * init's protocol, `changes` brings what was changed, `console` is the serial port.
     */
    readonly control: string;
    readonly changes: string;
    readonly console: string;
    /**
     * How fast this processor's time-stamp counter is, which is an emulated guest's too. Where the guest must measure it
     * by the machine's timer, that fails at random on a busy host, and its kernel then waits for ever.
     */
    readonly tscKilohertz?: number;
}
/**
 * A drive's name is its virtio serial number, which the machine gives and no file system can forge; the order in which
 * a guest finds its drives says nothing.
 */
export type DriveName = 'root' | 'workspace' | 'scratch';
/**
 * QEMU's command line for a plan: the smallest machine that it has, with no device but what is named here, a filter on
 * QEMU's own system calls, and no way out but three byte streams.
 */
export declare function renderQemu(plan: MicrovmPlan, launch: QemuLaunch): readonly string[];
