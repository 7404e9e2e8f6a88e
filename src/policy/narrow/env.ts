import { record } from '../clauses/reading.js';
import type { Env } from '../resolved.js';
import { looksLikeCredential } from '../values/credential.js';
import { distinct, type Comparison } from './comparison.js';

/** Whether every name that `inner` (a name, or a prefix ending in `*`) stands for is one of `outer`'s. */
export function nameWithin(inner: string, outer: string): boolean {
  return inner === outer || (outer.endsWith('*') && inner.startsWith(outer.slice(0, -1)));
}

const passes = (env: Env, name: string): boolean => env.pass.some((outer) => nameWithin(name, outer));

/** Whether the host's value of a variable is passed by `pass`, which passes nothing that looks like a credential. */
const passesPlainly = (env: Env, name: string): boolean => passes(env, name) && !looksLikeCredential(name);

const names = (list: readonly string[]): string =>
  list.length === 0 ? 'nothing' : `only ${list.map((name) => `\`${name}\``).join(', ')}`;

export function envWithin({ child, parent, wider }: Comparison): void {
  const [own, bound] = [child.env, parent.env];
  own.pass.forEach((name, index) => {
    if (!passes(bound, name)) {
      wider(`env.pass[${index}]`, { says: `lists \`${name}\``, bound: names(bound.pass) });
    }
  });
  own.secret.forEach((name, index) => {
    // Treating as a secret what the parent passes plainly is narrower.
    if (!bound.secret.includes(name) && !passesPlainly(bound, name)) {
      wider(`env.secret[${index}]`, { says: `lists \`${name}\``, bound: names(bound.secret) });
    }
  });
  for (const [name, value] of Object.entries(own.set)) {
    if (bound.set[name] !== value) {
      wider(`env.set.${name}`, {
        says: `is ${JSON.stringify(value)}`,
        bound: Object.hasOwn(bound.set, name) ? JSON.stringify(bound.set[name]) : `no \`${name}\` to set`,
      });
    }
  }
}

export function meetEnv(one: Env, other: Env): Env {
  const pass = one.pass.flatMap((a) =>
    other.pass.flatMap((b) => (nameWithin(a, b) ? [a] : nameWithin(b, a) ? [b] : [])),
  );
  const secret = [
    ...one.secret.filter((name) => other.secret.includes(name) || passesPlainly(other, name)),
    ...other.secret.filter((name) => passesPlainly(one, name)),
  ];
  const set = record<string>();
  for (const [name, value] of Object.entries(one.set)) if (other.set[name] === value) set[name] = value;
  return {
    pass: distinct(
      pass.filter((name) => !secret.includes(name)),
      (name) => name,
    ),
    secret: distinct(secret, (name) => name),
    set,
  };
}
