import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digits, placed, rendered, table, type Report } from '../../bench/report.mjs';
import { root } from '../docs/markdown.js';
import { report, row } from './rows.js';

const read = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8');

describe('docs/performance.md and its chart', () => {
  it('say what docs/performance.json holds', () => {
    const document = read('performance.md');
    const stored = JSON.parse(read('performance.json')) as Report;
    for (const [name, text] of Object.entries(rendered(stored, document))) {
      const is = read(name) === text;
      expect({ name, is, fix: 'node bench/run.mjs --render' }).toMatchObject({ name, is: true });
    }
  });

  it('are changed by any other number', () => {
    const document = read('performance.md');
    const stored = JSON.parse(read('performance.json')) as Report;
    const other = stored.rows.map((each) => ({ ...each, ours: { ...each.ours, median: 12_345 } }));
    expect(placed(document, { ...stored, rows: other })).not.toBe(document);
  });
});

describe('a report', () => {
  it('is a table with each budget’s verdict', () => {
    const rows = [
      row('fast', 0.5),
      row('slow', 2),
      row('beside', 3, { budget: null, within: null }),
      row('alone', 1, { peer: null, theirs: null, ratio: null, spread: null, budget: 20 }),
    ];
    expect(table(rows).split('\n').slice(2)).toEqual([
      '| fast | the peer | 5.00 (10.0) ms | 10.0 (20.0) ms | 0.500 (0.450–0.550) | ≤ 1.00 | within |',
      '| slow | the peer | 20.0 (40.0) ms | 10.0 (20.0) ms | 2.00 (1.80–2.20) | ≤ 1.00 | **missed** |',
      '| beside | the peer | 30.0 (60.0) ms | 10.0 (20.0) ms | 3.00 (2.70–3.30) | for comparison |  |',
      '| alone | none | 10.0 (20.0) ms |  |  | ≤ 20.0 ms | within |',
    ]);
  });

  it('goes between the marks of a document alone, and into none without them', () => {
    const document = `# A\n\n${placed(read('performance.md'), report([row('fast', 0.5)]))}after`;
    const again = placed(document, report([row('other', 0.5)]));
    expect(again.startsWith('# A\n\n')).toBe(true);
    expect(again.endsWith('after')).toBe(true);
    expect(again).toContain('| other |');
    expect(again).not.toContain('| fast |');
    expect(() => placed('# A\n', report([]))).toThrow('marks');
  });

  it('says what was missing', () => {
    const missing = [{ name: 'a case', peer: 'a peer', reason: 'it is not here' }];
    const text = placed(read('performance.md'), report([], { missing }));
    expect(text).toContain('- a case, a peer: it is not here');
  });

  it('has a chart that is XML whatever the names hold', () => {
    const { 'performance.svg': svg } = rendered(
      report([row('a <b> & c', 0.02), row('d', 40)]),
      read('performance.md'),
    );
    expect(svg).toContain('a &lt;b&gt; &amp; c');
    expect(svg).not.toContain('NaN');
    expect(svg?.match(/<rect class="(good|bad)"/g)).toEqual(['<rect class="good"', '<rect class="bad"']);
  });

  it.each([
    [0, '0'],
    [0.0123, '0.0123'],
    [1, '1.00'],
    [12.34, '12.3'],
    [1234.5, '1235'],
  ])('writes %d as %s', (value, text) => {
    expect(digits(value)).toBe(text);
  });
});
