import type { SelectedAppArmor } from './apparmor/select.js';
import type { Enforced } from './clauses.js';
import type { EngineFacts, HostFacts } from '../host/facts.js';
import type { ResolvedPolicy, Tier } from '../policy/resolved.js';
/** Who holds the clauses that are neither limits nor files. `engine` is null in the process tier. */
export declare function hardeningCells(policy: ResolvedPolicy, facts: HostFacts, tier: Tier, engine: EngineFacts | null, apparmor: SelectedAppArmor, mode?: 'enforce' | 'audit'): Enforced[];
