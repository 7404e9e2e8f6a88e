import type { Unenforceable } from './plan.js';
import type { HostFacts } from '../host/facts.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';
/** What a tier can't be without on this host; none of it can be waived. */
export declare function prerequisites(loaded: LoadedPolicy, facts: HostFacts, tier: Tier): readonly Unenforceable[];
