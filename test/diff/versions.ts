import fc from 'fast-check';
import type { Policy } from '../../src/policy/index.js';
import { phasedArbitrary, policySourceArbitrary } from '../policy/arbitrary.js';

type Clauses = Readonly<Record<string, unknown>>;

const one = fc.oneof(
  { weight: 2, arbitrary: policySourceArbitrary },
  { weight: 1, arbitrary: phasedArbitrary },
);

/** Two versions of a policy: any two, or one with some clauses, or parts of one, taken from another. */
export const versions = fc
  .tuple(
    one,
    one,
    fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('any', 'clauses', 'parts'),
  )
  .map(([base, other, chosen, how]): readonly [Policy, Policy] => {
    if (how === 'any') return [base, other];
    const taken = Object.entries(other as unknown as Clauses).filter(
      ([key], index) => key !== 'version' && chosen.includes(index),
    );
    const mixed = taken.map(([key, value]): [string, unknown] => {
      const own = (base as unknown as Clauses)[key];
      const splits = how === 'parts' && typeof value === 'object' && !Array.isArray(value);
      return [key, splits ? { ...(own as object | undefined), ...(value as object) } : value];
    });
    return [base, { ...base, ...Object.fromEntries(mixed) } as Policy];
  });
