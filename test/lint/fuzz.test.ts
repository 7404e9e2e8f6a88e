import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/lint/catalogue.js';
import { spanOf } from '../../src/policy/document.js';
import { locateFindings } from '../../src/report/findings.js';
import { json } from '../../src/report/json.js';
import { pretty } from '../../src/report/pretty.js';
import { check } from './check.js';
import { readPage } from './rule-page.js';

/** The top-level clauses of every page's examples, each with its own lines: what random policies are made of. */
const clauses = CATALOGUE.flatMap(({ id }) => {
  const { examples } = readPage(id);
  return examples === null ? [] : [examples.bad.policy, examples.good.policy];
})
  .filter((text) => text.length < 2000)
  .flatMap((text) => text.split(/^(?=[a-z])/m))
  .filter((clause) => !clause.startsWith('version') && !clause.startsWith('extends'));

const combined = fc
  .uniqueArray(fc.constantFrom(...new Set(clauses)), {
    minLength: 1,
    maxLength: 8,
    selector: (clause) => clause.split(':')[0],
  })
  .map((parts) => `version: 1\n${parts.join('')}`);

const mutated = fc
  .tuple(
    combined,
    fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('', '\n', '  ', '[', '}', '"', '#', '*', 'é', '\ud83d\ude00', '- ')),
      { maxLength: 3 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((current, [at, insert]) => {
      const offset = at % (current.length + 1);
      return current.slice(0, offset) + insert + current.slice(offset + (insert === '' ? 1 : 0));
    }, text),
  );

async function holds(text: string): Promise<number> {
  const { findings, documents } = await check(text);
  expect(findings.filter(({ rule }) => rule === 'SP0899')).toEqual([]);
  const located = locateFindings(findings, {
    spanOf: (location) => spanOf(location, documents),
    textOf: (file) => documents.get(file)?.text ?? '',
    show: (file) => file,
  });
  const sources = [...documents.values()].map(({ file, text: source }) => ({ path: file, text: source }));
  const report = { version: '', files: [], sources, findings: located, rules: [] };
  const shown = JSON.parse(json(report)) as {
    findings: { at: { start: { line: number; column: number } } }[];
  };
  const lines = text.split('\n');
  for (const { at } of shown.findings) {
    expect(at.start.line).toBeLessThanOrEqual(lines.length);
    expect(at.start.column).toBeLessThanOrEqual((lines[at.start.line - 1] ?? '').length + 1);
  }
  pretty(report, { colour: false });
  return findings.length;
}

describe('lint of random policies', () => {
  it('F4: no rule fails on any combination of clauses, and every finding has a place', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(combined, async (text) => {
        found += await holds(text);
      }),
      { numRuns: 1500, seed: 11 },
    );
    expect(found).toBeGreaterThan(1500);
  });

  it('never throws for damaged text', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        await holds(text);
      }),
      { numRuns: 1500, seed: 12 },
    );
  });
});
