import type { Plan } from './plan.js';
import { digestOf } from '../policy/digest.js';

/** `sha256:…` of a plan's RFC 8785 form: what is enforced, and nothing of a single run. */
export function planDigest(plan: Plan): string {
  return digestOf(plan);
}
