import { isAscii } from 'node:buffer';
import { open } from 'node:fs/promises';
import { sha256 } from './hash.js';

const CHUNK = 1 << 20;
const NEWLINE = 10;

/** A line longer than this is no event of ours; reading on would fill memory. */
export const MAX_LINE = 64 << 20;

/** A line of a log without its newline. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  /** SHA-256 of the line's bytes, which the text can't always give back: they may be no UTF-8. */
  readonly hash: () => string;
  /** False for a last line that has no newline. */
  readonly whole: boolean;
}

type Visit = (line: Line) => boolean;

/**
 * Reads a log line by line in constant memory.
 *
 * @param visit Called for each line in order; false stops the reading.
 * @param settle Awaited now and then, so that a visitor that writes can wait for its reader.
 * @throws RangeError for a line over MAX_LINE; file system errors as they are.
 */
export async function eachLine(
  path: string,
  visit: Visit,
  settle: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const file = await open(path, 'r');
  try {
    // The next chunk is read while this one is looked at.
    let ahead = Buffer.allocUnsafe(CHUNK);
    let current = Buffer.allocUnsafe(CHUNK);
    let reading = file.read(ahead, 0, CHUNK, null);
    let rest = Buffer.alloc(0);
    let number = 0;
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) break;
      [current, ahead] = [ahead, current];
      reading = file.read(ahead, 0, CHUNK, null);
      reading.catch(() => undefined); // awaited in the next turn; a stop before that must not leave it unhandled
      const read = current.subarray(0, bytesRead);
      const bytes = rest.length > 0 ? Buffer.concat([rest, read]) : read;
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      const lines = bytes.subarray(0, end);
      const visited = isAscii(lines) ? eachAscii(lines, number, visit) : eachUtf8(lines, number, visit);
      if (visited === null) return;
      await settle();
      number = visited;
      rest = Buffer.from(bytes.subarray(end));
      if (rest.length > MAX_LINE) {
        throw new RangeError(`line ${String(number + 1)} is longer than ${String(MAX_LINE)} bytes`);
      }
    }
    if (rest.length > 0) {
      const text = rest.toString('utf8');
      visit({ number: number + 1, text, hash: () => sha256(rest), whole: false });
    }
  } finally {
    await file.close();
  }
}

/** Decoding a chunk at once halves the cost of a line; possible where bytes and characters are the same. */
function eachAscii(lines: Buffer, before: number, visit: Visit): number | null {
  const text = lines.toString('latin1');
  let number = before;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    number += 1;
    const line = text.slice(start, end);
    if (!visit({ number, text: line, hash: () => sha256(line), whole: true })) return null;
    start = end + 1;
  }
  return number;
}

function eachUtf8(lines: Buffer, before: number, visit: Visit): number | null {
  let number = before;
  let start = 0;
  for (let end = lines.indexOf(NEWLINE); end !== -1; end = lines.indexOf(NEWLINE, start)) {
    number += 1;
    const line = lines.subarray(start, end);
    if (!visit({ number, text: line.toString('utf8'), hash: () => sha256(line), whole: true })) return null;
    start = end + 1;
  }
  return number;
}
