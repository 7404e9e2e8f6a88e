export type TomlValue =
  | { readonly kind: 'text'; readonly text: string }
  /** A number, a date, true or false, as written. */
  | { readonly kind: 'bare'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly TomlEntry[] }
  | { readonly kind: 'table'; readonly entries: readonly TomlEntry[] };

/** A key and its value; an item of a list has its index for a key. Offsets: of the key, of an item the value's. */
export interface TomlEntry {
  /** From the top of the document; a table of an array of tables has no index. */
  readonly path: readonly string[];
  readonly value: TomlValue;
  readonly start: number;
  readonly end: number;
}

const MAX_DEPTH = 32;

/**
 * The entries of a TOML text, in order (toml.io, version 1.0). It reads what manifests hold and is no validator:
 * that a key stands twice is left to whoever acts on the file. null: not understood.
 */
export function tomlEntries(text: string): readonly TomlEntry[] | null {
  try {
    return readDocument(text);
  } catch (error) {
    if (error instanceof NotToml) return null;
    throw error;
  }
}

class NotToml extends Error {}

function readDocument(text: string): readonly TomlEntry[] {
  const entries: TomlEntry[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let table: readonly string[] = [];

  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const need = (pattern: RegExp): string => {
    const found = match(pattern);
    if (found === null) throw new NotToml();
    return found;
  };
  const blanks = (): void => void match(/[ \t]*/y);
  const space = (): void => void match(/(?:[ \t\r\n]|#[^\n]*)*/y);

  function simpleKey(): string {
    const quoted = match(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y);
    return quoted === null ? need(/[A-Za-z0-9_-]+/y) : unquoted(quoted);
  }
  function key(): { readonly names: readonly string[]; readonly start: number; readonly end: number } {
    const start = at;
    const names = [simpleKey()];
    let end = at;
    for (blanks(); match(/\./y) !== null; blanks()) {
      blanks();
      names.push(simpleKey());
      end = at;
    }
    return { names, start, end };
  }
  function pair(prefix: readonly string[], depth: number): TomlEntry {
    const { names, start, end } = key();
    blanks();
    need(/=/y);
    blanks();
    const path = [...prefix, ...names];
    return { path, value: value(path, depth), start, end };
  }
  function value(path: readonly string[], depth: number): TomlValue {
    if (depth > MAX_DEPTH) throw new NotToml();
    const string = match(/"""[\s\S]*?(?<!\\)(?:\\\\)*"""+|'''[\s\S]*?'''+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y);
    if (string !== null) return { kind: 'text', text: unquoted(string) };
    if (match(/\[/y) !== null) return { kind: 'list', items: listItems(path, depth) };
    if (match(/\{/y) !== null) return { kind: 'table', entries: tableEntries(path, depth) };
    return { kind: 'bare', text: need(/[A-Za-z0-9+\-_.:]+(?: \d{2}:[\d:.Z+-]+)?/y) };
  }
  function listItems(path: readonly string[], depth: number): TomlEntry[] {
    const items: TomlEntry[] = [];
    for (;;) {
      space();
      if (match(/\]/y) !== null) return items;
      const start = at;
      const inner = [...path, String(items.length)];
      items.push({ path: inner, value: value(inner, depth + 1), start, end: at });
      space();
      if (match(/,/y) === null) {
        need(/\]/y);
        return items;
      }
    }
  }
  function tableEntries(path: readonly string[], depth: number): TomlEntry[] {
    const inner: TomlEntry[] = [];
    for (;;) {
      space();
      if (match(/\}/y) !== null) return inner;
      inner.push(pair(path, depth + 1));
      space();
      if (match(/,/y) === null) {
        need(/\}/y);
        return inner;
      }
    }
  }

  for (;;) {
    space();
    if (at >= text.length) return entries;
    const open = match(/\[\[?/y);
    if (open !== null) {
      blanks();
      table = key().names;
      blanks();
      need(open === '[' ? /\]/y : /\]\]/y);
    } else entries.push(pair(table, 0));
    need(/[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y);
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001b',
};

function unquoted(source: string): string {
  const long = /^("""|''')/.exec(source)?.[1];
  const inner = long === undefined ? source.slice(1, -1) : source.slice(3, -3).replace(/^\r?\n/, '');
  if (source.startsWith("'")) return inner;
  return inner.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\s*\n\s*|(.))/g,
    (_all, short, wide, one) => {
      const code = (short ?? wide) as string | undefined;
      if (code !== undefined) {
        const point = Number.parseInt(code, 16);
        return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
      }
      return one === undefined ? '' : (ESCAPES[one as string] ?? (one as string));
    },
  );
}

/** Every entry, those inside of tables and lists after the one that holds them. */
export function* everyEntry(entries: readonly TomlEntry[]): Iterable<TomlEntry> {
  for (const entry of entries) {
    yield entry;
    if (entry.value.kind === 'list') yield* everyEntry(entry.value.items);
    else if (entry.value.kind === 'table') yield* everyEntry(entry.value.entries);
  }
}
