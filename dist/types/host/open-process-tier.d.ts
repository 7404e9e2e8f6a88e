import { type ExecOptions, type ExecOutcome } from './exec.js';
/** What stands in the way of the process tier on a machine whose owner lets us become root by sudo. */
export interface ClosedHost {
    /** bubblewrap's path; null when it isn't installed. */
    readonly bubblewrap: string | null;
    /** Whether AppArmor keeps unconfined programs from using user namespaces. */
    readonly restricted: boolean;
    /** The native program; absolute. */
    readonly launcher: string;
    readonly root: boolean;
    /** `ID` and `ID_LIKE` of os-release(5), in one line. */
    readonly distribution: string;
}
/** One command, run as root. */
export interface RootStep {
    readonly says: string;
    readonly argv: readonly string[];
    /** Fed to its standard input. */
    readonly input: string | null;
}
export type OpeningPlan = {
    readonly ok: true;
    readonly steps: readonly RootStep[];
} | {
    readonly ok: false;
    readonly reason: string;
    readonly fix: string;
};
/** What has to be done as root before the process tier can be used; nothing where it can be already. Pure. */
export declare function openingPlan(host: ClosedHost): OpeningPlan;
/** How a step is run: `execute`, unless a test puts a fault in its place. */
export type Execute = (program: string, args: readonly string[], options: ExecOptions) => Promise<ExecOutcome>;
/**
 * Runs the steps one after another, by `sudo -n`, or as they are by root.
 *
 * @param said Called with what is being done.
 * @returns Why one failed, a sentence; null when all is done.
 */
export declare function runOpeningPlan(steps: readonly RootStep[], { root, said, run, }: {
    readonly root: boolean;
    readonly said: (line: string) => void;
    readonly run?: Execute;
}): Promise<string | null>;
