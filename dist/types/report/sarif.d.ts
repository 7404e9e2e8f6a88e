import { type FindingsReport } from './findings.js';
/** Findings as a SARIF 2.1.0 log. Columns count UTF-16 units; paths are URIs relative to the caller's folder. */
export declare function sarif(report: FindingsReport): string;
