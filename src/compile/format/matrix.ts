import type { Matrix, MatrixCell } from '../matrix.js';

/** The matrix as lines of a table for people: clause, who enforces it, by what; notes and fixes below. */
export function matrixLines(matrix: Matrix): readonly string[] {
  const rows = matrix.cells.map((cell) => [cell.clause, markOf(cell), cell.enforcer, cell.by] as const);
  const width = (column: 0 | 1 | 2): number => Math.max(0, ...rows.map((row) => row[column].length));
  return [
    `Who enforces each clause in the ${matrix.tier} tier on this host:`,
    ...matrix.cells.flatMap((cell, index) => {
      const [clause, mark, enforcer, by] = rows[index] ?? ['', '', '', ''];
      const line = `  ${clause.padEnd(width(0))}  ${mark.padEnd(width(1))}  ${enforcer.padEnd(width(2))}  ${by}`;
      return [
        line.trimEnd(),
        ...(cell.note === null ? [] : [`    ${cell.note}`]),
        ...(cell.fix === null ? [] : [`    fix: ${cell.fix}`]),
      ];
    }),
  ];
}

function markOf(cell: MatrixCell): string {
  if (cell.waived) return 'waived';
  return cell.stated ? 'stated' : 'default';
}
