import type { Enforced } from './clauses.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
/**
 * Who holds what in the microvm tier, given who would in a container made from the same image. `hypervisor` is what
 * stays when the code has become the guest's kernel: what the machine was never given. `kernel` is the guest's own.
 */
export declare function microvmCells(policy: ResolvedPolicy, facts: HostFacts, container: readonly Enforced[]): readonly Enforced[];
