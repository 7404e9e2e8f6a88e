import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's folder. */
export const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

export interface Fence {
  readonly file: string;
  /** 1-based line of the opening fence. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** Every document a user reads: README, the guides in docs/ and the other top-level pages. Rule pages have a test of their own. */
export function documents(): readonly string[] {
  const top = readdirSync(root).filter((name) => name.endsWith('.md'));
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  return [...top, ...docs.map((name) => `docs/${name}`)].sort();
}

/** The fenced blocks of a document, in order. */
export function fences(file: string): readonly Fence[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const found: Fence[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const open = /^```(\w*)/.exec(lines[i] ?? '');
    if (!open) continue;
    const close = lines.findIndex((line, at) => at > i && line.startsWith('```'));
    if (close === -1) throw new Error(`${file}:${i + 1}: a fence is never closed`);
    found.push({ file, line: i + 1, language: open[1] ?? '', text: lines.slice(i + 1, close).join('\n') });
    i = close;
  }
  return found;
}
