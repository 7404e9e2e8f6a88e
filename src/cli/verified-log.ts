import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eachEvent, readResult } from '../audit/read.js';
import { verifyLog, type Verification } from '../audit/verify.js';
import { planDigest } from '../compile/digest.js';
import type { Plan } from '../compile/plan.js';
import { policyDigest } from '../policy/digest.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
import { reasonOf, UnreadableFile } from './errors.js';
import type { NamedLog } from './logs.js';

/** What checking a log came to. */
export interface Verdict extends Verification {
  readonly log: string;
  /** What lies beside the log and isn't what the log says, one sentence each. */
  readonly artifacts: readonly string[];
}

/** Whether nothing at all is wrong with a log and what lies beside it. */
export function isGood({ intact, complete, artifacts }: Verdict): boolean {
  return intact && complete && artifacts.length === 0;
}

/**
 * Checks a log against itself, the result beside it (or a hash that is known from elsewhere), and the policy and the plan
 * beside it.
 *
 * @throws UnreadableFile when it can't be read.
 */
export async function verify(log: NamedLog, head?: string): Promise<Verdict> {
  try {
    const result = log.directory === null ? null : await readResult(log.directory);
    const expected = head ?? result?.auditLog?.head;
    const verified = await verifyLog(log.log, expected === undefined ? {} : { head: expected });
    return { log: log.shown, ...verified, artifacts: await artifactProblems(log) };
  } catch (error) {
    throw new UnreadableFile(log.shown, reasonOf(error), { cause: error });
  }
}

/** Holds the policy and the plan beside the log against the digests in it. */
async function artifactProblems({ log, directory }: NamedLog): Promise<readonly string[]> {
  if (directory === null) return [];
  const named: { policy: string | null; plan: string | null } = { policy: null, plan: null };
  await eachEvent(log, (entry) => {
    if (entry.kind !== 'event' || entry.event.type !== 'run.start') return;
    named.policy ??= entry.event.policy;
    named.plan ??= entry.event.plan;
  });
  const checks: readonly [string, string | null, (value: unknown) => string][] = [
    ['policy.resolved.json', named.policy, (value) => policyDigest(value as ResolvedPolicy)],
    ['plan.json', named.plan, (value) => planDigest(value as Plan)],
  ];
  const problems: string[] = [];
  for (const [name, digest, digestOf] of checks) {
    if (digest === null) continue;
    const found = await digestOfFile(join(directory, name), digestOf);
    if (found === null) problems.push(`${name} is missing or can't be read`);
    else if (found !== digest) problems.push(`${name} is not the one that the log names`);
  }
  return problems;
}

async function digestOfFile(path: string, digestOf: (value: unknown) => string): Promise<string | null> {
  try {
    return digestOf(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}
