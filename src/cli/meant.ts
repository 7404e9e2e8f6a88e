import { nearest } from '../decide/near.js';

/** The name that a mistyped one was probably meant to be, for a did-you-mean; null when none is near. */
export function meant(word: string, names: readonly string[]): string | null {
  const letters = word.replace(/^-+/, '').length;
  return nearest(word.toLowerCase(), names, letters > 8 ? 3 : letters > 3 ? 2 : 1);
}
