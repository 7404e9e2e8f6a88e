import { isMap, isScalar, isSeq, Lexer, type Node, type Pair } from 'yaml';
import type { Location, NodePath, Span } from './finding.js';
import type { Lines } from './position.js';

/** A comment of the text, `#` included. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/** A policy file's text and what it says, every key and value of which knows its place. */
export interface Document {
  /** The path as it was given, for reports. */
  readonly file: string;
  readonly text: string;
  readonly lines: Lines;
  /** Plain data: strings, numbers, booleans, null, arrays, objects. undefined when the text could not be read as YAML. */
  readonly value: unknown;
  /**
   * Where the key or the value at a path is. A path that isn't there gives its nearest ancestor; an item of a list
   * has no key and gives its value.
   */
  locate(path: NodePath, target: 'key' | 'value'): Span;
  /** The 1-based line where the key or value at a path begins. */
  line(path: NodePath, target: 'key' | 'value'): number;
  /** Every comment, in order. Reads the text again: ask only when there is a reason to. */
  comments(): readonly Comment[];
}

interface Found {
  readonly pair: Pair | null;
  readonly node: Node | null;
}

function find(root: Node | null, path: NodePath): Found {
  let found: Found = { pair: null, node: root };
  for (const step of path) {
    const { node } = found;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) return found;
      found = { pair, node: pair.value as Node | null };
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step] as Node | undefined;
      if (item === undefined) return found;
      found = { pair: null, node: item };
    } else {
      return found;
    }
  }
  return found;
}

function comments(text: string, lines: Lines): Comment[] {
  const found: Comment[] = [];
  let offset = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    // The lexer's own marks are not part of the text: document start, end of a broken flow, and before a scalar,
    // whose text may begin with # too.
    if (token === '\u001f') scalar = true;
    if (token === '\u0002' || token === '\u001f' || token === '\u0018') continue;
    if (token.startsWith('#') && !scalar) {
      found.push({ text: token, span: lines.span(offset, offset + token.length) });
    }
    scalar = false;
    offset += token.length;
  }
  return found;
}

/** Puts text, nodes and plain value together. `root` is null when the text is empty or was not read. */
export function documentOf(
  file: string,
  text: string,
  lines: Lines,
  root: Node | null,
  value: unknown,
): Document {
  function range(path: NodePath, target: 'key' | 'value'): readonly [number, number] {
    const { pair, node } = find(root, path);
    const key = (pair !== null && isScalar(pair.key) ? pair.key.range : null) ?? null;
    const value = node?.range ?? null;
    const chosen = target === 'key' ? (key ?? value) : (value ?? key);
    if (chosen === null) return [0, 0];
    let [start, end] = chosen;
    // A key without a value has an empty value after the colon; the key is the better place to show.
    if (start === end && key !== null) [start, end] = key;
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    return [start, end];
  }

  return {
    file,
    text,
    lines,
    value,
    locate: (path, target) => lines.span(...range(path, target)),
    line: (path, target) => lines.line(range(path, target)[0]),
    comments: () => comments(text, lines),
  };
}

/** The span a location means, or null for a whole file and for files that are not among the documents. */
export function spanOf(location: Location, documents: ReadonlyMap<string, Document>): Span | null {
  switch (location.kind) {
    case 'span':
      return location.span;
    case 'node':
      return documents.get(location.file)?.locate(location.path, location.target) ?? null;
    case 'file':
      return null;
  }
}
