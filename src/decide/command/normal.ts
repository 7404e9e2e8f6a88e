import type { Arg } from './reading.js';
import type { Region } from './scope.js';

/**
 * A script as one line in one spelling, which deny patterns are looked for in: words without their quotes,
 * operators as they are, single blanks between, no comments or line continuations.
 */
export function normalised(
  words: Region['words'],
  tokens: readonly { readonly at: number; readonly text: string }[],
): string {
  return [
    ...words.map(({ stretch, plain }) => ({ at: stretch[0], text: plain })),
    ...tokens.map(({ at, text }) => ({ at, text: text === '\n' ? ';' : text })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text)
    .join(' ');
}

/** The normalised line of one command. */
export function normalisedCommand(name: string, args: readonly Arg[]): string {
  return [name, ...args.map((arg) => arg.value ?? arg.plain)].join(' ');
}

/** A text with runs of blanks made single, as patterns and lines are compared. */
export function singleBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
