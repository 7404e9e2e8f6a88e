import { record } from '../clauses/reading.js';
import { DEFAULTS } from '../defaults.js';
import { overlay } from '../phases.js';
import type { LoadedPolicy, Origin, Phase, ResolvedPolicy } from '../resolved.js';
import { meetCommands } from './commands.js';
import { originOf, type Meeting } from './comparison.js';
import { meetEgress } from './egress.js';
import { joinTests, meetEnforcement, meetRedact } from './enforcement.js';
import { meetEnv } from './env.js';
import { meetFilesystem } from './filesystem.js';
import { meetHardening, meetImage, meetTier, meetTls } from './hardening.js';
import { meetInputs } from './inputs.js';
import { meetLimits } from './limits.js';

type PathField = 'write' | 'deny' | 'readDeny' | 'exec';
const PATH_CLAUSES: readonly (readonly [PathField, string])[] = [
  ['write', 'filesystem.write'],
  ['deny', 'filesystem.deny'],
  ['readDeny', 'filesystem.read-deny'],
  ['exec', 'filesystem.exec'],
];

/** What two policies both permit of the clauses that one of `stating` states. */
function meetStated(
  one: ResolvedPolicy,
  other: ResolvedPolicy,
  stating: readonly Phase[],
  name: string,
  { unresolved }: Meeting,
): Phase {
  const states = (has: (phase: Phase) => boolean): boolean => stating.some(has);
  const limits = meetLimits(one.limits, other.limits);
  const fields = Object.keys(limits).filter((field) =>
    states((phase) => phase.limits !== undefined && Object.hasOwn(phase.limits, field)),
  );
  const paths = PATH_CLAUSES.filter(([field]) => states((phase) => phase.filesystem?.[field] !== undefined));
  const filesystem =
    paths.length === 0
      ? null
      : meetFilesystem(one, other, {
          unresolved: (clause, why) => {
            if (paths.some(([, path]) => path === clause)) unresolved(`phases.${name}.${clause}`, why);
          },
        });
  return {
    ...(fields.length === 0
      ? {}
      : { limits: Object.fromEntries(Object.entries(limits).filter(([field]) => fields.includes(field))) }),
    ...(filesystem === null
      ? {}
      : { filesystem: Object.fromEntries(paths.map(([field]) => [field, filesystem[field]])) }),
    ...(states(({ commands }) => commands !== undefined)
      ? { commands: meetCommands(one.commands, other.commands) }
      : {}),
    ...(states(({ env }) => env !== undefined) ? { env: meetEnv(one.env, other.env) } : {}),
    ...(states(({ egress }) => egress !== undefined) ? { egress: meetEgress(one.egress, other.egress) } : {}),
  };
}

/** The phases of two policies: while one holds, what both permit. A policy without it has its own clauses then. */
export function meetPhases(
  one: ResolvedPolicy,
  other: ResolvedPolicy,
  meeting: Meeting,
): Readonly<Record<string, Phase>> {
  const phases = record<Phase>();
  for (const name of new Set([...Object.keys(one.phases), ...Object.keys(other.phases)])) {
    const [a, b] = [one.phases[name] ?? {}, other.phases[name] ?? {}];
    phases[name] = meetStated(overlay(one, a), overlay(other, b), [a, b], name, meeting);
  }
  return phases;
}

/** What two parents both permit; clauses that can't be met are reported. */
function meetTwo(one: LoadedPolicy, other: LoadedPolicy, meeting: Meeting): ResolvedPolicy {
  const [a, b] = [one.policy, other.policy];
  return {
    version: 1,
    name: null,
    tier: meetTier(a.tier, b.tier),
    image: meetImage(
      { image: a.image, stated: originOf(one, 'image') !== null },
      { image: b.image, stated: originOf(other, 'image') !== null },
      meeting,
    ),
    limits: meetLimits(a.limits, b.limits),
    filesystem: meetFilesystem(a, b, meeting),
    commands: meetCommands(a.commands, b.commands),
    env: meetEnv(a.env, b.env),
    inputs: meetInputs(a.inputs, b.inputs),
    egress: meetEgress(a.egress, b.egress),
    hardening: meetHardening(a.hardening, b.hardening, meeting),
    tls: meetTls(a.tls, b.tls, meeting),
    phases: meetPhases(a, b, meeting),
    enforcement: meetEnforcement(a.enforcement, b.enforcement),
    audit: { redact: meetRedact(a.audit.redact, b.audit.redact) },
    tests: joinTests(a.tests, b.tests),
  };
}

