import type { Enforcement, PolicyTest, Waiver } from '../resolved.js';
import type { Comparison } from './comparison.js';

const sameWaiver = (one: Waiver, other: Waiver): boolean =>
  one.clause === other.clause && one.tier === other.tier;

export function enforcementWithin({ child, parent, wider }: Comparison): void {
  const [own, bound] = [child.enforcement, parent.enforcement];
  if (own.accept === 'kernel-per-process' && bound.accept === 'kernel') {
    wider('enforcement.accept', { says: 'is kernel-per-process', bound: 'kernel' });
  }
  own.permit.forEach((permit, index) => {
    if (!bound.permit.includes(permit)) {
      wider(`enforcement.permit[${index}]`, {
        says: `lists ${permit}`,
        bound: bound.permit.length === 0 ? 'nothing permitted' : `only ${bound.permit.join(', ')}`,
      });
    }
  });
  own.waive.forEach((waiver, index) => {
    const clause = `enforcement.waive[${index}]`;
    const at = bound.waive.findIndex((other) => sameWaiver(waiver, other));
    const same = bound.waive[at];
    if (same === undefined) {
      wider(clause, { says: `waives \`${waiver.clause}\` in tier ${waiver.tier}`, bound: 'no such waiver' });
    } else if (waiver.until > same.until) {
      wider(clause, {
        says: `holds until ${waiver.until}`,
        bound: same.until,
        ruledBy: `enforcement.waive[${at}]`,
      });
    }
  });
}

export function meetEnforcement(one: Enforcement, other: Enforcement): Enforcement {
  return {
    accept: one.accept === 'kernel' ? 'kernel' : other.accept,
    permit: one.permit.filter((permit) => other.permit.includes(permit)),
    waive: one.waive.flatMap((waiver) => {
      const same = other.waive.find((candidate) => sameWaiver(waiver, candidate));
      return same === undefined ? [] : [same.until < waiver.until ? same : waiver];
    }),
  };
}

export function auditWithin({ child, parent, wider }: Comparison): void {
  parent.audit.redact.forEach((pattern, index) => {
    if (child.audit.redact.includes(pattern)) return;
    wider('audit.redact', {
      says: `leaves out \`${pattern}\``,
      bound: `\`${pattern}\` there`,
      ruledBy: `audit.redact[${index}]`,
      help: `Add ${JSON.stringify(pattern)}: a list that is stated replaces the one it inherits.`,
    });
  });
}

export function meetRedact(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

export function joinTests(one: readonly PolicyTest[], other: readonly PolicyTest[]): readonly PolicyTest[] {
  const known = new Set(one.map((test) => JSON.stringify(test)));
  return [...one, ...other.filter((test) => !known.has(JSON.stringify(test)))];
}
