import { eachEvent } from '../../audit/read.js';
import type { EventOf } from '../../audit/events.js';
import { verifyLog } from '../../audit/verify.js';

/** What a log says that its run left in its patch. */
export interface LoggedPatch {
  readonly run: string;
  /** By path, as the log shows it. */
  readonly files: ReadonlyMap<string, EventOf<'file'>>;
}

export type ReadLog =
  { readonly ok: true; readonly patch: LoggedPatch } | { readonly ok: false; readonly reason: string };

/**
 * Reads a log that is whole, has its end, ends at this hash, and is that of a command that succeeded. Anything else
 * is a reason not to use its patch.
 */
export async function readLoggedPatch(log: string, head: string): Promise<ReadLog> {
  const verified = await verifyLog(log, { head });
  const [problem] = verified.problems;
  if (problem !== undefined) return { ok: false, reason: `line ${String(problem.line)}: ${problem.message}` };
  if (!verified.complete) return { ok: false, reason: 'the log has no end: its run was killed' };
  const files = new Map<string, EventOf<'file'>>();
  const found: { run: string; end: EventOf<'run.end'> | null } = { run: '', end: null };
  await eachEvent(log, (entry) => {
    if (entry.kind !== 'event') return;
    const { event } = entry;
    if (event.type === 'run.start') found.run = event.run;
    if (event.type === 'run.end') found.end = event;
    if (event.type === 'file' && event.disposition === 'patched') files.set(event.path, event);
  });
  const { end } = found;
  if (end === null || end.outcome !== 'completed' || end.exitCode !== 0) {
    return { ok: false, reason: `its run ended otherwise than well: ${end?.reason ?? 'it has no end'}` };
  }
  return { ok: true, patch: { run: found.run, files } };
}
