import type { Bound, VerifyReport } from './generated/verify-report.js';
import type { Tried } from './inside.js';
import type { NotProbed } from './probe.js';
import type { Subject } from './subject.js';
/** What was tried and what wasn't, as schemas/verify-report.v1.schema.json has it. */
export declare function reportOf(subject: Subject, bound: Bound, tried: readonly Tried[], notProbed: readonly NotProbed[]): VerifyReport;
