import { spanAt, type FindingsReport, type LocatedFinding } from '../../src/report/findings.js';

/** Everything that a policy's author may try on whoever reads the report. */
export const HOSTILE_TEXTS: readonly string[] = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  'first\n::set-output name=x::y',
  'first\r\n  ::add-mask::secret',
  'late ##[add-matcher]x.json',
  '::error file=a,line=1::made up',
  '100%0A::warning::x',
  'a\u202ereversed\u2066isolated',
  'zero\u200bwidth\ufeffmark',
  'half \ud800 a pair',
  '[click](https://evil.example) {0}',
  'bell\u0007 back\b\b\b nul\u0000',
  '\u0085next\u2028line',
];

const text = [
  'version: 1',
  'name: "𝒜 wide 名 name"',
  'image: python:3.12',
  '\tegress: {}',
  'env: { set: { A: "😀", B: tail } }',
  `long: ${'x'.repeat(200)} end`,
  '',
].join('\n');

function at(needle: string): LocatedFinding['at'] {
  const offset = text.indexOf(needle);
  if (offset === -1) throw new Error(`no ${needle} in the sample`);
  return { file: 'policies/a b.yml', span: spanAt(text, offset, offset + needle.length) };
}

function finding(rule: string, needle: string | null, rest: Partial<LocatedFinding> = {}): LocatedFinding {
  return {
    rule,
    severity: 'warning',
    message: `a word about ${needle ?? 'the file'}`,
    help: null,
    at: needle === null ? { file: 'policies/a b.yml', span: null } : at(needle),
    related: [],
    fix: null,
    ...rest,
  };
}

/** A report with every kind of place: wide characters before it, tabs, a long line, several lines, a whole file. */
export const SAMPLE: FindingsReport = {
  version: '0.0.0',
  files: ['policies/a b.yml'],
  sources: [{ path: 'policies/a b.yml', text }],
  findings: [
    finding('SP9001', null, { severity: 'info' }),
    finding('SP9002', 'wide'),
    finding('SP9003', 'name"\nimage: python:3.12', { severity: 'error' }),
    finding('SP9004', 'python:3.12', {
      severity: 'error',
      help: 'Pin it.',
      related: [{ message: 'the name is here', at: at('name') }],
      fix: {
        title: 'Pin it',
        edits: [{ ...at('3.12'), span: at('3.12').span ?? spanAt(text, 0, 0), text: '3.12@sha256:0' }],
      },
    }),
    finding('SP9005', 'egress'),
    finding('SP9006', 'tail'),
    finding('SP9007', 'end'),
  ],
  rules: ['SP9001', 'SP9002', 'SP9003', 'SP9004', 'SP9005', 'SP9006', 'SP9007'].map((id) => ({
    id,
    severity: 'warning' as const,
    title: `The title of ${id}`,
  })),
};

/** A report whose every text is the given one. */
export function reportOf(hostile: string): FindingsReport {
  const source = `name: ${hostile}\n`;
  const file = `dir/${hostile}.yml`;
  const span = spanAt(source, 0, 4);
  return {
    version: '0.0.0',
    files: [file],
    sources: [{ path: file, text: source }],
    findings: [
      {
        rule: 'SP9001',
        severity: 'error',
        message: hostile,
        help: hostile,
        at: { file, span },
        related: [{ message: hostile, at: { file, span } }],
        fix: { title: hostile, edits: [{ file, span, text: hostile }] },
      },
    ],
    rules: [{ id: 'SP9001', severity: 'error', title: hostile }],
  };
}
