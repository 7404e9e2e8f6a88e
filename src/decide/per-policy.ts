import type { ResolvedPolicy } from '../policy/resolved.js';

/**
 * Makes `build` run once for each policy: policies never change, so what was compiled from one is kept for as
 * long as it lives.
 */
export function perPolicy<T>(build: (policy: ResolvedPolicy) => T): (policy: ResolvedPolicy) => T {
  const built = new WeakMap<ResolvedPolicy, { readonly value: T }>();
  return (policy) => {
    let entry = built.get(policy);
    if (entry === undefined) {
      entry = { value: build(policy) };
      built.set(policy, entry);
    }
    return entry.value;
  };
}
