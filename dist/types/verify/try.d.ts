import { SetupError, type CommandReport, type Sandbox } from '../enforce/sandbox.js';
import type { Trial, Want } from './probe.js';
/** How a trial went: as wanted or not, and in words. */
export interface Went {
    readonly asWanted: boolean;
    readonly says: string;
    /** It took too long, so that nothing is known; one sentence without its full stop. */
    readonly gaveUp?: string;
}
type ActTrial = Extract<Trial, {
    by: 'act';
}>;
/** What an act said: native/act.c. */
interface Said {
    readonly errno: number;
    readonly step: string;
    readonly detail: string;
}
/**
 * Tries an act inside.
 *
 * @throws SetupError when the sandbox itself was lost.
 */
export declare function tryAct(sandbox: Sandbox, trial: ActTrial): Promise<Went>;
/** Pure. An act that was not known or said nothing proves nothing, and is never as wanted. */
export declare function judge(want: Want, report: Pick<CommandReport, 'ended' | 'stdout'>, said: Said | null): Went;
/** Whether the sandbox is gone, so that nothing more can be tried in it. */
export declare function isLost(error: unknown): error is SetupError;
export {};
