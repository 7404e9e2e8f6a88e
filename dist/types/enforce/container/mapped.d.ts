import type { Bindings, ContainerPlan } from '../../compile/plan.js';
import type { Undo } from './undo.js';
/** What is mounted in the container, with host folders replaced by views of them that belong to the run's user. */
export interface MappedSources {
    readonly plan: ContainerPlan;
    readonly workspace: string;
}
/**
 * For a caller that is root: whose files the code, as another user, could not write and often not even read. What the
 * workspace's owner owns is shown as the run's user's, by id-mapped mounts made on the host, where the engine
 * finds them: the workspace, and the policy's mounts that the code may write. For any other caller, and where the
 * workspace belongs to the run's user already, everything stays as it is.
 *
 * @throws SetupError when such a mount can't be made
 */
export declare function mapSources(plan: ContainerPlan, bindings: Bindings, undo: Undo): Promise<MappedSources>;
/**
 * Unmounts all that is mounted below a folder. Before a run's private folder is removed: through an id-mapped mount
 * the workspace itself would be emptied.
 *
 * @throws SetupError for a mount that stays
 */
export declare function unmountBelow(folder: string): Promise<void>;
