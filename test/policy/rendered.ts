import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { spanOf, type Document, type Finding, type Location } from '../../src/policy/index.js';

function place(location: Location, documents: ReadonlyMap<string, Document>): string {
  const span = spanOf(location, documents);
  if (span === null) return location.file;
  const { start, end } = span;
  const to = start.line === end.line ? `${end.column}` : `${end.line}:${end.column}`;
  return `${location.file}:${start.line}:${start.column}-${to}`;
}

/** Findings as text: each with its place, its help and what it is related to. */
export function rendered(findings: readonly Finding[], documents: ReadonlyMap<string, Document>): string {
  return findings
    .map(({ rule, severity, message, location, help, related = [] }) =>
      [
        `${place(location, documents)} ${severity} ${rule}: ${message}`,
        ...(help === undefined ? [] : [`  help: ${help}`]),
        ...related.map((other) => `  ${place(other.location, documents)}: ${other.message}`),
      ].join('\n'),
    )
    .map((text) => `${text}\n`)
    .join('');
}

/** Compares with a golden file; UPDATE_GOLDEN=1 writes it. */
export function expectGolden(path: string, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(existsSync(path), `${path} exists (UPDATE_GOLDEN=1 writes it)`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
