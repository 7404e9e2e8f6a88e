import type { EventBody, EventOf } from '../audit/events.js';
import type { MatrixCell } from '../compile/matrix.js';
import { originOf } from '../decide/decision.js';
import type { CommandReport, Ended, StreamReport } from '../enforce/sandbox.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import { printQuantity } from '../policy/units.js';
import { signalName } from './outcome.js';

type EndedRecord = NonNullable<EventOf<'command'>['end']>['ended'];
type CellRecord = EventOf<'run.start'>['matrix'][number];

/** Where a clause is written, as events say it; null for a default. */
export function placeOf(loaded: LoadedPolicy, clause: string): { file: string; line: number } | null {
  const origin = originOf(loaded, clause);
  return origin === null ? null : { file: origin.file, line: origin.line };
}

/** A cell of the matrix as the log keeps it. */
export function cellRecord({ clause, stated, enforcer, by, note, waived }: MatrixCell): CellRecord {
  return { clause, stated, enforcer, by, note, waived };
}

/** How a command ended, as the log keeps it. */
export function endedRecord(ended: Ended): EndedRecord {
  const none = { kind: ended.kind, code: null, signal: null, limit: null };
  switch (ended.kind) {
    case 'exited':
      return { ...none, code: ended.code };
    case 'signaled':
      return { ...none, signal: signalName(ended.signal) };
    case 'timed-out':
      return { ...none, limit: `limits.${ended.limit}` };
    case 'out-of-memory':
      return { ...none, limit: 'limits.memory' };
    case 'output-limit':
      return { ...none, limit: 'limits.output' };
    case 'not-found':
    case 'not-executable':
    case 'cancelled':
    case 'gateway-lost':
      return none;
  }
}

/** The end of a command's event. */
export function endRecord(report: CommandReport): NonNullable<EventOf<'command'>['end']> {
  return {
    ended: endedRecord(report.ended),
    duration: Math.round(report.duration),
    stdout: streamRecord(report.stdout),
    stderr: streamRecord(report.stderr),
  };
}

export function streamRecord({ bytes, kept, truncated, sha256 }: StreamReport): StreamReport {
  return { bytes, kept, truncated, sha256 };
}

/** A limit that ended a command, in words: what it is, where it is written, what was used at most. */
export function limitText(event: EventBody & { readonly type: 'limit' }): string {
  const unit = event.clause.endsWith('-time') ? 'time' : 'size';
  const words = (value: number): string => printQuantity(Math.round(value), unit);
  const place = event.origin === null ? 'default' : `${event.origin.file}:${String(event.origin.line)}`;
  const peak = event.peak === null ? '' : `, ${words(event.peak)} used`;
  return `${words(event.value)}, ${place}${peak}`;
}

/** The limits that a command reached, with what it used at most where that is known. */
export function limitEvents(
  loaded: LoadedPolicy,
  report: CommandReport,
): readonly (EventBody & { readonly type: 'limit' })[] {
  const { limits } = loaded.policy;
  const { ended, usage, stdout, stderr } = report;
  const limit = (
    clause: string,
    value: number,
    peak: number | null,
    effect: EventOf<'limit'>['effect'],
  ): EventBody & { readonly type: 'limit' } => ({
    type: 'limit',
    clause,
    origin: placeOf(loaded, clause),
    value,
    peak,
    effect,
  });
  const reached = [];
  if (ended.kind === 'timed-out') {
    const cpu = usage.cpuUser === null ? null : usage.cpuUser + (usage.cpuSystem ?? 0);
    reached.push(
      ended.limit === 'wall-time'
        ? limit('limits.wall-time', limits.wallTime, report.duration, 'killed')
        : limit('limits.cpu-time', limits.cpuTime, cpu, 'killed'),
    );
  }
  if (ended.kind === 'out-of-memory') {
    reached.push(limit('limits.memory', limits.memory, usage.peakMemory, 'killed'));
  }
  // At the limit, the next fork is refused: the kernel's own counter of refusals is not the same on every version.
  if (usage.peakPids !== null && usage.peakPids >= limits.pids) {
    reached.push(limit('limits.pids', limits.pids, usage.peakPids, 'refused'));
  }
  for (const stream of [stdout, stderr]) {
    if (!stream.truncated) continue;
    const effect = ended.kind === 'output-limit' ? 'killed' : 'truncated';
    reached.push(limit('limits.output', limits.output, stream.bytes, effect));
  }
  return reached;
}
