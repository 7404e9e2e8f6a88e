import { distance } from '../policy/spelling.js';

/**
 * The candidate nearest to a word, for naming what was probably meant: at most two edits away, one for a word of
 * five letters or fewer, none for one of two; null when there is none.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const most = Math.min(2, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of candidates) {
    const edits = distance(word, candidate, least - 1);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** Letters of other alphabets that are drawn like Latin ones, for saying what a name only looks like. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: 'a', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', ӏ: 'l', о: 'o', р: 'p', ѕ: 's', у: 'y', х: 'x', ԝ: 'w',
  α: 'a', ο: 'o', ρ: 'p', ν: 'v', υ: 'u', ι: 'i', κ: 'k', ɡ: 'g', ı: 'i', ⅼ: 'l', ⅰ: 'i', ｍ: 'm',
}; // prettier-ignore

/** The ASCII text that a text with look-alike or invisible characters is drawn as; null when it is ASCII already. */
export function drawnAs(text: string): string | null {
  // eslint-disable-next-line no-control-regex -- the point is to tell ASCII from the rest
  if (/^[\x00-\x7f]*$/.test(text)) return null;
  return Array.from(text.normalize('NFKC'))
    .map((letter) => LOOKS_LIKE[letter] ?? letter)
    .join('')
    .replace(/\p{Cf}|\p{Mn}/gu, '');
}

/** The code points beyond ASCII of a text, as `U+0441`, for messages. */
export function codePoints(text: string): string {
  const points = Array.from(text)
    .map((letter) => letter.codePointAt(0) ?? 0)
    .filter((point) => point > 0x7e || point < 0x20)
    .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
  return [...new Set(points)].slice(0, 4).join(', ');
}
