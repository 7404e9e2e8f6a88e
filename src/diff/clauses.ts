import { canonicalJson } from '../policy/digest.js';
import { LIMITS } from '../policy/clauses/limits.js';
import type { LoadedPolicy, Origin, ResolvedPolicy } from '../policy/resolved.js';
import { authorityOf } from './beyond.js';

/** A clause as it is told of as a whole: its dotted name, and what it means. */
export interface Clause {
  readonly name: string;
  readonly value: (policy: ResolvedPolicy) => unknown;
}

const filesystem = (
  [
    ['workspace', 'workspace'],
    ['write', 'write'],
    ['deny', 'deny'],
    ['protect', 'protect'],
    ['read-deny', 'readDeny'],
    ['exec', 'exec'],
    ['outputs', 'outputs'],
    ['carry', 'carry'],
    ['git', 'git'],
    ['toolchains', 'toolchains'],
    ['mounts', 'mounts'],
  ] as const
).map(([written, field]): Clause => ({
  name: `filesystem.${written}`,
  value: (policy) => policy.filesystem[field],
}));

const limits = LIMITS.map(([written, field]): Clause => ({
  name: `limits.${written}`,
  value: (policy) =>
    // Twice the wall-time is what it is unless stated; then the wall-time's change is its own.
    field === 'cpuTime' && policy.limits.cpuTime === 2 * policy.limits.wallTime
      ? 'twice the wall-time'
      : policy.limits[field],
}));

/** Every clause but phases, in the order of a policy. */
export const CLAUSES: readonly Clause[] = [
  { name: 'name', value: ({ name }) => name },
  { name: 'tier', value: ({ tier }) => tier },
  { name: 'image', value: ({ image }) => image },
  ...limits,
  ...filesystem,
  { name: 'commands.allow', value: ({ commands }) => commands.allow },
  { name: 'commands.deny-patterns', value: ({ commands }) => commands.denyPatterns },
  { name: 'commands.otherwise', value: ({ commands }) => commands.otherwise },
  { name: 'env.pass', value: ({ env }) => env.pass },
  { name: 'env.secret', value: ({ env }) => env.secret },
  { name: 'env.set', value: ({ env }) => env.set },
  { name: 'inputs', value: ({ inputs }) => inputs },
  { name: 'egress.allow', value: ({ egress }) => egress.allow },
  { name: 'egress.deny', value: ({ egress }) => egress.deny },
  { name: 'hardening.user', value: ({ hardening }) => hardening.user },
  { name: 'hardening.capabilities', value: ({ hardening }) => hardening.capabilities },
  { name: 'hardening.seccomp', value: ({ hardening }) => hardening.seccomp },
  { name: 'hardening.apparmor', value: ({ hardening }) => hardening.apparmor },
  { name: 'hardening.selinux', value: ({ hardening }) => hardening.selinux },
  { name: 'tls.ca', value: (policy) => authorityOf(policy) },
  { name: 'enforcement.accept', value: ({ enforcement }) => enforcement.accept },
  { name: 'enforcement.permit', value: ({ enforcement }) => enforcement.permit },
  { name: 'enforcement.waive', value: ({ enforcement }) => enforcement.waive },
  { name: 'audit.redact', value: ({ audit }) => audit.redact },
  { name: 'tests', value: ({ tests }) => tests },
];

/** Whether two policies give a clause the same value, word for word. */
export function sameValue(clause: Clause, one: ResolvedPolicy, other: ResolvedPolicy): boolean {
  return canonicalJson(clause.value(one) ?? null) === canonicalJson(clause.value(other) ?? null);
}

/** Whether `part` is `clause` or lies in it: `egress.allow[2]` in `egress.allow`. */
export function isPartOf(part: string, clause: string): boolean {
  return part === clause || part.startsWith(`${clause}.`) || part.startsWith(`${clause}[`);
}

/**
 * The files in which a clause is stated, sorted: null stands for the policy itself, whatever it is called. Empty for
 * a default.
 */
export function statedIn({ origins, files }: LoadedPolicy, clause: string): readonly (string | null)[] {
  const found = Object.entries(origins)
    .filter(([key]) => isPartOf(key, clause))
    .map(([, { file }]) => (file === files[0] ? null : file));
  return [...new Set(found)].sort();
}

/** Where a clause is stated, or its nearest part: `limits` by `limits.memory`. */
export function placeOf(origins: LoadedPolicy['origins'], clause: string): Origin | null {
  const parts = Object.entries(origins).filter(([key]) => isPartOf(key, clause));
  return parts.find(([key]) => key === clause)?.[1] ?? parts[0]?.[1] ?? null;
}
