import type { NodePath } from '../finding.js';
import type { Enforcement as Source, Waiver as WaiverSource } from '../generated/policy.js';
import { shown } from '../kind.js';
import type { Enforcement, Waiver } from '../resolved.js';
import { nearest } from '../spelling.js';
import { readDay } from '../values/name.js';
import { read, refuse, type Read } from '../values/result.js';
import { originate, readList, take, type Reading } from './reading.js';

/** Clauses that something must make hold, and that a waiver may name. */
export const ENFORCED_CLAUSES: readonly string[] = [
  'limits.wall-time',
  'limits.cpu-time',
  'limits.cpus',
  'limits.memory',
  'limits.pids',
  'limits.open-files',
  'limits.file-size',
  'limits.tmp-size',
  'limits.output',
  'limits.on-output',
  'filesystem.workspace',
  'filesystem.write',
  'filesystem.deny',
  'filesystem.read-deny',
  'filesystem.exec',
  'filesystem.outputs',
  'filesystem.carry',
  'filesystem.git',
  'filesystem.toolchains',
  'filesystem.mounts',
  'commands.allow',
  'commands.deny-patterns',
  'commands.otherwise',
  'env.pass',
  'env.secret',
  'env.set',
  'inputs',
  'egress',
  'egress.allow',
  'egress.deny',
  'hardening.user',
  'hardening.capabilities',
  'hardening.seccomp',
  'hardening.apparmor',
  'hardening.selinux',
  'tls.ca',
  'phases',
  'audit.redact',
];

function readClause(text: string): Read<string> {
  if (ENFORCED_CLAUSES.includes(text)) return read(text);
  const within = ENFORCED_CLAUSES.filter((clause) => clause.startsWith(`${text}.`));
  const meant =
    nearest(text, ENFORCED_CLAUSES) ?? ENFORCED_CLAUSES.find((clause) => clause.endsWith(`.${text}`));
  return refuse(
    'SP0043',
    `${shown(text)} is not a clause that can be waived`,
    within.length > 0
      ? `Waive one clause at a time: ${within.join(', ')}.`
      : meant === undefined
        ? 'Name a clause with its section: limits.cpus.'
        : `Did you mean \`${meant}\`?`,
  );
}

function readWaiver(reading: Reading, source: WaiverSource, at: NodePath): Waiver | undefined {
  const clause = take(reading, [...at, 'clause'], readClause(source.clause));
  const until = take(reading, [...at, 'until'], readDay(source.until));
  for (const key of ['reason', 'owner'] as const) {
    if (source[key].trim() === '') take(reading, [...at, key], refuse('SP0043', `\`${key}\` is blank`));
  }
  if (clause === undefined || until === undefined) return undefined;
  return { clause, tier: source.tier, reason: source.reason, owner: source.owner, until };
}

/** Reads `enforcement`. */
export function readEnforcement(reading: Reading, path: NodePath, source: Source): Partial<Enforcement> {
  const stated: { -readonly [Key in keyof Enforcement]?: Enforcement[Key] } = {};
  if (source.accept !== undefined) {
    stated.accept = source.accept;
    originate(reading, [...path, 'accept']);
  }
  if (source.permit !== undefined) {
    stated.permit = readList(reading, [...path, 'permit'], source.permit, (permit) => permit, {
      key: (permit) => permit,
    });
  }
  if (source.waive !== undefined) {
    stated.waive = readList(
      reading,
      [...path, 'waive'],
      source.waive,
      (waiver, at) => readWaiver(reading, waiver, at),
      {
        key: (waiver) => `${waiver.clause}\0${waiver.tier}`,
        called: (waiver) => `a waiver of \`${waiver.clause}\` in tier ${waiver.tier}`,
      },
    );
  }
  return stated;
}
