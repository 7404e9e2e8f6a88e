import { type Document } from '../../policy/document.js';
import type { FindingsReport } from '../findings.js';
import type { NotProbed, Probe, VerifyReport } from '../../verify/generated/verify-report.js';
/** What a format of `verify` needs beside the report itself. */
export interface ShownVerify {
    readonly report: VerifyReport;
    readonly remembered: boolean;
    /** The policy's file as it was named. */
    readonly policy: string;
    readonly documents: ReadonlyMap<string, Document>;
    /** Turns a path as read into one for reports. */
    readonly show: (file: string) => string;
    /** Where the policy states a clause, or something beneath it; null for a default. */
    readonly placeOf: (clause: string) => {
        readonly file: string;
        readonly path: readonly (string | number)[];
    } | null;
}
/** What `verify` finds, as rules: what SARIF names. */
export declare const VERIFY_RULES: {
    readonly leaked: {
        readonly id: "SP1201";
        readonly severity: "error";
        readonly title: "forbidden act not stopped";
    };
    readonly unproven: {
        readonly id: "SP1202";
        readonly severity: "error";
        readonly title: "probe that proves nothing";
    };
    readonly notProbed: {
        readonly id: "SP1203";
        readonly severity: "info";
        readonly title: "clause not probed";
    };
};
/** A probe in one sentence. */
export declare function probeText({ value, forbidden, permitted, verdict }: Probe): string;
/** The same as findings at the policy's lines, for the formats that findings have. What held is none. */
export declare function verifyFindings({ report, policy, documents, show, placeOf }: ShownVerify): FindingsReport;
/** One clause with all that was tried of it. */
export interface ClauseReport {
    readonly clause: string;
    readonly by: string;
    readonly probes: readonly Probe[];
}
export declare function byClause({ probes }: VerifyReport): readonly ClauseReport[];
/** What was not probed for the same reason, together. */
export declare function byReason(notProbed: readonly NotProbed[]): readonly {
    readonly reason: string;
    readonly what: string;
}[];
