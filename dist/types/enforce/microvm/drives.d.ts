import { type JailFile } from './jail.js';
import type { Bindings, MicrovmPlan } from '../../compile/plan.js';
/** Bytes of a drive that is only read. Sparse: it holds what its files need, and its own lists. */
export declare const READ_ONLY_DRIVE: number;
/** What a guest's drive is made of: files of the host, each at a place in the drive. */
export interface DriveRequest {
    readonly plan: MicrovmPlan['jail'];
    readonly bindings: Bindings;
    readonly mke2fs: string;
    /** The image file, which must not exist; its folder does. */
    readonly image: string;
    /** Bytes. */
    readonly size: number;
    /** `target` is the path in the drive. */
    readonly files: readonly JailFile[];
    readonly folders?: readonly string[];
    /** The uid in the drive of what the run's user owns on the host; the same when absent. */
    readonly seenAs?: number;
    readonly signal?: AbortSignal;
}
/**
 * Makes an ext4 image of files of the host without root: mke2fs copies them, as the run's user and in a jail, in which
 * what must not be read is covered already.
 *
 * @throws SetupError
 */
export declare function makeDrive(request: DriveRequest): Promise<void>;
/** The drives that belong to one run. */
export interface RunDrives {
    readonly workspace: string;
    readonly scratch: string;
}
/** The folder of a run's machine in its private folder. */
export declare function machineFolder({ state }: Pick<Bindings, 'state'>): string;
/** Makes that folder anew, with nothing of an earlier machine of the run. */
export declare function makeMachineFolder(bindings: Pick<Bindings, 'state'>): void;
/**
 * Makes the workspace's drive, without what `read-deny` hides and with what covers a file in its place, and the one that
 * the guest may write to: it holds the upper layer as it is, and what the guest's init is told.
 *
 * @throws SetupError
 */
export declare function makeRunDrives(plan: MicrovmPlan, bindings: Bindings, mke2fs: string, signal?: AbortSignal): Promise<RunDrives>;
