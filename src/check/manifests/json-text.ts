/** A member of an object somewhere in a JSON text. Offsets; `key` includes the quotes. */
export interface Member {
  /** Names from the top; items of arrays by their index. */
  readonly path: readonly string[];
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

/** No manifest nests deeper; a text that does isn't one. */
const MAX_DEPTH = 64;

/**
 * Every member of a JSON text with its place, outer before inner. Of a name that stands twice the last counts, as
 * everywhere; both are listed. null: not JSON.
 */
export function jsonMembers(source: string): readonly Member[] | null {
  // npm reads past a byte order mark.
  const shift = source.startsWith('\ufeff') ? 1 : 0;
  const text = source.slice(shift);
  try {
    JSON.parse(text);
  } catch {
    return null;
  }
  const members: Member[] = [];
  let at = 0;
  const blanks = (): void => {
    while (' \t\n\r'.includes(text[at] ?? '-')) at++;
  };
  const string = (): string => {
    const start = at;
    for (at++; text[at] !== '"'; at++) if (text[at] === '\\') at++;
    at++;
    return JSON.parse(text.slice(start, at)) as string;
  };
  // The text is valid JSON, so nothing here can fail; only the depth has a bound.
  function value(path: readonly string[]): boolean {
    if (path.length > MAX_DEPTH) return false;
    blanks();
    if (text[at] === '"') string();
    else if (text[at] === '{' || text[at] === '[') return items(path, text[at] === '{');
    else while (at < text.length && !',]} \t\n\r'.includes(text[at] ?? '')) at++;
    return true;
  }
  function items(path: readonly string[], isObject: boolean): boolean {
    const close = isObject ? '}' : ']';
    at++;
    for (let index = 0; ; index++) {
      blanks();
      if (text[at] === ',') {
        at++;
        blanks();
      }
      if (text[at] === close) {
        at++;
        return true;
      }
      const start = at;
      let name = String(index);
      let end = at;
      if (isObject) {
        name = string();
        end = at;
        blanks();
        at++;
        blanks();
      }
      const place = members.push({ path: [], value: undefined, start: 0, end: 0 }) - 1;
      const from = at;
      if (!value([...path, name])) return false;
      // Containers are cheap to leave out: what they hold is listed after them.
      const leaf = text[from] !== '{' && text[from] !== '[';
      members[place] = {
        path: [...path, name],
        value: leaf ? (JSON.parse(text.slice(from, at)) as unknown) : undefined,
        start: start + shift,
        end: (isObject ? end : at) + shift,
      };
    }
  }
  return value([]) ? members : null;
}
