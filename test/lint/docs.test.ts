import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedDocuments, checkChange } from '../../src/check/check.js';
import { changeOfPatch, readPatch } from '../../src/check/patch/read.js';
import { ALL_RULES } from '../../src/cli/rules.js';
import { lintText, type LintResult } from '../../src/lint/engine.js';
import { lintWorkflow } from '../../src/lint/workflow/lint.js';
import { parsePolicy } from '../../src/policy/load.js';
import { PolicyReadError } from '../../src/policy/read.js';
import { spanOf } from '../../src/policy/document.js';
import { locateFindings } from '../../src/report/findings.js';
import { pretty } from '../../src/report/pretty.js';
import { expectGolden } from '../report/golden.js';
import { readPage, RULES_FOLDER, type PageExample } from './rule-page.js';

/** The day as of which the pages' examples are checked. */
const TODAY = '2026-01-10';

/** What an example that shows something else leaves out; reported for nearly every short policy. */
const ABSENCE = ['SP0601', 'SP0801', 'SP0803'];

/** Rules that a policy's text alone can't trigger; their own tests are elsewhere. */
const NOT_FROM_TEXT = [
  'SP0065',
  'SP0899',
  'SP0912',
  'SP0913',
  'SP1101',
  'SP1102',
  'SP1103',
  'SP1201',
  'SP1202',
  'SP1203',
];

interface Checked {
  readonly rules: readonly string[];
  /** What `lint` prints of the rule's own findings. */
  readonly printed: string;
}

type Found = Pick<LintResult, 'findings' | 'documents'>;

/** Holds a page's change against its policy; of the files that it changes, only what it shows is known. */
function checkedPatch({ policy, patch }: PageExample): Found {
  const { loaded, documents } = parsePolicy(policy, {
    path: 'sandbox-policy.yml',
    directory: '/workspace',
    read: (path) => {
      throw new PolicyReadError('missing', path, `there is no file ${path}`);
    },
  });
  if (loaded === null) throw new Error('the policy of the example is not valid');
  const read = readPatch(Buffer.from(patch ?? ''), 'change.patch');
  if (!read.ok) return { findings: [read.finding], documents };
  const change = changeOfPatch(read.patch, null);
  const findings = checkChange(loaded, change);
  return { findings, documents: new Map([...documents, ...changedDocuments(change, findings)]) };
}

async function checked(example: PageExample, about: string): Promise<Checked> {
  const { findings, documents } = await found(example, about);
  const shown = findings.filter(({ rule }) => rule === about || !ABSENCE.includes(rule));
  const located = locateFindings(shown, {
    spanOf: (location) => spanOf(location, documents),
    textOf: (file) => documents.get(file)?.text ?? '',
    show: (file) => file,
  });
  const sources = [...documents.values()].map(({ file, text }) => ({ path: file, text }));
  return {
    rules: [...new Set(shown.map(({ rule }) => rule))],
    printed: pretty({ version: '', files: [], sources, findings: located, rules: [] }, { colour: false }),
  };
}

function found(example: PageExample, about: string): Found | Promise<Found> {
  if (about.startsWith('SP10')) return lintWorkflow(example.policy, '.github/workflows/agent.yml');
  return example.patch === null ? linted(example) : checkedPatch(example);
}

function linted(example: PageExample): Promise<Found> {
  return lintText(example.policy, {
    path: 'sandbox-policy.yml',
    directory: '/workspace',
    today: TODAY,
    read: (path) => {
      const text = path === 'sandbox-policy.yml' ? example.policy : example.files[path];
      if (text === undefined) throw new PolicyReadError('missing', path, `there is no file ${path}`);
      return text;
    },
  });
}

describe('docs/rules', () => {
  for (const rule of ALL_RULES) {
    describe(rule.id, () => {
      it('has a page with its title, its severity, why and the fix', () => {
        const page = readPage(rule.id);
        expect(page).toMatchObject({ id: rule.id, title: rule.title, severity: rule.severity });
        expect(page.why.length).toBeGreaterThan(40);
        expect(page.fix.length).toBeGreaterThan(5);
      });

      if (NOT_FROM_TEXT.includes(rule.id)) {
        it('says when it is reported, as no text shows it', () => {
          expect(readPage(rule.id).examples).toBeNull();
        });
        return;
      }

      it('its bad example triggers exactly that rule', async () => {
        const page = readPage(rule.id);
        if (page.examples === null) throw new Error(`${rule.id} has no examples`);
        const { rules, printed } = await checked(page.examples.bad, rule.id);
        expect(rules).toEqual([rule.id]);
        // What makes a policy invalid has goldens of its own, in test/policy.
        if (!rule.id.startsWith('SP00')) expectGolden(`lint/${rule.id}.txt`, printed);
      });

      it('its good example triggers nothing', async () => {
        const page = readPage(rule.id);
        if (page.examples === null) throw new Error(`${rule.id} has no examples`);
        expect((await checked(page.examples.good, rule.id)).rules).toEqual([]);
      });
    });
  }

  it('has no page of a rule that does not exist', () => {
    const pages = readdirSync(RULES_FOLDER).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(ALL_RULES.map(({ id }) => `${id}.md`).sort());
  });

  it('has an index that lists every rule (UPDATE_GOLDEN=1 writes it)', () => {
    const file = resolve(RULES_FOLDER, 'README.md');
    const index = indexText();
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, index);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(index);
  });
});

const GROUPS: readonly (readonly [string, string])[] = [
  ['SP00', 'The file, its schema and its layers (a policy with one of these is never run)'],
  ['SP01', 'Tier and image'],
  ['SP02', 'Egress'],
  ['SP03', 'Filesystem'],
  ['SP04', 'Commands'],
  ['SP05', 'Environment, secrets, inputs'],
  ['SP06', 'Limits'],
  ['SP07', 'Enforcement, waivers, hardening'],
  ['SP08', 'Tests, and linting itself'],
  ['SP09', 'Changes to the code (`sandbox-policy check`)'],
  ['SP10', 'Workflows that use the sandbox (`sandbox-policy lint --workflow`)'],
  ['SP11', 'Changes of a policy (`sandbox-policy diff`)'],
  ['SP12', 'Probes of a sandbox (`sandbox-policy verify`)'],
];

function indexText(): string {
  const groups = GROUPS.map(([prefix, title]) => {
    const rows = ALL_RULES.filter(({ id }) => id.startsWith(prefix)).map(
      ({ id, severity, title: rule }) => `| [${id}](${id}.md) | ${severity} | ${rule} |`,
    );
    return [`## ${title}`, '', '| rule | severity | finds |', '|---|---|---|', ...rows, ''].join('\n');
  });
  return [
    '# Rules',
    '',
    'Each rule has a page with a bad and a good example; both are run in the tests. A finding is silenced on its line, or',
    'from the line above, by `# sandbox-policy: ignore[RULE] reason`: one comment, one finding, never without a reason.',
    'Findings that make a policy invalid (SP00), findings about a change (SP09, SP11) and findings about ignore comments can’t be',
    'silenced.',
    '',
    ...groups,
  ].join('\n');
}
