import { type ShownVerify } from './report.js';
/** Probes for a job summary: what did not hold first and in full, the rest folded. */
export declare function verifyMarkdown({ report, policy, remembered }: ShownVerify): string;
