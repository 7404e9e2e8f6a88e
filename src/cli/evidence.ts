import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eachEvent } from '../audit/read.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
import { createCollector, type Collected } from '../run/learn/evidence.js';
import { visible } from '../report/visible.js';
import { reasonOf, UnreadableFile } from './errors.js';
import { write, type Io } from './io.js';
import type { NamedLog } from './logs.js';
import { isGood, verify, type Verdict } from './verified-log.js';

/**
 * What the runs of these logs did. Nothing is taken from a log that isn't whole and unchanged; notes about the others go
 * to stderr.
 *
 * @throws UnreadableFile for a log that can't be read, is broken or was cut off.
 */
export async function evidenceOf(logs: readonly NamedLog[], io: Io): Promise<Collected> {
  const collector = createCollector();
  for (const log of logs) {
    const verdict = await verify(log);
    if (!isGood(verdict) || verdict.run === null) throw new UnreadableFile(log.shown, wrongWith(verdict));
    const run = collector.run(verdict.run, await policyOf(log));
    if (run === null) {
      await note(io, `${log.shown}: run ${verdict.run} was given already and counts once`);
      continue;
    }
    try {
      await eachEvent(log.log, (entry) => {
        if (entry.kind === 'event') run.add(entry.event);
      });
    } catch (error) {
      throw new UnreadableFile(log.shown, reasonOf(error), { cause: error });
    }
    run.end();
  }
  const collected = collector.collected();
  for (const one of collected.notes) await note(io, one);
  return collected;
}

/** The policy beside a log, which was found to be the one that the log names; null when the log alone was given. */
async function policyOf({ directory }: NamedLog): Promise<ResolvedPolicy | null> {
  if (directory === null) return null;
  return JSON.parse(await readFile(join(directory, 'policy.resolved.json'), 'utf8')) as ResolvedPolicy;
}

function wrongWith({ problems, artifacts, complete }: Verdict): string {
  const [problem] = problems;
  if (problem !== undefined) return `the log is broken at line ${String(problem.line)}: ${problem.message}`;
  if (!complete)
    return 'the log has no end: it was cut off, or the tool was killed, and more may have happened';
  return artifacts[0] ?? 'the log names no run';
}

/** A line of the tool's own, beside the data. */
export async function note(io: Io, text: string): Promise<void> {
  await write(io.stderr, `sandbox-policy: ${visible(text)}\n`);
}
