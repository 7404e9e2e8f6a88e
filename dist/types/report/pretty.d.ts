import { type FindingsReport } from './findings.js';
/** Findings for people: each with its source line and a caret under what is meant. Ends with a line break unless empty. */
export declare function pretty(report: FindingsReport, options: {
    readonly colour: boolean;
}): string;
