import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/audit/generated/result.js';
import { runEnd, runStart } from '../../src/report/run.js';
import { newDraft, resultOf } from '../../src/run/draft.js';

const HOSTILE = 'x\n::set-output name=a::b\u001b[31m\u202e##[command]';

function result(more: Partial<RunResult> = {}): RunResult {
  const draft = newDraft('20260102T030405Z-0123abcd', ['true']);
  const verdict = {
    outcome: 'completed',
    exitCode: 0,
    signal: null,
    reason: 'the command succeeded',
  } as const;
  return { ...resultOf(draft, verdict, null, null), ...more };
}

const change = (path: string, disposition: RunResult['changes'][number]['disposition']) => ({
  path,
  change: 'modified' as const,
  kind: 'file' as const,
  size: 1,
  sha256: null,
  applied: disposition === 'applied',
  disposition,
});

describe('the lines before a command', () => {
  it('say the tier and what nobody enforces', () => {
    const text = runStart(
      {
        tier: 'process',
        passedOver: [{ tier: 'gvisor', reason: 'the engine has no runtime named runsc' }],
        unenforced: [
          { clause: 'limits.cpus', note: 'no cgroup', waived: true },
          { clause: 'hardening.apparmor', note: null, waived: false },
        ],
        notes: ['.git/config is shown empty.'],
      },
      { colour: false },
    );
    expect(text).toBe(
      [
        'sandbox-policy: tier process',
        'sandbox-policy: tier gvisor was not taken: the engine has no runtime named runsc',
        'sandbox-policy: not enforced (waived): limits.cpus: no cgroup',
        'sandbox-policy: not enforced: hardening.apparmor',
        'sandbox-policy: .git/config is shown empty.',
        '',
      ].join('\n'),
    );
  });
});

describe('the lines after a command', () => {
  it('say the outcome, the changes, each denial once, the log and what would admit it', () => {
    const violation = {
      clause: 'filesystem.write',
      origin: { file: 'policy.yml', line: 4 },
      what: 'outside',
      message: 'No entry of write covers outside.',
    };
    const text = runEnd(
      result({
        changes: [change('a', 'applied'), change('b', 'applied'), change('outside', 'dropped')],
        ignored: 2,
        violations: [violation, violation],
        denied: [{ host: 'evil.example', address: null, port: 443, clause: 'egress.allow', count: 3 }],
        suggestion: 'filesystem:\n  write:\n    - /outside\n',
        auditLog: { path: '/runs/x', head: 'ab', events: 9, complete: true },
      }),
      { colour: false },
    );
    expect(text).toBe(
      [
        'sandbox-policy: completed, exit 0: the command succeeded',
        'sandbox-policy: changes: 2 applied, 1 dropped, 2 to ignored files dropped',
        'sandbox-policy: denied 2 times: outside (filesystem.write, policy.yml:4): No entry of write covers outside.',
        'sandbox-policy: denied 3 times: evil.example:443 (egress.allow)',
        'sandbox-policy: audit log /runs/x, head ab',
        'sandbox-policy: this would admit it:',
        '    filesystem:',
        '      write:',
        '        - /outside',
        '',
      ].join('\n'),
    );
  });

  it('name many denials briefly', () => {
    const violations = Array.from({ length: 100 }, (_, n) => ({
      clause: 'filesystem.write',
      origin: null,
      what: `f${String(n)}`,
      message: 'm',
    }));
    const lines = runEnd(result({ violations }), { colour: false }).split('\n');
    expect(lines.filter((line) => line.includes('denied:'))).toHaveLength(20);
    expect(lines.join()).toContain('and 80 more');
  });

  it('R1: text from the code or the policy moves no cursor, hides nothing and is no workflow command', () => {
    const text = runEnd(
      result({
        reason: HOSTILE,
        fix: HOSTILE,
        problems: [{ clause: HOSTILE, file: HOSTILE, line: 1, message: 'm', fix: HOSTILE }],
        conflicts: [HOSTILE],
        violations: [
          { clause: HOSTILE, origin: { file: HOSTILE, line: 1 }, what: HOSTILE, message: HOSTILE },
        ],
        suggestion: HOSTILE,
        patch: HOSTILE,
        changes: [change('a', 'patched')],
        auditLog: { path: HOSTILE, head: 'ab', events: 1, complete: false },
      }),
      { colour: false },
    );
    // eslint-disable-next-line no-control-regex -- controls are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|##\[/);
    for (const line of text.split('\n')) expect(line).toMatch(/^(sandbox-policy: | {4}|$)/);
    expect(text).not.toMatch(/^\s*::/m);
  });
});
