import type { ProfileExtras } from './rules.js';
import type { Bindings, Plan } from '../plan.js';
export type { ProfileExtras } from './rules.js';
/** The name that generated profiles of a policy begin with: what it holds is what the policy says. */
export declare function profileBase(policyDigest: string): string;
/**
 * The profile that a run's code is confined by; null when its plan names none. A generated one carries the run's id:
 * a profile that is removed sets free whatever it still confines, so no two runs may share one.
 */
export declare function profileName({ apparmor }: Plan, { run }: Pick<Bindings, 'run'>): string | null;
/**
 * The text of a plan's AppArmor profile (apparmor.d(5), ABI 3.0, which every version in use understands). Pure; the
 * same plan and bindings give the same text. Whatever it doesn't name is denied: mounts, capabilities, raw and packet
 * sockets, other processes' memory, another profile.
 *
 * @param name Letters, digits, dots, dashes.
 */
export declare function renderProfile(name: string, plan: Plan, bindings: Bindings, extras?: ProfileExtras): string;
