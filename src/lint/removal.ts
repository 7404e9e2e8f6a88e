import type { Document } from '../policy/document.js';
import type { Edit, NodePath } from '../policy/finding.js';

/**
 * The edit that takes one entry out of a list, or null when that would touch more than the entry: a comment in
 * between, another entry on its line, a block list that would be left without entries.
 */
export function removeEntry(document: Document, path: NodePath): Edit | null {
  const index = path.at(-1);
  const list = path.slice(0, -1);
  const count = entries(document.value, list);
  if (typeof index !== 'number' || index >= count) return null;
  const open = document.text[document.locate(list, 'value').start.offset];
  return open === '[' ? fromFlow(document, list, index, count) : fromBlock(document, path, count);
}

/** How many entries the list at a path has; 0 when there is no list. */
function entries(value: unknown, path: NodePath): number {
  let node = value;
  for (const step of path) {
    if (typeof node !== 'object' || node === null) return 0;
    node = (node as Readonly<Record<string | number, unknown>>)[step];
  }
  return Array.isArray(node) ? node.length : 0;
}

function fromFlow(document: Document, list: NodePath, index: number, count: number): Edit | null {
  const { text, file } = document;
  const offsets = (at: number): readonly [number, number] => {
    const span = document.locate([...list, at], 'value');
    return [span.start.offset, span.end.offset];
  };
  const [start, end] = offsets(index);
  if (count === 1) return { file, start, end, text: '' };
  const last = index + 1 === count;
  const cut: readonly [number, number] = last ? [offsets(index - 1)[1], end] : [start, offsets(index + 1)[0]];
  const between = last ? text.slice(cut[0], start) : text.slice(end, cut[1]);
  return /^\s*,\s*$/.test(between) ? { file, start: cut[0], end: cut[1], text: '' } : null;
}

function fromBlock(document: Document, path: NodePath, count: number): Edit | null {
  if (count === 1) return null;
  const { text, file } = document;
  const span = document.locate(path, 'value');
  const lineStart = text.lastIndexOf('\n', span.start.offset - 1) + 1;
  if (!/^[ ]*-[ ]+$/.test(text.slice(lineStart, span.start.offset))) return null;
  // A block value's range may reach over its line break; its last line is that of its last character.
  const trimmed = span.start.offset + text.slice(span.start.offset, span.end.offset).trimEnd().length;
  const next = text.indexOf('\n', trimmed);
  const lineEnd = next === -1 ? text.length : next + 1;
  if (!/^[ \t]*\r?\n?$/.test(text.slice(trimmed, lineEnd))) return null;
  return { file, start: lineStart, end: lineEnd, text: '' };
}
