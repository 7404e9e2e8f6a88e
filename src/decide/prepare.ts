import type { ResolvedPolicy } from '../policy/resolved.js';
import { egressRules } from './egress-rules.js';
import { pathRules } from './path.js';

/**
 * Compiles a policy's egress rules and globs now rather than at the first question; what is compiled is kept for
 * as long as the policy lives.
 */
export function prepare(policy: ResolvedPolicy): void {
  egressRules(policy);
  pathRules(policy);
}
