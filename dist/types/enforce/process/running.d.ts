import type { ProcessPlan } from '../../compile/plan.js';
import type { Gateway } from '../../egress/gateway.js';
import type { RunCgroup } from './cgroup.js';
import type { Launched } from './launch.js';
import { type CommandReport, type CommandRequest, type OpenRequest } from '../sandbox.js';
/** What a sandbox is made of. */
export interface Opened {
    readonly launched: Launched;
    readonly cgroup: RunCgroup | null;
    readonly gateway: Gateway | null;
}
/** Runs one command in a sandbox whose init has answered. */
export declare function runCommand({ plan, bindings, env }: OpenRequest<ProcessPlan>, { launched, cgroup, gateway }: Opened, argv: readonly string[], request: CommandRequest): Promise<CommandReport>;
