import { type Block } from '../markdown.js';
import { type DiffReport } from './report.js';
/** A comparison for a job summary or a comment: what widens first and in full, the rest folded. */
export declare function diffMarkdown(report: DiffReport): string;
/** The same as blocks, for a document that has more; `level` is that of its heading. */
export declare function diffBlocks(report: DiffReport, level: 1 | 2 | 3 | 4): readonly Block[];
