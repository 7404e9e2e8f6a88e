import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditEvent, EventBody, EventOf } from '../../../src/audit/events.js';
import { checkEvent } from '../../../src/audit/validate.js';
import { createLog } from '../../../src/audit/writer.js';
import { createCollector, type Collected } from '../../../src/run/learn/evidence.js';
import { command, end, POLICY, RUN, start } from '../../audit/events.js';

type Start = EventBody & { readonly type: 'run.start' };

export const begin = (more: Partial<Start> = {}): EventBody => ({ ...(start as Start), ...more });

export const ran = (...argv: string[]): EventBody => command(0, argv);

export const resolved = (name: string): EventBody => ({
  type: 'dns',
  name,
  qtype: 'A',
  verdict: 'allow',
  clause: 'egress.allow[0]',
  addresses: ['198.18.0.2'],
});

export const connected = (
  host: string | null,
  port = 443,
  more: Partial<EventOf<'connection'>> = {},
): EventBody => ({
  type: 'connection',
  connection: 0,
  host,
  address: '93.184.216.34',
  port,
  protocol: port === 443 ? 'tls' : port === 80 ? 'http' : 'tcp',
  verdict: 'allow',
  clause: 'egress.allow[0]',
  reason: null,
  end: null,
  ...more,
});

export const wrote = (path: string, more: Partial<EventOf<'file'>> = {}): EventBody => ({
  type: 'file',
  path,
  change: 'added',
  kind: 'file',
  size: 1,
  mode: '644',
  sha256: 'ab'.repeat(32),
  disposition: 'patched',
  reason: null,
  ...more,
});

export const used = (peakMemory: number, cpuUser = 100, peakPids = 3): EventBody => ({
  type: 'usage',
  usage: { cpuUser, cpuSystem: 0, peakMemory, peakPids, ioRead: null, ioWrite: null },
});

/** The id of the nth run. */
export const runId = (n: number): string => `20260102T030405Z-${n.toString(16).padStart(8, '0')}`;

function event(body: EventBody): AuditEvent {
  const time = '2026-01-02T03:04:05.000Z';
  const made = { v: 1, seq: 0, time, run: RUN, policy: POLICY, prev: '0'.repeat(64), ...body };
  const checked = checkEvent(made);
  if (!checked.ok) throw new Error(checked.message);
  return checked.value;
}

/** What runs of these events hold; `run.start` is put before those that have none. */
export function collect(...runs: readonly (readonly EventBody[])[]): Collected {
  const collector = createCollector();
  for (const [n, bodies] of runs.entries()) {
    const run = collector.run(runId(n));
    if (run === null) throw new Error('the run was read before');
    const whole = bodies[0]?.type === 'run.start' ? bodies : [begin(), ...bodies];
    for (const body of whole) run.add(event(body));
    run.end();
  }
  return collector.collected();
}

/** Writes a log with its end, as a run does; gives its file. */
export function writeRun(folder: string, n: number, bodies: readonly EventBody[]): string {
  const directory = join(folder, `run-${String(n)}`);
  mkdirSync(folder, { recursive: true });
  const log = createLog({ directory, run: runId(n), policy: POLICY });
  const whole = bodies[0]?.type === 'run.start' ? bodies : [begin(), ...bodies];
  const counts: Record<string, number> = {};
  for (const body of whole) {
    log.write(body);
    if (body.type !== 'run.start') counts[body.type] = (counts[body.type] ?? 0) + 1;
  }
  log.write(end(counts));
  log.close();
  return join(directory, 'audit.jsonl');
}
