import { readArgv } from '../../decide/command/decide.js';
import type { Decision } from '../../decide/decision.js';
import { escapeGlob } from '../../decide/globs.js';
import type { ResolvedPolicy } from '../../policy/resolved.js';
import { parseQuantity } from '../../policy/units.js';
import { usedText, type Evidence, type UsedLimit } from './action.js';
import { askAction } from './ask.js';
import { destinations } from './destinations.js';
import type { Entry, LeftOut } from './entry.js';

/**
 * The least lines for each action by itself. What an empty policy can't be widened to admit, and what nothing may be
 * suggested for, is left out.
 */
export function entriesFor(
  evidence: readonly Evidence[],
  nothing: ResolvedPolicy,
): {
  readonly entries: readonly Entry[];
  readonly leftOut: readonly LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  const entries: Entry[] = [];
  const fit = evidence.filter((one) => {
    if (one.unfit === null) return true;
    leftOut.push({ evidence: one, clause: CLAUSE[one.action.kind], reason: one.unfit.reason });
    return false;
  });
  for (const one of fit) {
    const made = entriesOf(one, nothing);
    if ('reason' in made) leftOut.push({ evidence: one, ...made });
    else entries.push(...made.entries);
  }
  const egress = destinations(fit, nothing);
  entries.push(...egress.entries);
  return { entries: merged(entries), leftOut: [...leftOut, ...egress.leftOut] };
}

const CLAUSE = {
  command: 'commands.allow',
  name: 'egress.allow',
  connection: 'egress.allow',
  write: 'filesystem.write',
  output: 'filesystem.outputs',
  limit: 'limits',
} as const;

type Made = { readonly entries: readonly Entry[] } | Omit<LeftOut, 'evidence'>;

function entriesOf(evidence: Evidence, nothing: ResolvedPolicy): Made {
  const { action, times, runs } = evidence;
  const counted = { times, runs, says: null };
  switch (action.kind) {
    case 'command':
      return commandEntries(action.argv, action.directory, evidence, nothing);
    case 'write': {
      const decision = askAction(nothing, action);
      if (decision.clause === 'filesystem.protect' || decision.suggestion === null)
        return refusedBy(decision);
      if (action.path.endsWith('/')) return { clause: 'filesystem.write', reason: FOLDER };
      return {
        entries: [{ clause: 'filesystem.write', change: 'append', value: globOf(action.path), ...counted }],
      };
    }
    case 'output': {
      const decision = askAction(nothing, { kind: 'write', path: action.path });
      if (decision.clause === 'filesystem.protect') return refusedBy(decision);
      if (action.path.endsWith('/')) return { clause: 'filesystem.outputs', reason: FOLDER };
      return {
        entries: [{ clause: 'filesystem.outputs', change: 'append', value: globOf(action.path), ...counted }],
      };
    }
    case 'limit':
      return { entries: [limitEntry(action.limit, action.used, evidence)] };
    case 'name':
    case 'connection':
      return { entries: [] };
  }
}

const FOLDER = 'a folder is admitted only together with all that may ever lie in it';

function refusedBy({ clause, reason }: Decision): Omit<LeftOut, 'evidence'> {
  return { clause, reason: reason.replace(/\.$/, '') };
}

/** A path of the workspace as a glob of the language that matches it alone. */
function globOf(path: string): string {
  return `./${escapeGlob(path).replace(/[{}]/g, '\\$&')}`;
}

/** Each program with all its arguments, as far as they are known before it runs. */
function commandEntries(
  argv: readonly string[],
  directory: string | null,
  evidence: Evidence,
  nothing: ResolvedPolicy,
): Made {
  const { action, times, runs } = evidence;
  const decision = askAction(nothing, action);
  if (decision.suggestion === null && decision.verdict !== 'allow') return refusedBy(decision);
  const { programs } = readArgv(argv, directory === null ? {} : { directory });
  return {
    entries: programs.map(({ name, args }) => {
      const unknown = args.findIndex(({ value }) => value === null);
      const words = (unknown < 0 ? args : args.slice(0, unknown)).map(({ value }) => value ?? '');
      const value = words.length === 0 ? name : { run: name, args: [words] };
      return { clause: 'commands.allow', change: 'append', value, times, runs, says: null };
    }),
  };
}

/** Half as much again as was used: runs differ, and machines do. */
const HEADROOM = 1.5;

/** The least that is suggested, and what limits are rounded up to: milliseconds, bytes, a count. */
const STEP: Readonly<Record<UsedLimit, { readonly least: number; readonly step: number }>> = {
  'wall-time': { least: 10_000, step: 1000 },
  'cpu-time': { least: 10_000, step: 1000 },
  memory: { least: 64 * 1024 ** 2, step: 1024 ** 2 },
  pids: { least: 32, step: 1 },
  output: { least: 1024 ** 2, step: 1024 ** 2 },
};

function limitEntry(limit: UsedLimit, used: number, { times, runs }: Evidence): Entry {
  const { least, step } = STEP[limit];
  const value = Math.max(least, Math.ceil((used * HEADROOM) / step) * step);
  return {
    clause: `limits.${limit}`,
    change: 'set',
    value: limit === 'pids' ? value : usedText(limit, value),
    ...{ times, runs },
    says: `at most ${usedText(limit, used)}`,
  };
}

/** Equal lines become one; of a limit that phases used differently, the greatest counts. */
export function merged(entries: readonly Entry[]): readonly Entry[] {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.clause, entry.change === 'set' ? null : entry.value]);
    const known = byKey.get(key);
    const times = (known?.times ?? 0) + entry.times;
    const runs = new Set([...(known?.runs ?? []), ...entry.runs]);
    const greater = known !== undefined && entry.change === 'set' && sizeOf(known) >= sizeOf(entry);
    byKey.set(key, { ...(greater ? known : entry), times, runs });
  }
  return [...byKey.values()];
}

function sizeOf({ clause, value }: Entry): number {
  if (typeof value === 'number') return value;
  const read = parseQuantity(value, clause.endsWith('-time') ? 'time' : 'size');
  return read.ok ? read.value : 0;
}
