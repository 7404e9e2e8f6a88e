import type { AuditEvent } from './events.js';

/** An event in three columns, as `audit show` prints it. Text is as it was logged: the printer escapes it. */
export interface EventLine {
  readonly time: string;
  readonly type: string;
  readonly text: string;
}

/** Says an event in one line. */
export function showEvent(event: AuditEvent): EventLine {
  return { time: event.time, type: event.type, text: describe(event) };
}

function describe(event: AuditEvent): string {
  switch (event.type) {
    case 'run.start': {
      const none = event.matrix.filter((cell) => cell.enforcer === 'none').map((cell) => cell.clause);
      const tier = event.tier === null ? 'nothing was started' : `tier ${event.tier}`;
      const gaps = none.length === 0 ? '' : `, not enforced: ${none.join(', ')}`;
      return `${event.run} in ${event.workspace}, ${tier}${gaps}`;
    }
    case 'command': {
      const line = event.argv.map(quoted).join(' ');
      if (event.verdict !== 'allow') return `${event.verdict} ${line}${by(event.clause)}`;
      if (event.end === null) return `starts ${line}`;
      const { ended, duration, stdout, stderr } = event.end;
      const cut = stdout.truncated || stderr.truncated ? ', output cut' : '';
      return `${endedText(ended)} after ${String(duration)} ms${cut}: ${line}`;
    }
    case 'dns':
      return `${event.verdict} ${event.qtype} ${event.name}${by(event.clause)}`;
    case 'connection': {
      const target = `${event.host ?? event.address ?? '?'}:${String(event.port)}`;
      const end =
        event.end === null ? '' : `, ${String(event.end.sent)} B out, ${String(event.end.received)} B in`;
      return `${event.verdict} ${event.protocol} ${target}${by(event.clause)}${end}`;
    }
    case 'file': {
      const reason = event.reason === null ? '' : `: ${event.reason}`;
      const kind = event.kind === null ? '' : ` ${event.kind}`;
      return `${event.disposition} ${event.change}${kind} ${event.path} (${String(event.size)} B)${reason}`;
    }
    case 'violation': {
      const { origin } = event;
      const where = origin === null ? '' : ` (${origin.file}:${String(origin.line)})`;
      return `${event.message}${where}`;
    }
    case 'escalation':
      return `${event.argv.map(quoted).join(' ')} needs ${event.clause}: ${event.reason}`;
    case 'carry':
      return event.direction === 'in'
        ? `${event.path} is as an earlier step of the job left it`
        : `${event.path} is kept for later steps of the job`;
    case 'usage': {
      const { cpuUser, cpuSystem, peakMemory, peakPids } = event.usage;
      const cpu = cpuUser === null ? '?' : String(Math.round(cpuUser + (cpuSystem ?? 0)));
      return `cpu ${cpu} ms, memory ${String(peakMemory ?? '?')} B at most, ${String(peakPids ?? '?')} processes at most`;
    }
    case 'limit': {
      const peak = event.peak === null ? '' : `, ${String(event.peak)} used`;
      return `${event.clause} ${String(event.value)} reached${peak}: ${event.effect}`;
    }
    case 'run.end': {
      const complete = event.complete ? '' : `; not in the log: ${event.missing.join('; ')}`;
      return `${event.outcome}, exit ${String(event.exitCode)}: ${event.reason}${complete}`;
    }
  }
}

function by(clause: string | null): string {
  return clause === null ? '' : ` (${clause})`;
}

/** An argument that holds a space or nothing is shown in quotes, so that arguments can be told apart. */
function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : JSON.stringify(argument);
}

function endedText(ended: {
  kind: string;
  code: number | null;
  signal: string | null;
  limit: string | null;
}): string {
  if (ended.code !== null) return `exit ${String(ended.code)}`;
  if (ended.signal !== null) return ended.signal;
  return ended.limit === null ? ended.kind : `${ended.kind} (${ended.limit})`;
}
