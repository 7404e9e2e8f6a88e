import type { ProcessPlan } from '../../compile/plan.js';
import type { RunCgroup } from './cgroup.js';
import type { Launched } from './launch.js';
import { type CommandReport, type CommandRequest, type OpenRequest } from '../sandbox.js';
/** Runs one command in a sandbox whose init has answered. */
export declare function runCommand({ plan, bindings, env }: OpenRequest<ProcessPlan>, launched: Launched, cgroup: RunCgroup | null, argv: readonly string[], request: CommandRequest): Promise<CommandReport>;
