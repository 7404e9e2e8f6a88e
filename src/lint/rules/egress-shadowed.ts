import { protocolOf } from '../../decide/egress-rules.js';
import type { EgressRule } from '../../policy/resolved.js';
import { describeRule, nameCovers, portsCovered, rangeCovers, sameTarget } from '../egress.js';
import type { Rule } from '../rule.js';

/** An allow that another allow makes superfluous, or that a deny makes void: someone relies on it in vain. */
export const egressShadowed: Rule = {
  meta: { id: 'SP0203', severity: 'warning', title: 'egress rule without effect' },
  *check({ policy, at, named, removal }) {
    const { allow, deny } = policy.egress;
    for (const [index, rule] of allow.entries()) {
      const clause = `egress.allow[${index}]`;
      const by = deny.findIndex((other) => targetCovers(other, rule) && portsCovered(other, rule));
      const twin = allow.findIndex(
        (other, position) => position !== index && makesSuperfluous(other, rule, position < index),
      );
      if (by === -1 && twin === -1) continue;
      const [list, at2] = by === -1 ? ['allow', twin] : ['deny', by];
      const other = `egress.${list}[${at2}]`;
      const fix = removal(clause, `Remove ${named(clause)}, which has no effect`);
      yield {
        message:
          by === -1
            ? `${describeRule(rule)} is already admitted by ${named(other)}`
            : `${describeRule(rule)} is never admitted: ${named(other)} denies it, and a deny wins`,
        at: at(clause),
        related: [{ message: `${named(other)} is here`, location: at(other) }],
        help: by === -1 ? 'Remove one of the two.' : 'Remove the rule, or narrow the deny.',
        ...(fix === null ? {} : { fix }),
      };
    }
  },
};

function targetCovers(wide: EgressRule, narrow: EgressRule): boolean {
  if (wide.kind === 'host' && narrow.kind === 'host') return nameCovers(wide.host, narrow.host);
  if (wide.kind === 'cidr' && narrow.kind === 'cidr') return rangeCovers(wide.cidr, narrow.cidr);
  return sameTarget(wide, narrow);
}

/** Everything that `narrow` admits, `wide` admits in the same way. Of two equals the later one is superfluous. */
function makesSuperfluous(wide: EgressRule, narrow: EgressRule, before: boolean): boolean {
  if (!targetCovers(wide, narrow) || !portsCovered(wide, narrow)) return false;
  if (
    narrow.kind !== 'registry' &&
    narrow.ports.some((port) => protocolOf(wide, port) !== protocolOf(narrow, port))
  ) {
    return false;
  }
  if (wide.kind === 'host' && narrow.kind === 'host') {
    if (wide.private !== narrow.private || wide.ech !== narrow.ech) return false;
    if (wide.host === narrow.host && wide.maxNames !== narrow.maxNames)
      return wide.maxNames > narrow.maxNames;
  }
  if (wide.kind === 'service' && narrow.kind === 'service' && wide.at !== narrow.at) return false;
  return before || !(targetCovers(narrow, wide) && portsCovered(narrow, wide));
}
