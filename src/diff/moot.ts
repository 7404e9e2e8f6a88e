import type { Widening } from '../policy/narrow/comparison.js';
import { cidrWithin } from '../policy/narrow/egress.js';
import type { EgressRule, ResolvedPolicy } from '../policy/resolved.js';
import { hostWithin } from '../policy/values/host.js';

/**
 * Whether what layering finds wider certainly opens nothing: a deny that is left out, of what no rule admits. Layering
 * is right to ask for it, as a child may state more; a policy as it stands permits nothing by it.
 */
export function isMoot({ clause, ruledBy }: Widening, wide: ResolvedPolicy, narrow: ResolvedPolicy): boolean {
  if (clause !== 'egress.deny') return false;
  const denied = narrow.egress.deny[Number(/\[(\d+)\]$/.exec(ruledBy)?.[1] ?? -1)];
  return denied !== undefined && wide.egress.allow.every((rule) => apart(rule, denied));
}

/** Whether a rule certainly admits nothing that a deny is about. */
function apart(rule: EgressRule, denied: EgressRule): boolean {
  // What a registry stands for is the machine's configuration.
  if (rule.kind === 'registry' || denied.kind === 'registry') return false;
  if (denied.ports.length > 0 && !rule.ports.some((port) => denied.ports.includes(port))) return true;
  if (denied.kind === 'cidr') {
    // A name may resolve to any address.
    return rule.kind === 'cidr' && !cidrWithin(rule.cidr, denied.cidr) && !cidrWithin(denied.cidr, rule.cidr);
  }
  const [one, other] = [namesOf(rule), namesOf(denied)];
  return one.every((a) => other.every((b) => !hostWithin(a, b) && !hostWithin(b, a)));
}

/** The names that a rule answers to; a literal address has none. */
function namesOf(rule: Exclude<EgressRule, { readonly kind: 'registry' }>): readonly string[] {
  switch (rule.kind) {
    case 'host':
      return [rule.host];
    case 'service':
      return [rule.service, 'localhost'];
    case 'cidr':
      return [];
  }
}
