import type { Position, Span } from './finding.js';
/** Offsets of a text to lines and columns. */
export interface Lines {
    /** 1-based line of an offset. A carriage return before a line feed belongs to its line. */
    line(offset: number): number;
    position(offset: number): Position;
    span(start: number, end: number): Span;
}
/** Finds lines in `text`. The index of line starts is made when the first position is asked for. */
export declare function linesOf(text: string): Lines;
