import type { ContainerPlan } from '../../compile/plan.js';
import type { InitClient } from '../init/client.js';
/**
 * Makes sure that what runs inside can't get at the init's descriptors, over which this process hears how commands
 * ended. Linux closes /proc/1/fd to other processes of the same user because the init isn't dumpable; gVisor does so
 * only since some release. A command is started, as every other would be, whose working directory is one of those
 * descriptors: where it is closed, that is what fails (EACCES), and where it isn't, that it is no directory.
 *
 * @throws SetupError when it is not so
 */
export declare function checkInitGuarded(client: InitClient, plan: ContainerPlan): Promise<void>;
