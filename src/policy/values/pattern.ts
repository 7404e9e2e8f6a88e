import type { RE2JS } from 're2js';
import { memo } from './memo.js';
import { re2 } from '../lazy.js';
import { shown } from '../kind.js';
import { read, refuse, type Read } from './result.js';

const UNSUPPORTED: readonly (readonly [RegExp, string])[] = [
  [/\(\?<?[=!]/, 'RE2 has no look-ahead or look-behind.'],
  [/\\[1-9]/, 'RE2 has no back-references.'],
  [/\(\?>|[*+?}]\+/, 'RE2 has no atomic groups or possessive quantifiers; it never backtracks.'],
];

/**
 * An RE2 pattern, compiled: matched in linear time whatever the text is.
 *
 * @throws When it is none; a validated policy's are.
 */
export function compilePattern(text: string): RE2JS {
  return re2().RE2JS.compile(text);
}

/** Compiles an RE2 pattern to see that it can be; gives the pattern back. */
export const readPattern = memo((text: string): Read<string> => {
  try {
    compilePattern(text);
    return read(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const help = UNSUPPORTED.find(([shape]) => shape.test(text))?.[1];
    return refuse('SP0037', `${shown(text)} is not an RE2 pattern: ${why.replace(/\s+/g, ' ')}`, help);
  }
});
