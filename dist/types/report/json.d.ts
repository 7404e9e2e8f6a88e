import { type FindingsReport } from './findings.js';
/** schemas/lint-report.v1.schema.json; the version changes when a reader of the old one would break. */
export declare function json(report: FindingsReport): string;
