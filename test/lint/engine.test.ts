import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/lint/rule.js';
import { RULES } from '../../src/lint/rules/index.js';
import { CATALOGUE } from '../../src/lint/catalogue.js';
import { check, rulesOf } from './check.js';

describe('the catalogue', () => {
  it('has at least twenty rules about what a policy means, each with an id of its own', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(20);
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
    for (const { id } of CATALOGUE) expect(id).toMatch(/^SP[01]\d{3}$/);
  });
});

describe('lint', () => {
  const failing: Rule = {
    meta: { id: 'SP0101', severity: 'info', title: 'fails' },
    check() {
      throw new Error('no such clause');
    },
  };

  it('F4: a rule that fails is an error, and keeps no other from reporting', async () => {
    const text = 'version: 1\nenforcement: { permit: [audit] }\n';
    const result = await check(text, {}, { rules: [failing, ...RULES] });
    expect(rulesOf(result)).toEqual(['SP0705', 'SP0899']);
    expect(result.findings.find(({ rule }) => rule === 'SP0899')).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('SP0101 failed (no such clause)') as string,
    });
  });

  it('F4: a rule that fails half-way keeps what it found', async () => {
    const half: Rule = {
      meta: { id: 'SP0101', severity: 'info', title: 'fails' },
      *check({ at }) {
        yield { message: 'found', at: at('version') };
        throw new Error('then failed');
      },
    };
    expect(rulesOf(await check('version: 1\n', {}, { rules: [half] }))).toEqual(['SP0101', 'SP0899']);
  });

  it('F1: an invalid policy is reported by what makes it so, and judged by no rule', async () => {
    const result = await check('version: 1\nimage: python:3.12\negres: {}\n');
    expect(rulesOf(result)).toEqual(['SP0020']);
    expect(result.loaded).toBeNull();
  });

  it('F4: a bad egress rule is an error of the policy, never a rule less', async () => {
    const text = 'version: 1\negress: { allow: [{ host: api.example.org }, { host: "*.com" }] }\n';
    expect(rulesOf(await check(text))).toEqual(['SP0032']);
  });

  it('without a reader, a parent can’t be read and says so', async () => {
    const { lintText } = await import('../../src/lint/engine.js');
    const result = await lintText('version: 1\nextends: [./org.yml]\n', {
      path: 'p.yml',
      directory: '/workspace',
      today: '2026-01-10',
    });
    expect(rulesOf(result)).toEqual(['SP0001']);
  });

  it('points into the file that states a clause, the parent’s where it is inherited', async () => {
    const files = { 'org.yml': 'version: 1\nimage: python:3.12\n' };
    const { findings } = await check('version: 1\nextends: [./org.yml]\n', files);
    const finding = findings.find(({ rule }) => rule === 'SP0101');
    expect(finding?.location).toMatchObject({ kind: 'node', file: 'org.yml', path: ['image'] });
  });

  it('takes who enforces what on a host as data', async () => {
    const text = 'version: 1\ntier: process\nlimits: { cpus: 1, memory: 1GiB }\n';
    const cell = {
      stated: true,
      by: 'cgroup',
      note: 'there is no cgroup',
      fix: null,
      waived: false,
    } as const;
    const result = await check(
      text,
      {},
      {
        matrix: {
          tier: 'process',
          cells: [
            { ...cell, clause: 'limits.cpus', enforcer: 'none' },
            { ...cell, clause: 'limits.memory', enforcer: 'kernel-per-process' },
            { ...cell, clause: 'limits.pids', enforcer: 'none', stated: false },
          ],
        },
      },
    );
    expect(result.findings.filter(({ rule }) => rule === 'SP0701').map(({ message }) => message)).toEqual([
      "on this host the process tier can't enforce limits.cpus: there is no cgroup",
    ]);
  });
});

describe('ignore comments', () => {
  const permit = (comment: string): string => `version: 1\nenforcement:\n  permit: [audit] ${comment}\n`;

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['silences a finding on its line', permit('# sandbox-policy: ignore[SP0705] a drill'), []],
    [
      'silences a finding on the next line that holds something',
      'version: 1\n# sandbox-policy: ignore[SP0705] a drill\n\n# more about it\nenforcement: { permit: [audit] }\n',
      [],
    ],
    [
      'does nothing without a reason, which is an error',
      permit('# sandbox-policy: ignore[SP0705]'),
      ['SP0705', 'SP0811'],
    ],
    ['does nothing with a blank reason', permit('# sandbox-policy: ignore[SP0705]   '), ['SP0705', 'SP0811']],
    [
      'is reported when the rule is another',
      permit('# sandbox-policy: ignore[SP0101] why'),
      ['SP0705', 'SP0812'],
    ],
    [
      'is reported when the rule does not exist',
      permit('# sandbox-policy: ignore[SP0999] why'),
      ['SP0705', 'SP0811'],
    ],
    [
      'is reported when it is spelt otherwise',
      permit('# sandbox-policy: disable[SP0705] why'),
      ['SP0705', 'SP0811'],
    ],
    [
      'is reported when it names two rules',
      permit('# sandbox-policy: ignore[SP0705,SP0101] why'),
      ['SP0705', 'SP0811'],
    ],
    ['is reported when it names all rules', permit('# sandbox-policy: ignore[*] why'), ['SP0705', 'SP0811']],
    ['can’t silence itself', permit('# sandbox-policy: ignore[SP0812] why'), ['SP0705', 'SP0811']],
    [
      'silences one of two findings on a line',
      'version: 1\nenforcement:\n  permit: [audit, sudo] # sandbox-policy: ignore[SP0705] a drill\n',
      ['SP0705'],
    ],
    [
      'silences two with two comments',
      'version: 1\nenforcement:\n  # sandbox-policy: ignore[SP0705] a drill\n  permit: [audit, sudo] # sandbox-policy: ignore[SP0705] closed namespaces\n',
      [],
    ],
    [
      'is text, not a comment, inside a value',
      'version: 1\nname: "# sandbox-policy: ignore[SP0705] why"\nenforcement: { permit: [audit] }\n',
      ['SP0705'],
    ],
    [
      'is reported far from any finding',
      '# sandbox-policy: ignore[SP0705] a drill\nversion: 1\nenforcement: { permit: [audit] }\n',
      ['SP0705', 'SP0812'],
    ],
  ];
  for (const [promise, text, rules] of cases) {
    it(promise, async () => {
      expect(rulesOf(await check(text))).toEqual(rules);
    });
  }

  it('silences a finding about the file as a whole from above its first line', async () => {
    const text =
      '# yaml-language-server: $schema=./x.json\n# sandbox-policy: ignore[SP0801] tested elsewhere\nversion: 1\n';
    const { findings } = await check(text);
    expect(findings.map(({ rule }) => rule)).not.toContain('SP0801');
    expect(rulesOf({ findings } as never)).toEqual([]);
  });

  it('F1: never silences what makes a policy invalid', async () => {
    const result = await check('version: 1\negres: {} # sandbox-policy: ignore[SP0020] why\n');
    expect(rulesOf(result)).toContain('SP0020');
  });

  it('silences a parent’s finding only in the parent’s file', async () => {
    const child = 'version: 1\nextends: [./org.yml]\n';
    const org = 'version: 1\nimage: python:3.12 # sandbox-policy: ignore[SP0101] pinned by the mirror\n';
    expect(rulesOf(await check(child, { 'org.yml': org }))).toEqual([]);
  });
});
