import type { VerifyReport } from '../../verify/generated/verify-report.js';
import { visibleJson } from '../visible.js';

/** schemas/verify-report.v1.schema.json; the version changes when a reader of the old one would break. */
export function verifyJson(report: VerifyReport): string {
  return `${visibleJson(JSON.stringify(report, null, 2))}\n`;
}
