import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const GOLDEN = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'golden');

/** Holds text against test/golden/NAME; UPDATE_GOLDEN=1 writes it instead, to be reviewed as a diff. */
export function expectGolden(name: string, actual: string): void {
  const file = resolve(GOLDEN, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  expect(existsSync(file), `${name} is missing: run with UPDATE_GOLDEN=1 and review it`).toBe(true);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
