import type { Enforced } from './clauses.js';
import type { GvisorFacts } from '../host/facts.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
/**
 * Who holds what in the gvisor tier, given who would in a container. The engine makes both the same way; what differs
 * is what the host's kernel sees of the code: a few processes of gVisor's and their memory, and no system call of the
 * code's own. What isn't named here holds as it does in a container.
 */
export declare function gvisorCells(policy: ResolvedPolicy, gvisor: GvisorFacts, container: readonly Enforced[]): readonly Enforced[];
