import { originOf } from './clauses.js';
import type { Unenforceable } from './plan.js';
import type { Availability, HostFacts } from '../host/facts.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';

/** The oldest bubblewrap that knows every option we give it (`--json-status-fd`, `--as-pid-1`, `--unshare-cgroup-try`). */
export const OLDEST_BUBBLEWRAP: readonly [number, number] = [0, 4];

/** What is missing and what helps. `clause` says which clause can't do without it: `tier` when absent. */
export type Need = readonly [reason: string, fix: string | null, clause?: string];

/** Needs as the problems that a person is shown. */
export function asProblems(loaded: LoadedPolicy, needs: readonly Need[]): readonly Unenforceable[] {
  return needs.map(([reason, fix, clause = 'tier']) => ({
    clause,
    origin: originOf(loaded, clause),
    reason,
    fix,
  }));
}

export function needsLinux({ os }: HostFacts, tier: Tier): Need {
  return [`the ${tier} tier needs Linux; this is ${os}`, 'Run on Linux, in CI or in a virtual machine.'];
}

export function bubblewrapNeed(facts: HostFacts): readonly Need[] {
  const { bwrap } = facts.programs;
  if (bwrap === null) return [['bubblewrap is not installed', `Install it: ${facts.installBubblewrap}`]];
  // Not asked in a quick look; one that is too old then refuses our options and nothing is started.
  if (bwrap.version === null || isNewEnough(bwrap.version, OLDEST_BUBBLEWRAP)) return [];
  return [
    [
      `bubblewrap at ${bwrap.path} is ${bwrap.version}; ${OLDEST_BUBBLEWRAP.join('.')} or later is needed`,
      `Update it: ${facts.installBubblewrap}`,
    ],
  ];
}

export function unless(availability: Availability, what: string): readonly Need[] {
  return availability.available
    ? []
    : [[`${what} can't be used here: ${availability.reason}`, availability.fix]];
}

/** Whether a version as bubblewrap prints it (`0.8.0`) is new enough; an unreadable one isn't. */
export function isNewEnough(version: string | null, [major, minor]: readonly [number, number]): boolean {
  const match = /^(\d+)\.(\d+)/.exec(version ?? '');
  if (match === null) return false;
  const found = [Number(match[1]), Number(match[2])] as const;
  return found[0] > major || (found[0] === major && found[1] >= minor);
}
