import { describe, expect, it } from 'vitest';
import type { AuditEvent, EventBody } from '../../src/audit/events.js';
import { showEvent } from '../../src/audit/show.js';
import { createSummary } from '../../src/audit/summary.js';
import { checkEvent } from '../../src/audit/validate.js';
import { command, end, POLICY, RUN, start, violation } from './events.js';

function event(body: EventBody): AuditEvent {
  const time = '2026-01-02T03:04:05.000Z';
  const made = { v: 1, seq: 0, time, run: RUN, policy: POLICY, prev: '0'.repeat(64), ...body };
  const checked = checkEvent(made);
  if (!checked.ok) throw new Error(checked.message);
  return checked.value;
}

const stream = { bytes: 3, kept: 3, truncated: false, sha256: 'ab'.repeat(32) };
const connection: EventBody = {
  type: 'connection',
  connection: 0,
  host: 'evil.example',
  address: null,
  port: 443,
  protocol: 'tls',
  verdict: 'deny',
  clause: 'egress.allow',
  reason: 'no rule admits it',
  end: null,
};
/** One of each type, and some twice. */
const bodies: readonly EventBody[] = [
  start,
  command(0, ['sh', '-c', 'a b']),
  {
    ...command(0, ['sh', '-c', 'a b']),
    end: {
      ended: { kind: 'exited', code: 3, signal: null, limit: null },
      duration: 12,
      stdout: stream,
      stderr: { ...stream, truncated: true },
    },
  },
  { ...command(1, ['curl', 'evil']), verdict: 'deny', clause: 'commands.allow' },
  { type: 'dns', name: 'evil.example', qtype: 'AAAA', verdict: 'deny', clause: null, addresses: [] },
  connection,
  connection,
  violation('.github/x'),
  violation('.github/x'),
  violation('/y'),
  {
    type: 'file',
    path: 'src/a.ts',
    change: 'modified',
    kind: 'file',
    size: 10,
    mode: '644',
    sha256: 'ab'.repeat(32),
    disposition: 'dropped',
    reason: 'outside write',
  },
  {
    type: 'escalation',
    argv: ['make'],
    clause: 'commands.allow',
    origin: null,
    reason: 'make is not allowed',
    patch: 'commands:\n  allow: [make]\n',
  },
  {
    type: 'usage',
    usage: { cpuUser: 10, cpuSystem: 5, peakMemory: 4096, peakPids: 3, ioRead: null, ioWrite: null },
  },
  { type: 'limit', clause: 'limits.memory', origin: null, value: 100, peak: 99, effect: 'killed' },
  end(),
];

describe('audit summary', () => {
  it('names each denial once, with how often it happened', () => {
    const summary = createSummary();
    for (const body of bodies) summary.add(event(body));
    const { denials, counts, files, limits } = summary.summary();
    expect(denials.map(({ kind, what, count }) => [kind, what, count])).toEqual([
      ['command', 'curl evil', 1],
      ['dns', 'evil.example', 1],
      ['connection', 'evil.example:443', 2],
      ['violation', '.github/x', 2],
      ['violation', '/y', 1],
    ]);
    expect(counts).toMatchObject({ command: 3, connection: 2, violation: 3, limit: 1 });
    expect(files).toEqual({ dropped: 1 });
    expect(limits).toHaveLength(1);
  });
});

describe('audit show', () => {
  it('says each type of event in one line', () => {
    expect(bodies.map((body) => showEvent(event(body)).text)).toMatchInlineSnapshot(`
      [
        "20260102T030405Z-0123abcd in /home/me/project, tier process",
        "starts sh -c "a b"",
        "exit 3 after 12 ms, output cut: sh -c "a b"",
        "deny curl evil (commands.allow)",
        "deny AAAA evil.example",
        "deny tls evil.example:443 (egress.allow)",
        "deny tls evil.example:443 (egress.allow)",
        ".github/x is not within filesystem.write (.github/sandbox-policy.yml:12)",
        ".github/x is not within filesystem.write (.github/sandbox-policy.yml:12)",
        "/y is not within filesystem.write (.github/sandbox-policy.yml:12)",
        "dropped modified file src/a.ts (10 B): outside write",
        "make needs commands.allow: make is not allowed",
        "cpu 15 ms, memory 4096 B at most, 3 processes at most",
        "limits.memory 100 reached, 99 used: killed",
        "completed, exit 0: the command exited with 0",
      ]
    `);
  });
});
