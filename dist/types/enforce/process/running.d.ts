import type { ProcessPlan } from '../../compile/plan.js';
import type { RunCgroup } from './cgroup.js';
import type { Launched } from './launch.js';
import type { Ledger } from '../account/ledger.js';
import type { WayOut } from '../egress.js';
import { type CommandReport, type CommandRequest, type OpenRequest } from '../sandbox.js';
/** What a sandbox is made of. */
export interface Opened {
    readonly launched: Launched;
    readonly cgroup: RunCgroup | null;
    readonly ledger: Ledger;
    readonly wayOut: WayOut;
}
/** Runs one command in a sandbox whose init has answered. */
export declare function runCommand(open: OpenRequest<ProcessPlan>, opened: Opened, argv: readonly string[], request: CommandRequest): Promise<CommandReport>;
