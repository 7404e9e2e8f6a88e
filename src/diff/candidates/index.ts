import { LIMITS } from '../../policy/clauses/limits.js';
import { PROTECTED_PATHS } from '../../policy/protected.js';
import type { Request, ResolvedPolicy } from '../../policy/resolved.js';
import type { Question } from '../question.js';
import { mountText, setText, type SettingClause } from '../settings.js';
import * as commands from './commands.js';
import * as egress from './egress.js';
import { valueQuestions } from './inputs.js';
import {
  globQuestions,
  globsOf,
  mountQuestions,
  oddPathQuestions,
  refusedQuestions,
  replacedQuestions,
} from './paths.js';

/** Where two policies differ: a clause of the wide one, and the clause of the narrow one that rules it. */
export interface Difference {
  readonly clause: string;
  readonly ruledBy: string;
  readonly wide: ResolvedPolicy;
  readonly narrow: ResolvedPolicy;
}

/**
 * Questions that may show a difference, the likeliest first: one that the wide policy answers with yes and the narrow
 * one with no is its witness. None is a promise; each has to be asked.
 */
export function* candidatesFor(difference: Difference): Generator<Question> {
  const { clause, wide, narrow } = difference;
  const area = areaOf(clause);
  const kinds: readonly string[] = ASKED[area] ?? [];
  yield* ownCandidates(difference);
  // What the policies' own tests ask: their authors know the requests that matter.
  for (const { tests } of [wide, narrow]) {
    for (const { request } of tests) if (kinds.includes(request.kind)) yield request;
  }
  if (area === 'filesystem') yield* pathPool(difference);
}

