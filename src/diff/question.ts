import { decideAddress } from '../decide/address.js';
import { compileGlobs } from '../decide/globs.js';
import { coversPort, egressRules, rulesForName } from '../decide/egress-rules.js';
import { decideEnv } from '../decide/env.js';
import { requestText } from '../decide/explain.js';
import { parseHostPort } from '../decide/host-name.js';
import { decideHost } from '../decide/host.js';
import { readPath } from '../decide/path-text.js';
import { perPolicy } from '../decide/per-policy.js';
import { decide } from '../decide/request.js';
import { LIMITS } from '../policy/clauses/limits.js';
import { execOf } from '../policy/narrow/filesystem.js';
import { shownLimit } from '../policy/narrow/limits.js';
import type { Limits, Protocol, Request, ResolvedPolicy } from '../policy/resolved.js';
import { settingPermits, type SettingClause } from './settings.js';

export type NumericLimit = Exclude<keyof Limits, 'onOutput'>;

/**
 * What may be asked of a policy to tell two apart: everything that `explain` can be asked, and what enforcers ask
 * while a command runs.
 */
export type Question =
  | Request
  /** Speaking a protocol on a connection, as the wire shows it. */
  | { readonly kind: 'speak'; readonly target: string; readonly protocol: Protocol }
  /** Connecting to a name that resolves to this address. */
  | { readonly kind: 'resolve'; readonly target: string; readonly address: string }
  /** Connecting with the name hidden in an encrypted ClientHello. */
  | { readonly kind: 'hide'; readonly target: string }
  /** Seeing the host's own value of a variable, rather than one that the policy sets. */
  | { readonly kind: 'inherit'; readonly name: string }
  /** Starting a program from a writable path, having a path copied out, having it carried to the next step. */
  | { readonly kind: 'execute' | 'output' | 'carry'; readonly path: string }
  /** Using this much; times in milliseconds, sizes in bytes. */
  | { readonly kind: 'limit'; readonly limit: NumericLimit; readonly value: number }
  /** Being under a setting that no single request shows. */
  | { readonly kind: 'setting'; readonly clause: SettingClause; readonly value: string };

/** Whether a policy permits what is asked. Decided by `src/decide` wherever that decides at run time. */
export async function permits(policy: ResolvedPolicy, question: Question): Promise<boolean> {
  switch (question.kind) {
    case 'speak': {
      const { target, protocol } = question;
      const read = parseHostPort(target);
      return read.ok && decideHost(policy, { ...read.value, protocol }, BRIEF).verdict === 'allow';
    }
    case 'resolve':
      return admittingRules(policy, question.target).some(
        ({ rule, port }) =>
          decideAddress(policy, { address: question.address, port, rule }, BRIEF).verdict === 'allow',
      );
    case 'hide':
      return admittingRules(policy, question.target).some(
        ({ rule }) => rule.kind === 'host' && rule.ech === 'allow',
      );
    case 'inherit':
      return (
        !Object.hasOwn(policy.env.set, question.name) && decideEnv(policy, question.name).verdict === 'allow'
      );
    case 'execute':
    case 'output':
    case 'carry': {
      const path = readPath(question.path, null);
      return (
        path.where === 'workspace' && placeGlobs(policy)[question.kind].match(path.path, path.directory) >= 0
      );
    }
    case 'limit':
      return question.value <= policy.limits[question.limit];
    case 'setting':
      return settingPermits(policy, question.clause, question.value);
    default:
      return (await decide(policy, question, { egress: BRIEF })).verdict === 'allow';
  }
}

const BRIEF = { brief: true } as const;

/** The rules by which a name and port are admitted, when they are. */
function admittingRules(policy: ResolvedPolicy, target: string) {
  const read = parseHostPort(target);
  if (!read.ok) return [];
  const { host, port } = read.value;
  if (port === null || decideHost(policy, { host, port }, BRIEF).verdict !== 'allow') return [];
  return rulesForName(egressRules(policy).allow, host)
    .filter(({ rule }) => coversPort(rule, port))
    .map(({ rule }) => ({ rule, port }));
}

const placeGlobs = perPolicy((policy) => ({
  execute: compileGlobs(execOf(policy.filesystem, policy.commands), { negation: 'no' }),
  output: compileGlobs(policy.filesystem.outputs, { negation: 'no' }),
  carry: compileGlobs(policy.filesystem.carry, { negation: 'no' }),
}));

const WRITTEN: Readonly<Record<string, string>> = Object.fromEntries(
  LIMITS.map(([written, field]) => [field, written]),
);

/** A question in a few words. It may hold a policy's text: whoever prints it makes that visible. */
export function questionText(question: Question): string {
  switch (question.kind) {
    case 'speak':
      return `connect ${question.target}, speaking ${question.protocol}`;
    case 'resolve':
      return `connect ${question.target}, resolved to ${question.address}`;
    case 'hide':
      return `connect ${question.target} with an encrypted ClientHello`;
    case 'inherit':
      return `env ${question.name}, with the host's value`;
    case 'execute':
      return `execute ${question.path}`;
    case 'output':
      return `copy out ${question.path}`;
    case 'carry':
      return `carry ${question.path} to the next step`;
    case 'limit':
      return `use ${shownLimit(question.limit, question.value)} of limits.${WRITTEN[question.limit] ?? question.limit}`;
    case 'setting':
      return `have ${question.clause}: ${question.value}`;
    case 'input':
      // It was made here: it is nobody's secret.
      return `input ${question.name}=${shortened(question.value)}`;
    default:
      return requestText(question);
  }
}

/** A value made to be too long for one of two policies is told by its length. */
function shortened(value: string): string {
  return value.length <= 80 ? value : `${value.slice(0, 40)}… (${Array.from(value).length} characters)`;
}
