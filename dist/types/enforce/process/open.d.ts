import type { ProcessPlan } from '../../compile/plan.js';
import { type OpenRequest, type Sandbox } from '../sandbox.js';
/**
 * Opens a sandbox of the process tier: a cgroup of the run's own, our launcher, bubblewrap, and the init as process 1
 * of its pid namespace. When this process dies, by whatever, all of it ends: its pipe to the init closes, and
 * bubblewrap has asked the kernel to be killed.
 *
 * @param request `bindings.state` exists; `upper/` and `work/` in it are made when they are missing, and left to
 *   whoever collects changes
 * @throws SetupError; nothing runs and no cgroup is left then
 */
export declare function openProcess(request: OpenRequest<ProcessPlan>): Promise<Sandbox>;