/** The first word of a clause. */
export const areaOf = (clause: string): string => clause.split(/[.[]/)[0] ?? '';

/** The kinds of requests that a clause is asked about, by the clause's first word. */
const ASKED: Readonly<Record<string, readonly Request['kind'][]>> = {
  filesystem: ['read', 'write'],
  image: ['read'],
  commands: ['run'],
  env: ['env'],
  inputs: ['input'],
  egress: ['connect'],
};

const indexIn = (clause: string): number => Number(/\[(\d+)\]$/.exec(clause)?.[1] ?? -1);

/** The entry of a list that a clause names by its number. */
function entryOf<T>(list: readonly T[], clause: string): readonly T[] {
  const entry = list[indexIn(clause)];
  return entry === undefined ? [] : [entry];
}

const setting = (clause: SettingClause, value: string): Question => ({ kind: 'setting', clause, value });

function ownCandidates({ clause, ruledBy, wide, narrow }: Difference): readonly Question[] {
  const name = clause.replace(/\[\d+\]$/, '');
  const both = [wide, narrow];
  const files = wide.filesystem;
  switch (name) {
    case 'tier':
      return [setting('tier', wide.tier.atLeast), setting('tier.prefer', wide.tier.prefer)];
    case 'image':
      return oddPathQuestions(wide, narrow);
    case 'filesystem.workspace':
      return [...globQuestions(files.write, ['write']), setting('filesystem.workspace', files.workspace)];
    case 'filesystem.write':
    case 'filesystem.protect': {
      const entry = entryOf(files.write, clause);
      return entry.length > 0
        ? globQuestions(entry, ['write'])
        : [
            ...globQuestions(entryOf(narrow.filesystem.protect, ruledBy), ['write']),
            ...globQuestions(PROTECTED_PATHS, ['write']),
          ];
    }
    case 'filesystem.deny':
      return [
        ...refusedQuestions(entryOf(narrow.filesystem.deny, ruledBy), 'write', wide),
        ...replacedQuestions(entryOf(narrow.filesystem.deny, ruledBy)),
      ];
    case 'filesystem.read-deny':
      return refusedQuestions(entryOf(narrow.filesystem.readDeny, ruledBy), 'read', wide);
    case 'filesystem.exec':
      return globQuestions(indexIn(clause) < 0 ? ['./'] : entryOf(files.exec ?? ['./'], clause), ['execute']);
    case 'filesystem.outputs':
      return globQuestions(entryOf(files.outputs, clause), ['output']);
    case 'filesystem.carry':
      return globQuestions(entryOf(files.carry, clause), ['carry']);
    case 'filesystem.git':
      return [
        { kind: 'read', path: '.git/config' },
        { kind: 'read', path: 'any/.git/config' },
        setting('filesystem.git', files.git),
      ];
    case 'filesystem.toolchains':
      return (typeof files.toolchains === 'string' ? [files.toolchains] : files.toolchains).map((value) =>
        setting('filesystem.toolchains', value),
      );
    case 'filesystem.mounts':
      return [
        ...both.flatMap(mountQuestions),
        ...files.mounts.map((mount) => setting('filesystem.mounts', mountText(mount))),
      ];
    case 'commands.allow':
      return [
        ...entryOf(wide.commands.allow ?? [], clause).flatMap(commands.ruleQuestions),
        ...(wide.commands.allow === null ? commands.anyProgram : []),
      ];
    case 'commands.deny-patterns':
      return entryOf(narrow.commands.denyPatterns, ruledBy).flatMap((pattern) =>
        commands.patternQuestions(pattern, [wide]),
      );
    case 'commands.otherwise':
      return [setting('commands.otherwise', wide.commands.otherwise)];
    case 'env.pass':
    case 'env.secret':
      return [...entryOf(wide.env.pass, clause), ...entryOf(wide.env.secret, clause)].flatMap(nameQuestions);
    case 'egress.allow':
      return entryOf(wide.egress.allow, clause).flatMap((rule) => egress.ruleQuestions(rule, wide, narrow));
    case 'egress.deny':
      return entryOf(narrow.egress.deny, ruledBy).flatMap((rule) => egress.ruleQuestions(rule, wide, narrow));
    case 'hardening.capabilities':
      return entryOf(wide.hardening.capabilities, clause).map((value) =>
        setting('hardening.capabilities', value),
      );
    case 'hardening.seccomp':
      return [setting('hardening.seccomp', wide.hardening.seccomp.kind)];
    case 'hardening.apparmor':
      return [setting('hardening.apparmor', wide.hardening.apparmor.kind)];
    case 'enforcement.accept':
      return [setting('enforcement.accept', wide.enforcement.accept)];
    case 'enforcement.permit':
      return entryOf(wide.enforcement.permit, clause).map((value) => setting('enforcement.permit', value));
    case 'enforcement.waive':
      return entryOf(wide.enforcement.waive, clause).map(({ clause: waived, tier, until }) =>
        setting('enforcement.waive', `${waived} ${tier} ${until}`),
      );
    case 'audit.redact':
      return entryOf(narrow.audit.redact, ruledBy).map((pattern) => setting('audit.redact', pattern));
    case 'limits.on-output':
      return [setting('limits.on-output', wide.limits.onOutput)];
  }
  if (name.startsWith('phases.')) return [setting('phases', name.slice('phases.'.length))];
  if (name.startsWith('env.set.')) {
    const variable = name.slice('env.set.'.length);
    const value = Object.hasOwn(wide.env.set, variable) ? wide.env.set[variable] : undefined;
    return [
      ...(value === undefined ? [] : [setting('env.set', setText([variable, value]))]),
      { kind: 'inherit', name: variable },
    ];
  }
  if (name.startsWith('inputs.')) {
    const input = name.slice('inputs.'.length);
    return valueQuestions(
      input,
      both.map(({ inputs }) => (Object.hasOwn(inputs, input) ? inputs[input] : undefined)),
    );
  }
  const limit = LIMITS.find(([written]) => name === `limits.${written}`)?.[1];
  if (limit !== undefined && limit !== 'onOutput') {
    return [{ kind: 'limit', limit, value: wide.limits[limit] }];
  }
  return [];
}

/** A variable by its name, or some whose names begin as said. */
export function nameQuestions(entry: string): readonly Request[] {
  if (!entry.endsWith('*')) return [{ kind: 'env', name: entry }];
  return ['ANY', 'OTHER', 'X', 'TOKEN'].map((rest) => ({
    kind: 'env',
    name: `${entry.slice(0, -1)}${rest}`,
  }));
}

/** Requests about which the order among globs and lists says nothing; all of them, as there are few. */
export function oddQuestions(one: ResolvedPolicy, other: ResolvedPolicy): readonly Request[] {
  const names = [one, other].flatMap(({ env }) => [...env.pass, ...env.secret, ...Object.keys(env.set)]);
  return [...oddPathQuestions(one, other), ...[...new Set(names)].flatMap(nameQuestions)];
}

/** More paths of the two policies than those of the entry itself. */
function* pathPool({ clause, wide, narrow }: Difference): Generator<Question> {
  const kinds = kindsFor(clause);
  if (kinds.length === 0) return;
  for (const glob of new Set([...globsOf(wide), ...globsOf(narrow)])) yield* globQuestions([glob], kinds);
}

function kindsFor(clause: string): readonly ('read' | 'write' | 'execute' | 'output' | 'carry')[] {
  if (/^filesystem\.(?:write|deny|protect)/.test(clause)) return ['write'];
  if (clause.startsWith('filesystem.read-deny')) return ['read'];
  if (clause.startsWith('filesystem.exec')) return ['execute'];
  if (clause.startsWith('filesystem.outputs')) return ['output'];
  if (clause.startsWith('filesystem.carry')) return ['carry'];
  return [];
}
