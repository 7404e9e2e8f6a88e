/** A stretch of lines of the old text and what stands in its place in the new one; line numbers from 0, end exclusive. */
export interface Edit {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Edits searched for at most in the middle part; beyond it the middle is replaced as a whole. Its square is the memory. */
const MAX_EDITS = 1_000;

/** The lines of a text, each with its newline; the last may lack it. One character per byte. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => `${line}\n`);
  const last = lines.pop()?.slice(0, -1) ?? '';
  if (last !== '') lines.push(last);
  return lines;
}

/**
 * The edits that turn one list of lines into another: as few as possible by Myers' greedy algorithm ("An O(ND)
 * Difference Algorithm", 1986), up to a bound.
 */
export function diffLines(before: readonly string[], after: readonly string[]): readonly Edit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  if (start === oldEnd && start === newEnd) return [];
  const whole = [{ oldStart: start, oldEnd, newStart: start, newEnd }];
  if (start === oldEnd || start === newEnd) return whole;
  const [a, b] = numbered(before.slice(start, oldEnd), after.slice(start, newEnd));
  const edits = myers(a, b);
  return edits === null
    ? whole
    : edits.map((edit) => ({
        oldStart: edit.oldStart + start,
        oldEnd: edit.oldEnd + start,
        newStart: edit.newStart + start,
        newEnd: edit.newEnd + start,
      }));
}

/** Lines as numbers: equal lines get the same one. */
function numbered(before: readonly string[], after: readonly string[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const number = (line: string): number => {
    const known = numbers.get(line);
    if (known !== undefined) return known;
    numbers.set(line, numbers.size);
    return numbers.size - 1;
  };
  return [Int32Array.from(before, number), Int32Array.from(after, number)];
}

function myers(a: Int32Array, b: Int32Array): Edit[] | null {
  const max = Math.min(MAX_EDITS, a.length + b.length);
  const offset = max + 1;
  const furthest = new Int32Array(2 * max + 3);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= max; d++) {
    // Only the diagonals that this round may read are kept.
    trace.push(furthest.slice(offset - d - 1, offset + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const left = furthest[offset + k - 1] ?? 0;
      const up = furthest[offset + k + 1] ?? 0;
      let x = k === -d || (k !== d && left < up) ? up : left + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[offset + k] = x;
      if (x >= a.length && x - k >= b.length) return backtrack(a, b, trace, d);
    }
  }
  return null;
}

function backtrack(a: Int32Array, b: Int32Array, trace: readonly Int32Array[], last: number): Edit[] {
  const edits: Edit[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = last; d > 0; d--) {
    const row = trace[d] ?? new Int32Array();
    const at = (k: number): number => row[k + d + 1] ?? 0;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const from = down ? k + 1 : k - 1;
    const fromX = at(from);
    const fromY = fromX - from;
    const edit = down
      ? { oldStart: fromX, oldEnd: fromX, newStart: fromY, newEnd: fromY + 1 }
      : { oldStart: fromX, oldEnd: fromX + 1, newStart: fromY, newEnd: fromY };
    const next = edits.at(-1);
    if (next?.oldStart === edit.oldEnd && next.newStart === edit.newEnd)
      edits[edits.length - 1] = { ...next, oldStart: edit.oldStart, newStart: edit.newStart };
    else edits.push(edit);
    x = fromX;
    y = fromY;
  }
  return edits.reverse();
}
