import type { CommandRequest } from '../enforce/sandbox.js';
import type { Compiled } from '../run/admit.js';
import type { RunDependencies } from '../run/dependencies.js';
import { type OpenedRun } from '../run/open.js';
import type { Probe } from './probe.js';
import { type Went } from './try.js';
export interface Inside {
    readonly opened: OpenedRun;
    readonly compiled: Compiled;
    readonly probes: readonly Probe[];
    /** A folder for what is taken out. */
    readonly scratch: string;
    readonly programs: Parameters<RunDependencies['decideCommand']>[2];
    readonly signal: NonNullable<CommandRequest['signal']> | null;
}
/** What became of a probe's two parts. */
export interface Tried {
    readonly probe: Probe;
    readonly forbidden: Went;
    readonly permitted: Went;
}
/**
 * Tries all probes in one sandbox, ends what runs in it, and looks at what would come out. When the sandbox is lost
 * on the way, what is left of the probes proves nothing, and each says so.
 */
export declare function inSandbox(inside: Inside, dependencies: RunDependencies): Promise<readonly Tried[]>;
