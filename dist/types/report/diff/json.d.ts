import { type DiffReport } from './report.js';
/** schemas/policy-diff.v1.schema.json; the version changes when a reader of the old one would break. */
export declare function diffJson(report: DiffReport): string;
