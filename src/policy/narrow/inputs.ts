import { record } from '../clauses/reading.js';
import type { InputRule } from '../resolved.js';
import type { Comparison } from './comparison.js';

const least = (value: number | null): number => value ?? -Infinity;
const most = (value: number | null): number => value ?? Infinity;

/** Whether every value that `own` admits is admitted by `bound`; no where that can't be shown. */
function ruleWithin(own: InputRule, bound: InputRule): boolean {
  if (own.type === 'string' && bound.type === 'string') {
    const listed = own.enum;
    const bounded =
      bound.enum === null ||
      (listed !== null && listed.every((value) => bound.enum?.includes(value) === true));
    const longest =
      listed === null
        ? most(own.maxLength)
        : Math.min(most(own.maxLength), ...[Math.max(...listed.map((value) => [...value].length))]);
    // Whether one pattern implies another can't be told in general; the same text does.
    return (
      bounded && longest <= most(bound.maxLength) && (bound.pattern === null || own.pattern === bound.pattern)
    );
  }
  if (
    (own.type === 'integer' || own.type === 'number') &&
    (bound.type === 'integer' || bound.type === 'number')
  ) {
    if (own.type === 'number' && bound.type === 'integer') return false;
    return least(own.minimum) >= least(bound.minimum) && most(own.maximum) <= most(bound.maximum);
  }
  return own.type === bound.type;
}

export function inputsWithin({ child, parent, wider }: Comparison): void {
  for (const [name, own] of Object.entries(child.inputs)) {
    const bound = parent.inputs[name];
    if (bound === undefined) {
      wider(`inputs.${name}`, { says: 'is stated', bound: 'no such input', ruledBy: 'inputs' });
    } else if (!ruleWithin(own, bound)) {
      wider(`inputs.${name}`, {
        says: 'may have values that are refused there',
        bound: `a narrower rule, or one that cannot be compared with this one`,
      });
    }
  }
}

/** The inputs that both have, by the narrower rule; those whose rules can't be compared are left out. */
export function meetInputs(
  one: Readonly<Record<string, InputRule>>,
  other: Readonly<Record<string, InputRule>>,
): Readonly<Record<string, InputRule>> {
  const inputs = record<InputRule>();
  for (const [name, a] of Object.entries(one)) {
    const b = other[name];
    if (b === undefined) continue;
    if (ruleWithin(a, b)) inputs[name] = a;
    else if (ruleWithin(b, a)) inputs[name] = b;
  }
  return inputs;
}
