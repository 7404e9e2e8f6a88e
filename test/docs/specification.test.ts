import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './markdown.js';

/** Rows of the tables: `| promise | `test/file.test.ts` › name |`. */
function rows(): readonly { promise: string; file: string; name: string }[] {
  const text = readFileSync(join(root, 'docs', 'specification.md'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (promise|---)/.test(line))
    .flatMap((line) => {
      const cells = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim());
      const promise = cells[0] ?? '';
      const tests = [...(cells[1] ?? '').matchAll(/`([^`]+\.test\.ts)` › ([^;|]+)/g)];
      if (tests.length === 0) return [{ promise, file: '', name: '' }];
      return tests.map((match) => ({ promise, file: match[1] ?? '', name: (match[2] ?? '').trim() }));
    });
}

describe('docs/specification.md', () => {
  it('holds promises', () => expect(rows().length).toBeGreaterThan(40));

  it('names, for every promise, a test that exists', () => {
    const texts = new Map<string, string>();
    const absent = rows().filter(({ file, name }) => {
      if (file === '') return true;
      try {
        if (!texts.has(file)) texts.set(file, readFileSync(join(root, file), 'utf8'));
      } catch {
        return true;
      }
      return !(texts.get(file) ?? '').includes(name);
    });
    expect(absent).toEqual([]);
  });

  it('gives every lesson of docs/lessons.md a test with its id', () => {
    const ids = [
      ...readFileSync(join(root, 'docs', 'lessons.md'), 'utf8').matchAll(
        /^\| ([A-Z]\d+) \|[^|]*\|([^|]*)\|/gm,
      ),
    ]
      .filter((match) => !/later/.test(match[2] ?? ''))
      .map((match) => match[1] ?? '');
    expect(ids.length).toBeGreaterThan(30);
    const all = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(root, 'test', file), 'utf8'))
      .join('\n');
    expect(ids.filter((id) => !new RegExp(`['"\`(, ]${id}[:,) ]`).test(all))).toEqual([]);
  });
});
