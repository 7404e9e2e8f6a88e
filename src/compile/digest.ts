import { createHash } from 'node:crypto';
import type { Plan } from './plan.js';

/** `sha256:…` of a plan's RFC 8785 form: what is enforced, and nothing of a single run. */
export function planDigest(plan: Plan): string {
  return `sha256:${createHash('sha256').update(canonical(plan)).digest('hex')}`;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}
