import type { VerifyReport } from '../../verify/generated/verify-report.js';
/** schemas/verify-report.v1.schema.json; the version changes when a reader of the old one would break. */
export declare function verifyJson(report: VerifyReport): string;
