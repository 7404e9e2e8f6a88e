import type { Unenforceable } from './plan.js';
import type { HostFacts } from '../host/facts.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';
/** The oldest bubblewrap that knows every option we give it (`--json-status-fd`, `--as-pid-1`, `--unshare-cgroup-try`). */
export declare const OLDEST_BUBBLEWRAP: readonly [number, number];
/** What a tier can't be without on this host; none of it can be waived. */
export declare function prerequisites(loaded: LoadedPolicy, facts: HostFacts, tier: Tier): readonly Unenforceable[];
/** Whether a version as bubblewrap prints it (`0.8.0`) is new enough; an unreadable one isn't. */
export declare function isNewEnough(version: string | null, [major, minor]: readonly [number, number]): boolean;
