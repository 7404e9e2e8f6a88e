import type { Need } from './needs.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
/** What a guest can't do without, whoever its machine monitor is. */
export declare function guestNeeds({ image, filesystem }: ResolvedPolicy): readonly Need[];
/** The machine monitor runs behind the process tier's walls, so that what those need is needed here too. */
export declare function microvmNeeds(policy: ResolvedPolicy, facts: HostFacts): readonly Need[];
