import type { Position, Span } from './finding.js';

/** Offsets of a text to lines and columns. */
export interface Lines {
  /** 1-based line of an offset. A carriage return before a line feed belongs to its line. */
  line(offset: number): number;
  position(offset: number): Position;
  span(start: number, end: number): Span;
}

const BOM = 0xfeff;

/** Finds lines in `text`. The index of line starts is made when the first position is asked for. */
export function linesOf(text: string): Lines {
  let index: number[] | null = null;
  // Editors don't show a byte order mark, nor count it as a column.
  const hidden = text.charCodeAt(0) === BOM ? 1 : 0;

  function starts(): readonly number[] {
    if (index === null) {
      index = [0];
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) index.push(at + 1);
    }
    return index;
  }

  function line(offset: number): number {
    const all = starts();
    let low = 0;
    let high = all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((all[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  function position(offset: number): Position {
    const within = Math.max(0, Math.min(offset, text.length));
    const number = line(within);
    const column = within - (starts()[number - 1] ?? 0) + 1 - (number === 1 ? hidden : 0);
    return { line: number, column: Math.max(1, column), offset: within };
  }

  return {
    line,
    position,
    span: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
  };
}
