/**
 * The parser is tolerant, so each of its literals is read a second time here, by rules that know nothing of
 * grammar: which characters can stand for themselves in which place. A literal that holds anything else means
 * that something was overlooked.
 */

/** What may follow a `$` and make it an expansion. */
const EXPANDS = /[A-Za-z0-9_{([@*#?!$'"-]/;
const EXPANDS_IN_QUOTES = /[A-Za-z0-9_{([@*#?!$-]/;

/** A literal outside of quotes, without its backslashes; null when it holds what can't stand for itself there. */
export function plainLiteral(text: string): string | null {
  return unquoted(text, /[\s;&|<>()`"']/);
}

/** The same inside `${…}` and `[[ … ]]`, where blanks and operators are no more than text. */
export function embeddedLiteral(text: string): string | null {
  return /[<>]\(/.test(text) ? null : unquoted(text, /[`"']/);
}

function unquoted(text: string, forbidden: RegExp): string | null {
  let value = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '\\') {
      const next = text[++at];
      if (next === undefined) return null;
      if (next !== '\n') value += next;
    } else if (forbidden.test(letter)) {
      return null;
    } else if (letter === '$' && at + 1 < text.length && EXPANDS.test(text.charAt(at + 1))) {
      return null;
    } else {
      value += letter;
    }
  }
  return value;
}

/** A literal inside double quotes; null when it holds what would expand or end them. */
export function quotedLiteral(text: string): string | null {
  return inQuotes(text, /[$`"\\]/, /[`"]/);
}

/** A literal inside a here-document whose delimiter isn't quoted. */
export function hereLiteral(text: string): string | null {
  return inQuotes(text, /[$`\\]/, /`/);
}

function inQuotes(text: string, escapable: RegExp, forbidden: RegExp): string | null {
  let value = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const next = text.charAt(at + 1);
    if (letter === '\\' && next === '\n') at++;
    else if (letter === '\\' && escapable.test(next)) value += text.charAt(++at);
    else if (forbidden.test(letter)) return null;
    else if (letter === '$' && EXPANDS_IN_QUOTES.test(next)) return null;
    else if (letter === '$' && next === '\\' && text.charAt(at + 2) === '\n') return null;
    else value += letter;
  }
  return value;
}

/** What `$'…'` stands for, where every shell that knows it agrees; null otherwise. */
export function ansiLiteral(text: string): string | null {
  const match = /^\$'((?:[^'\\]|\\[\s\S])*)'$/.exec(text);
  if (match === null) return null;
  let known = true;
  const value = (match[1] ?? '').replace(
    /\\(x[0-9a-fA-F]{2}|[0-7]{3}|u[0-9a-fA-F]{4}|[\s\S])/g,
    (_all, escape: string) => {
      const simple: Readonly<Record<string, string>> = {
        n: '\n',
        t: '\t',
        r: '\r',
        '\\': '\\',
        "'": "'",
        '"': '"',
      };
      if (Object.hasOwn(simple, escape)) return simple[escape] ?? '';
      const code =
        escape.length < 3
          ? NaN
          : /^[xu]/.test(escape)
            ? Number.parseInt(escape.slice(1), 16)
            : Number.parseInt(escape, 8);
      if (code >= 0x20 && code < 0x7f) return String.fromCharCode(code);
      known = false;
      return '';
    },
  );
  return known ? value : null;
}

/** The text inside backquotes, as the shell that runs it sees it. */
export function unquoteBackquotes(text: string, inDoubleQuotes: boolean): string {
  return text.replace(inDoubleQuotes ? /\\([\\`$"])/g : /\\([\\`$])/g, '$1');
}

/** Whether the text's last character is a `$` that stands for itself, so that what follows would change it. */
export function endsInDollar(text: string): boolean {
  const match = /(\\*)\$(?:\\\n)*$/.exec(text);
  return match !== null && (match[1] ?? '').length % 2 === 0;
}
