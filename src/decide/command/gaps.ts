/** A stretch of source, end exclusive. */
export type Stretch = readonly [start: number, end: number];

const TOKEN =
  /[ \t\n]+|\\\n|#[^\n]*|&&|\|\||;;&|;&|;;|\|&|&>>|&>|<<<|<<-|<<|>>|<&|>&|<>|>\||\(\(|\)\)|\[\[|\]\]|[;&|(){}<>!]|--|-p|[a-z]+/y;
const RESERVED: ReadonlySet<string> = new Set(
  'if then elif else fi for in do done while until case esac select function time coproc -p -- { } ! [[ ]]'.split(
    ' ',
  ),
);

/** What stands between the words of a script. */
export type Gaps =
  | { readonly ok: true; readonly tokens: readonly { readonly at: number; readonly text: string }[] }
  | { readonly ok: false; readonly text: string };

/**
 * Accounts for every character of `source` from `start` to `end` that no word covers: it must be blank, a
 * comment, an operator or a reserved word. Anything else was overlooked by the parser.
 */
export function readGaps(source: string, start: number, end: number, words: readonly Stretch[]): Gaps {
  const tokens: { at: number; text: string }[] = [];
  let at = start;
  for (const [from, to] of [...words].sort((a, b) => a[0] - b[0] || a[1] - b[1]).concat([[end, end]])) {
    if (from < at) return { ok: false, text: source.slice(from, to) };
    const problem = readGap(source, at, from, start, tokens);
    if (problem !== null) return { ok: false, text: problem };
    at = to;
  }
  const stray = strayOperator(words, tokens);
  return stray === null ? { ok: true, tokens } : { ok: false, text: stray };
}

const OPERATORS: ReadonlySet<string> = new Set([';', '&', '&&', '||', '|', '|&']);
const OPENERS: ReadonlySet<string> = new Set([
  '\n',
  ...OPERATORS,
  '(',
  '{',
  'if',
  'then',
  'else',
  'elif',
  'do',
  'while',
  'until',
  '!',
]);

/** An operator that joins or ends a command, where no command stands before it; null when there is none. */
function strayOperator(
  words: readonly Stretch[],
  tokens: readonly { readonly at: number; readonly text: string }[],
): string | null {
  const starts = words.filter(([from, to]) => to > from).map(([from]) => from);
  const all = [...tokens, ...starts.map((at) => ({ at, text: 'word' }))].sort((a, b) => a.at - b.at);
  let before = '\n';
  for (const { text } of all) {
    if (OPERATORS.has(text) && OPENERS.has(before)) return text;
    before = text;
  }
  return null;
}

function readGap(
  source: string,
  from: number,
  to: number,
  start: number,
  tokens: { at: number; text: string }[],
): string | null {
  const gap = source.slice(from, to);
  for (let offset = 0; offset < gap.length;) {
    TOKEN.lastIndex = offset;
    const text = TOKEN.exec(gap)?.[0];
    if (text === undefined) return gap.slice(offset);
    const at = from + offset;
    const before = at > start ? source.charAt(at - 1) : ' ';
    if (text.startsWith('#')) {
      // In the middle of a word it would be no comment.
      if (!/[ \t\n;&|()]/.test(before)) return gap.slice(offset);
      // Some readers take a backslash at its end for a continuation.
      if (text.endsWith('\\')) return text;
    } else if (text === '((') {
      // Arithmetic to one shell, two subshells to another.
      return gap.slice(offset);
    } else if (/^[a-z{}!-]|^\[\[|^\]\]/.test(text)) {
      const after = source.charAt(at + text.length) || ' ';
      if (!RESERVED.has(text)) return gap.slice(offset);
      if (text !== '}' && !/[ \t\n;&|()`{]/.test(before)) return gap.slice(offset);
      if (text !== '{' && text !== '}' && !/[ \t\n;&|()<>\\`]/.test(after)) return gap.slice(offset);
      tokens.push({ at, text });
    } else if (/^[ \t\n]/.test(text)) {
      if (text.includes('\n')) tokens.push({ at, text: '\n' });
    } else if (text !== '\\\n') {
      tokens.push({ at, text });
    }
    offset += text.length;
  }
  return null;
}
