/**
 * What every version of the profile language takes literally between quotes. Everything else is written as the octal
 * escapes of its bytes (apparmor.d(5)), which the parser takes for the character itself, be it a glob's or a quote.
 */
const LITERAL = /[A-Za-z0-9/._-]/;

/** A character of a path that nothing means more by than itself, whatever it is. */
function escaped(character: string): string {
  // `@{` begins a variable wherever its at sign comes from; a class of one member is never anything else.
  if (character === '@') return '[@]';
  if (LITERAL.test(character)) return character;
  return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/** A path as the profile language writes it, without its quotes: every character stands for itself. */
export function literal(path: string): string {
  if (path.includes('\0')) throw new RangeError('a path holds a NUL byte');
  return [...path].map(escaped).join('');
}

/** A pattern between quotes. `path` is taken literally; `glob` is written in this project's source. */
export function pattern(path: string, glob = ''): string {
  return `"${literal(path)}${glob}"`;
}
