import { type ChildProcess, type StdioOptions } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Bindings, MicrovmPlan } from '../../compile/plan.js';
/** A file or folder of the host as a program in the jail sees it. */
export interface JailFile {
    readonly source: string;
    readonly target: string;
    readonly writable?: boolean;
    /** A program. */
    readonly exec?: boolean;
    /** Who owns it on disk, where that isn't the run's user, who is to be seen as its owner. */
    readonly owner?: {
        readonly uid: number;
        readonly gid: number;
    };
}
export interface Jail {
    readonly plan: MicrovmPlan['jail'];
    readonly bindings: Bindings;
    readonly files: readonly JailFile[];
    /** Empty folders that the files lie in. */
    readonly folders?: readonly string[];
    readonly cgroupProcs?: readonly string[];
    /** What the run's user is called inside; the same as outside when absent. */
    readonly seenAs?: number;
    /** Over the run's user's own files alone: to read what their mode closes. */
    readonly readAll?: boolean;
    /** Descriptors beside the three usual ones that the program keeps. */
    readonly keep?: readonly number[];
}
/**
 * The command line that starts a program of the host's as the run's user behind the process tier's walls: by the same
 * launcher and bubblewrap, without network, with a view of the system's programs and of the files that it is given.
 */
export declare function jailed(jail: Jail, program: readonly string[]): readonly string[];
/** Who owns a folder of the caller's, where the launcher is root and that isn't the run's user already. */
export declare function ownerOf(path: string, { plan, bindings }: Pick<Jail, 'plan' | 'bindings'>): Pick<JailFile, 'owner'>;
/** Starts it. `stdio` as Node's spawn has it. */
export declare function spawnJailed(jail: Jail, program: readonly string[], stdio: StdioOptions): ChildProcess;
/**
 * Runs a program in a jail to its end.
 *
 * @param doing What it does, in words that follow "could not"
 * @throws SetupError when it fails, in its own words, or when `signal` aborts
 */
export declare function runJailed(jail: Jail, program: readonly string[], doing: string, { input, signal }?: {
    readonly input?: Readable;
    readonly signal?: AbortSignal;
}): Promise<void>;
