import type { Place, FindingsReport, SourceFile } from '../findings.js';
/** One difference of two policies whose places are known: the one input of every format. */
export interface ReportedChange {
    readonly change: 'widened' | 'narrowed' | 'moved';
    readonly clause: string;
    readonly phase: string | null;
    readonly message: string;
    readonly witness: {
        readonly text: string;
        readonly question: {
            readonly kind: string;
        } & Readonly<Record<string, string | number>>;
    } | null;
    readonly base: Place & {
        readonly stated: boolean;
    };
    readonly head: Place & {
        readonly stated: boolean;
    };
}
export interface ReportedPolicy {
    /** As it was named: a file, `-`, `REV:PATH`. */
    readonly name: string;
    readonly digest: string;
}
/** Everything a format of a comparison needs; plain data. */
export interface DiffReport {
    /** The version of this tool. */
    readonly version: string;
    readonly base: ReportedPolicy;
    readonly head: ReportedPolicy;
    readonly changes: readonly ReportedChange[];
    /** Clauses that are the same, by name. */
    readonly equal: readonly string[];
    /** Texts for snippets, of both. */
    readonly sources: readonly SourceFile[];
}
/** The kinds of changes as rules: what SARIF and annotations name. */
export declare const DIFF_RULES: {
    readonly widened: {
        readonly id: "SP1101";
        readonly severity: "error";
        readonly title: "policy widened";
    };
    readonly narrowed: {
        readonly id: "SP1102";
        readonly severity: "info";
        readonly title: "policy narrowed";
    };
    readonly moved: {
        readonly id: "SP1103";
        readonly severity: "info";
        readonly title: "clause moved";
    };
};
export declare function countChanges(changes: readonly ReportedChange[]): Readonly<Record<ReportedChange['change'], number>>;
/** What shows a change, as a sentence; null for what moved. */
export declare function witnessText({ change, witness }: ReportedChange): string | null;
/**
 * The same as findings at the head's lines, for the formats that findings have. `kinds` are those that are told of.
 */
export declare function diffFindings(report: DiffReport, kinds?: readonly ReportedChange['change'][]): FindingsReport;
