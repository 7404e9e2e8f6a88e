import type { Matrix } from '../matrix.js';
/** The matrix as lines of a table for people: clause, who enforces it, by what; notes and fixes below. */
export declare function matrixLines(matrix: Matrix): readonly string[];
