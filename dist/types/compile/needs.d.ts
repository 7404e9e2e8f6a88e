import type { Unenforceable } from './plan.js';
import type { Availability, HostFacts } from '../host/facts.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';
/** The oldest bubblewrap that knows every option we give it (`--json-status-fd`, `--as-pid-1`, `--unshare-cgroup-try`). */
export declare const OLDEST_BUBBLEWRAP: readonly [number, number];
/** What is missing and what helps. `clause` says which clause can't do without it: `tier` when absent. */
export type Need = readonly [reason: string, fix: string | null, clause?: string];
/** Needs as the problems that a person is shown. */
export declare function asProblems(loaded: LoadedPolicy, needs: readonly Need[]): readonly Unenforceable[];
export declare function needsLinux({ os }: HostFacts, tier: Tier): Need;
export declare function bubblewrapNeed(facts: HostFacts): readonly Need[];
export declare function unless(availability: Availability, what: string): readonly Need[];
/** Whether a version as bubblewrap prints it (`0.8.0`) is new enough; an unreadable one isn't. */
export declare function isNewEnough(version: string | null, [major, minor]: readonly [number, number]): boolean;
