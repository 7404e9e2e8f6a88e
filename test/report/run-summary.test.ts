import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/audit/generated/result.js';
import { runSummary } from '../../src/report/run-summary.js';
import { newDraft, resultOf } from '../../src/run/draft.js';
import { INJECTIONS, rendered, strayMarkup } from './injections.js';

const SETTING = { policy: 'p.yml', reproduce: 'true', limits: [], unsealed: null };

function result(more: Partial<RunResult>): RunResult {
  const verdict = {
    outcome: 'completed',
    exitCode: 0,
    signal: null,
    reason: 'the command succeeded',
  } as const;
  return { ...resultOf(newDraft('r', ['npm', 'test']), verdict, null, null), ...more };
}

/** Cells of the rows of a summary's tables. */
function rows(markdown: string): readonly (readonly string[])[] {
  return [...rendered(markdown).matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  );
}

describe('the summary of a run', () => {
  it('has a table of what was connected to, and one of what was refused with the YAML that would admit it', () => {
    const markdown = runSummary(
      result({
        connections: [
          { host: 'registry.example.org', address: null, port: 443, count: 3, sent: 1200, received: 900_000 },
          { host: null, address: '192.0.2.7', port: 8443, count: 1, sent: 0, received: 0 },
        ],
        denied: [
          {
            host: 'evil.example',
            address: null,
            port: 443,
            clause: 'egress.allow',
            reason: 'No rule names it.',
            count: 2,
          },
          { host: 'name.example', address: null, port: 0, clause: 'egress.allow', count: 1 },
        ],
        suggestion: 'egress:\n  allow:\n    - host: evil.example\n',
      }),
      SETTING,
    );
    const found = rows(markdown);
    expect(found).toContainEqual(['registry.example.org', '', '443', '3', '1200', '900000']);
    expect(found).toContainEqual(['', '192.0.2.7', '8443', '1', '0', '0']);
    expect(found).toContainEqual(['evil.example', '', '443', 'egress.allow', 'No rule names it.', '2']);
    expect(found).toContainEqual(['name.example', '', 'name only', 'egress.allow', '', '1']);
    expect(markdown).toContain('```yaml\negress:\n  allow:\n    - host: evil.example\n```');
  });

  it('R2: no text from a policy, a program or the network is markup in any part of it', () => {
    for (const hostile of INJECTIONS) {
      const origin = { file: hostile, line: 1 };
      const markdown = runSummary(
        result({
          reason: hostile,
          fix: hostile,
          command: [hostile, hostile],
          carried: [hostile],
          scripts: [{ name: hostile, exitCode: 1, reason: hostile, duration: 1 }],
          conflicts: [hostile],
          connections: [{ host: hostile, address: hostile, port: 1, count: 1, sent: 1, received: 1 }],
          denied: [{ host: hostile, address: hostile, port: 1, clause: hostile, reason: hostile, count: 1 }],
          violations: [{ clause: hostile, origin, what: hostile, message: hostile }],
          escalation: { argv: [hostile], clause: hostile, reason: hostile, patch: hostile },
          problems: [{ clause: hostile, file: hostile, line: 1, message: `${hostile}!`, fix: hostile }],
          matrix: [
            {
              clause: hostile,
              stated: true,
              enforcer: 'kernel',
              by: hostile,
              note: hostile,
              waived: false,
            },
          ],
          changes: [
            {
              path: hostile,
              change: 'added',
              kind: 'file',
              size: 1,
              sha256: null,
              applied: false,
              disposition: 'dropped',
            },
          ],
          suggestion: hostile,
        }),
        {
          policy: hostile,
          reproduce: hostile,
          limits: [{ clause: hostile, value: hostile }],
          unsealed: hostile,
        },
      );
      expect(strayMarkup(markdown), JSON.stringify(hostile)).toEqual([]);
      expect(markdown.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    }
  });
});