/** The lists of a policy that keep the place of each entry. */
const LISTS: readonly (readonly [string, (policy: ResolvedPolicy) => readonly unknown[]])[] = [
  ['filesystem.write', (policy) => policy.filesystem.write],
  ['filesystem.deny', (policy) => policy.filesystem.deny],
  ['filesystem.read-deny', (policy) => policy.filesystem.readDeny],
  ['filesystem.exec', (policy) => policy.filesystem.exec ?? []],
  ['filesystem.outputs', (policy) => policy.filesystem.outputs],
  ['filesystem.carry', (policy) => policy.filesystem.carry],
  [
    'filesystem.toolchains',
    ({ filesystem: { toolchains } }) => (typeof toolchains === 'string' ? [] : toolchains),
  ],
  ['filesystem.mounts', (policy) => policy.filesystem.mounts],
  ['commands.allow', (policy) => policy.commands.allow ?? []],
  ['commands.deny-patterns', (policy) => policy.commands.denyPatterns],
  ['env.pass', (policy) => policy.env.pass],
  ['env.secret', (policy) => policy.env.secret],
  ['egress.allow', (policy) => policy.egress.allow],
  ['egress.deny', (policy) => policy.egress.deny],
  ['hardening.capabilities', (policy) => policy.hardening.capabilities],
  ['enforcement.permit', (policy) => policy.enforcement.permit],
  ['enforcement.waive', (policy) => policy.enforcement.waive],
  ['audit.redact', (policy) => policy.audit.redact],
  ['tests', (policy) => policy.tests],
];

const listOf = (clause: string): string | null => {
  const at = clause.indexOf('[');
  return at === -1 ? null : clause.slice(0, at);
};

/**
 * Where each clause of a policy made from others comes from: an entry of a list from whoever has the same entry, all
 * else from the first that states it.
 */
export function originsFrom(
  policy: ResolvedPolicy,
  sources: readonly LoadedPolicy[],
): Record<string, Origin> {
  const origins = record<Origin>();
  for (const { origins: known } of sources) {
    for (const [clause, origin] of Object.entries(known)) {
      const list = listOf(clause);
      if (list === null || list.startsWith('phases.')) origins[clause] ??= origin;
    }
  }
  for (const [clause, entries] of LISTS) {
    const own = entries(policy).map((entry) => JSON.stringify(entry));
    for (const source of sources) {
      entries(source.policy).forEach((entry, index) => {
        const origin = source.origins[`${clause}[${index}]`];
        const at = own.indexOf(JSON.stringify(entry));
        if (origin !== undefined && at !== -1) origins[`${clause}[${at}]`] ??= origin;
      });
    }
  }
  return origins;
}

export interface Met {
  readonly policy: ResolvedPolicy;
  readonly origins: Record<string, Origin>;
}

/** What all of `parents` permit. Without parents: the defaults. */
export function meet(parents: readonly LoadedPolicy[], meeting: Meeting): Met {
  const [first, ...rest] = parents;
  if (first === undefined) return { policy: DEFAULTS, origins: record<Origin>() };
  if (rest.length === 0) return { policy: first.policy, origins: { ...first.origins } };
  let met = first;
  for (const parent of rest) {
    const policy = meetTwo(met, parent, meeting);
    met = { ...met, policy, origins: originsFrom(policy, [met, parent]) };
  }
  return { policy: met.policy, origins: { ...met.origins } };
}
