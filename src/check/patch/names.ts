/** A name as git writes it, plain or quoted in C's way, with what follows it; null: not one. */
function quotedName(text: string): { readonly name: string; readonly rest: string } | null {
  const match = /^"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/.exec(text);
  if (match === null) return null;
  const name = (match[1] ?? '').replace(/\\([0-3][0-7]{2}|.)/g, (_all, code: string) =>
    code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (LETTERS[code] ?? code),
  );
  return { name, rest: text.slice(match[0].length) };
}

const LETTERS: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
};

/** A whole text that is one name; null: not one. */
export function wholeName(text: string): string | null {
  if (!text.startsWith('"')) return text === '' ? null : text;
  const quoted = quotedName(text);
  return quoted?.rest === '' ? quoted.name : null;
}

/** What `--- ` and `+++ ` say: a name with its prefix taken off, `null` for /dev/null; undefined: not understood. */
export function sideName(text: string, prefix: 'a/' | 'b/'): string | null | undefined {
  if (text === '/dev/null') return null;
  // git ends a name that holds blanks with a tab, for programs that would stop at a blank.
  const name = wholeName(/^[^"].* .*\t$/.test(text) ? text.slice(0, -1) : text);
  return name?.startsWith(prefix) === true ? name.slice(2) : undefined;
}

/** The pairs of names that `diff --git a/… b/…` may mean: plain names may hold ` b/` themselves. */
export function* headerNames(text: string): Iterable<readonly [oldName: string, newName: string]> {
  const pair = (first: string, second: string | null): readonly [string, string] | null =>
    first.startsWith('a/') && second?.startsWith('b/') === true ? [first.slice(2), second.slice(2)] : null;
  if (text.startsWith('"')) {
    const quoted = quotedName(text);
    const found =
      quoted?.rest.startsWith(' ') === true ? pair(quoted.name, wholeName(quoted.rest.slice(1))) : null;
    if (found !== null) yield found;
    return;
  }
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    const found = pair(text.slice(0, at), wholeName(text.slice(at + 1)));
    if (found !== null) yield found;
  }
}
