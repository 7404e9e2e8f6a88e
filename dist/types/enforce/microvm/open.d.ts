import type { MicrovmPlan } from '../../compile/plan.js';
import { type OpenRequest, type Sandbox } from '../sandbox.js';
/**
 * Opens a virtual machine as the plan says: drives from the image and the workspace, QEMU in a jail of the process
 * tier's, and in the guest the init of every tier, spoken to over a port of the machine's.
 *
 * @param request `bindings.guest` names the kernel
 * @throws SetupError; nothing runs and no cgroup is left then
 */
export declare function openMicrovm(request: OpenRequest<MicrovmPlan>): Promise<Sandbox>;
