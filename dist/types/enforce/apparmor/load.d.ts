import { type ProfileExtras } from '../../compile/apparmor/profile.js';
import type { Bindings, Plan } from '../../compile/plan.js';
/**
 * Loads the profile of a plan that has one of its own into the kernel, under its policy's digest and the run's id.
 *
 * @returns Removes it again; to be called when nothing is confined by it any more, since what still is would be free.
 * @throws SetupError when it can't be loaded; nothing is left then.
 */
export declare function loadProfile(plan: Plan, bindings: Bindings, extras?: ProfileExtras): Promise<() => Promise<void>>;
/**
 * Removes the profile that a dead run left, when it had one. Nothing of the run may be running any more.
 *
 * @param folder The run's private folder.
 * @throws Error when it can't be removed.
 */
export declare function cleanProfile(folder: string): Promise<void>;
