import type { Cursor, Hunk, HunkLine } from './patch.js';

const HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: .*)?$/s;

/** Every hunk of one file. Each must be as long as it says, and lie where those before it put it. */
export function readHunks(cursor: Cursor): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let moved = 0;
  let end = 0;
  while (cursor.peek()?.startsWith('@@') === true) {
    const hunk = readHunk(cursor);
    const back = hunk.lines.length + 1;
    // An empty side names the line before it.
    const from = hunk.oldCount === 0 ? hunk.oldStart + 1 : hunk.oldStart;
    const to = hunk.newCount === 0 ? hunk.newStart + 1 : hunk.newStart;
    if (from <= end) cursor.fail('the hunk lies before the end of the one above it', back);
    if (to !== from + moved)
      cursor.fail('the line numbers of the hunk don’t fit those of the hunks above it', back);
    end = from + hunk.oldCount - 1;
    moved += hunk.newCount - hunk.oldCount;
    hunks.push(hunk);
  }
  return hunks;
}

function readHunk(cursor: Cursor): Hunk {
  const match = HEADER.exec(cursor.next());
  if (match === null) return cursor.fail('not the header of a hunk: `@@ -1,2 +3,4 @@`', 1);
  const number = (index: number): number => (match[index] === undefined ? 1 : Number(match[index]));
  const [oldStart, oldCount, newStart, newCount] = [number(1), number(2), number(3), number(4)];
  if ((oldStart === 0 && oldCount !== 0) || (newStart === 0 && newCount !== 0))
    return cursor.fail('a hunk that begins before the first line', 1);
  const lines = readLines(cursor, oldCount, newCount);
  if (!lines.some(({ sign }) => sign !== ' ')) return cursor.fail('the hunk changes nothing', 1);
  return { oldStart, oldCount, newStart, newCount, lines };
}

function readLines(cursor: Cursor, oldCount: number, newCount: number): readonly HunkLine[] {
  const lines: HunkLine[] = [];
  let [old, now] = [oldCount, newCount];
  const ended = { old: false, now: false };
  while (old > 0 || now > 0) {
    if (cursor.unterminated) cursor.fail('the last line has no line feed: the patch is cut off');
    const line = cursor.next();
    // A context line that is empty may have lost its blank (diff.suppressBlankEmpty).
    const sign = line === '' ? ' ' : line.charAt(0);
    if (sign !== ' ' && sign !== '-' && sign !== '+')
      return cursor.fail(
        'neither context (` `) nor a removed (`-`) or added (`+`) line, and the hunk isn’t at its end',
        1,
      );
    const [isOld, isNew] = [sign !== '+', sign !== '-'];
    if ((isOld && old === 0) || (isNew && now === 0))
      return cursor.fail('the hunk has more lines than it says', 1);
    if ((isOld && ended.old) || (isNew && ended.now))
      return cursor.fail('a line after the one that ends the file without a line feed', 1);
    if (isOld) old--;
    if (isNew) now--;
    // Its text is git's in the user's language; the backslash is what counts.
    const noFeed = cursor.peek()?.startsWith('\\ ') === true;
    if (noFeed) cursor.next();
    if (noFeed && isOld) ended.old = true;
    if (noFeed && isNew) ended.now = true;
    lines.push({ sign, text: line.slice(1) + (noFeed ? '' : '\n') });
  }
  return lines;
}

/** The text after the hunks, when each fits the text before exactly where it says; null: they don't apply. */
export function applyHunks(before: string, hunks: readonly Hunk[]): string | null {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const out: string[] = [];
  let at = 0;
  for (const { oldStart, oldCount, lines } of hunks) {
    const from = oldCount === 0 ? oldStart : oldStart - 1;
    if (from > old.length) return null;
    for (; at < from; at++) out.push(old[at] ?? '');
    for (const { sign, text } of lines) {
      if (sign !== '+' && old[at++] !== text) return null;
      if (sign !== '-') out.push(text);
    }
  }
  for (; at < old.length; at++) out.push(old[at] ?? '');
  // Only the last line may lack its line feed.
  return out.slice(0, -1).every((line) => line.endsWith('\n')) ? out.join('') : null;
}

/** One side of hunks that hold a whole file: one hunk, from the first line to an end without a line feed; else null. */
export function wholeSide(hunks: readonly Hunk[], side: 'old' | 'new'): string | null {
  const [hunk, more] = hunks;
  if (hunk === undefined || more !== undefined) return null;
  const [start, skipped] = side === 'old' ? [hunk.oldStart, '+'] : [hunk.newStart, '-'];
  const text = hunk.lines.flatMap((line) => (line.sign === skipped ? [] : [line.text])).join('');
  return start <= 1 && text !== '' && !text.endsWith('\n') ? text : null;
}

/** The lines that hunks take away or bring, with their numbers. */
export function linesOfSide(
  hunks: readonly Hunk[],
  sign: '-' | '+',
): readonly { readonly number: number; readonly text: string }[] {
  return hunks.flatMap(({ oldStart, newStart, lines }) => {
    let number = sign === '-' ? oldStart : newStart;
    return lines.flatMap((line) => {
      if (line.sign !== ' ' && line.sign !== sign) return [];
      const here = number++;
      return line.sign === sign ? [{ number: here, text: line.text.replace(/\n$/, '') }] : [];
    });
  });
}
