import { type Machine } from './machine.js';
import type { RootDrive } from './root-drive.js';
import type { MicrovmPlan } from '../../compile/plan.js';
import type { RunCgroup } from '../process/cgroup.js';
import { type OpenRequest, type Sandbox } from '../sandbox.js';
/** A machine whose init has answered. */
export interface RunningMachine {
    readonly machine: Machine;
    readonly cgroup: RunCgroup | null;
    readonly root: RootDrive;
}
/** The sandbox that a running machine is. */
export declare function sandboxOf(request: OpenRequest<MicrovmPlan>, running: RunningMachine): Sandbox;
