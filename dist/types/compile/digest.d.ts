import type { Plan } from './plan.js';
/** `sha256:…` of a plan's RFC 8785 form: what is enforced, and nothing of a single run. */
export declare function planDigest(plan: Plan): string;
