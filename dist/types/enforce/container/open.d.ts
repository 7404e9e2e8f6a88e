import { type OpenRequest, type Sandbox } from '../sandbox.js';
import type { ContainerPlan } from '../../compile/plan.js';
/**
 * Opens a container as the plan says: through the Engine API alone, with the init of every tier as its process 1,
 * spoken to over the container's standard input and output. When this process dies the engine closes that input and
 * the init ends everything.
 *
 * @param request `bindings.engine` names the engine
 * @throws SetupError; nothing is left behind then
 */
export declare function openContainer(request: OpenRequest<ContainerPlan>): Promise<Sandbox>;
