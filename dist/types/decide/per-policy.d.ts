import type { ResolvedPolicy } from '../policy/resolved.js';
/**
 * Makes `build` run once for each policy: policies never change, so what was compiled from one is kept for as
 * long as it lives.
 */
export declare function perPolicy<T>(build: (policy: ResolvedPolicy) => T): (policy: ResolvedPolicy) => T;
