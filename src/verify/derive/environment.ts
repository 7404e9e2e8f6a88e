import { decideEnv } from '../../decide/env.js';
import { decideInput } from '../../decide/input.js';
import type { InputRule, ResolvedPolicy } from '../../policy/resolved.js';
import { SECRET } from '../arrange.js';
import {
  act,
  part,
  probe,
  REFUSED,
  WORKS,
  type NotProbed,
  type Part,
  type Probe,
  type Found,
} from '../probe.js';
import type { Subject } from '../subject.js';

/** What a runner's environment holds and no code may see unless a policy says so by name. */
const TOKENS = [
  'GITHUB_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'SP_VERIFY_OTHER',
];

/** A value by which a variable is known again, long enough to be looked for as a secret. */
const valueOf = (name: string): string => `sp-verify-value-of-${name}`;
/** The host's own value of a variable that the policy sets. */
const HOST = `${SECRET}-of-the-host`;

/** The environment of the host as the probes need it: each name that the policy lets in, and names that it doesn't. */
export function probedEnvironment(policy: ResolvedPolicy): Readonly<Record<string, string>> {
  const { pass, secret, set } = policy.env;
  const names = [...pass.map(nameOf), ...secret, ...[...pass, ...secret].map(nearMiss), ...TOKENS];
  return Object.fromEntries([
    ...names.map((name) => [name, valueOf(name)] as const),
    ...Object.keys(set).map((name) => [name, HOST] as const),
  ]);
}

export function environmentProbes(subject: Subject): Found {
  const { env } = subject.loaded.policy;
  const unseen = TOKENS.filter((name) => isDenied(subject, name));
  const proc = part("reads the init's environment", act(['read', '/proc/1/environ'], REFUSED));
  return [
    probe(
      'env.pass',
      '(nothing else)',
      proc,
      part('reads its own /proc', act(['read', '/proc/self/status'], WORKS)),
    ),
    ...unseen.map((name) =>
      probe('env.pass', `not ${name}`, lookup(name), part('sees HOME', act(['getenv', 'HOME'], WORKS))),
    ),
    ...env.pass.map((entry) => passProbe(subject, 'env.pass', entry)),
    ...env.secret.map((entry) => passProbe(subject, 'env.secret', entry)),
    ...Object.entries(env.set).map(([name, value]) =>
      probe(
        'env.set',
        name,
        part(`looks for the host's ${name}`, act(['getenv', name], { kind: 'hides', text: HOST })),
        part(`sees ${name} as the policy sets it`, act(['getenv', name], { kind: 'equals', text: value })),
      ),
    ),
  ];
}

function passProbe(subject: Subject, clause: string, entry: string): Probe | NotProbed {
  const name = nameOf(entry);
  const near = [nearMiss(entry), ...TOKENS].find((other) => isDenied(subject, other));
  if (isDenied(subject, name) || Object.hasOwn(subject.loaded.policy.env.set, name))
    return { clause, value: entry, reason: decideEnv(subject.loaded.policy, name).reason };
  if (near === undefined)
    return { clause, value: entry, reason: 'no name was found that the policy refuses' };
  return probe(
    clause,
    entry,
    lookup(near),
    part(`sees ${name}`, act(['getenv', name], { kind: 'equals', text: valueOf(name) })),
  );
}

function lookup(name: string): Part {
  return part(`looks for ${name}`, act(['getenv', name], REFUSED));
}

function isDenied({ loaded }: Subject, name: string): boolean {
  return decideEnv(loaded.policy, name).verdict !== 'allow';
}

/** A variable that an entry of the list passes. */
function nameOf(entry: string): string {
  return entry.endsWith('*') ? `${entry.slice(0, -1)}SP_VERIFY` : entry;
}

/** A variable that it nearly does. */
function nearMiss(entry: string): string {
  return entry.endsWith('*') ? `SP_VERIFY_${entry.slice(0, -1)}` : `${entry}_SP_VERIFY`;
}

/** Inputs are checked before anything starts. */
export function inputProbes({ loaded }: Subject): Found {
  const { policy } = loaded;
  return Object.entries(policy.inputs).map(([name, rule]): Probe | NotProbed => {
    const clause = 'inputs';
    const { good, bad } = valuesOf(rule);
    const fits = (value: string): boolean => decideInput(policy, name, value).verdict === 'allow';
    const [permitted, forbidden] = [good.find(fits), bad.find((value) => !fits(value))];
    if (permitted === undefined || forbidden === undefined)
      return { clause, value: name, reason: 'no value was found that it takes, and one that it doesn’t' };
    return probe(
      clause,
      name,
      part('is handed a value that it must not take', {
        by: 'input',
        name,
        value: forbidden,
        permitted: false,
      }),
      part('is handed one that it takes', { by: 'input', name, value: permitted, permitted: true }),
    );
  });
}

function valuesOf(rule: InputRule): { readonly good: readonly string[]; readonly bad: readonly string[] } {
  switch (rule.type) {
    case 'string': {
      const long = 'a'.repeat((rule.maxLength ?? 0) + 1);
      return {
        good: [
          ...(rule.enum ?? []),
          '',
          'a',
          'A',
          '1',
          'a1',
          'abc',
          'v1.2.3',
          'a-b',
          'a_b',
          'main',
          '2026-01-31',
        ],
        bad: ['\0', ...(rule.maxLength === null ? [] : [long]), '\u{1F600}\n;$(id)'],
      };
    }
    case 'integer':
    case 'number': {
      const { minimum, maximum } = rule;
      return {
        good: [
          '0',
          '1',
          ...[minimum, maximum].flatMap((bound) =>
            bound === null ? [] : [String(Math.ceil(bound)), String(Math.floor(bound))],
          ),
        ],
        bad: [
          ...(maximum === null ? [] : [String(Math.floor(maximum) + 1)]),
          ...(minimum === null ? [] : [String(Math.ceil(minimum) - 1)]),
          '1; id',
        ],
      };
    }
    case 'boolean':
      return { good: ['true'], bad: ['1'] };
    case 'null':
      return { good: [''], bad: ['1'] };
  }
}
