import type { Finding, Location, Position, Severity, Span } from '../policy/finding.js';
/** A place as reports show it. `span` null: the file as a whole, shown as its first line. */
export interface Place {
    readonly file: string;
    readonly span: Span | null;
}
export interface LocatedEdit {
    readonly file: string;
    readonly span: Span;
    readonly text: string;
}
/** A finding whose places are known: the one input of every format, so that positions can't differ. */
export interface LocatedFinding {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly help: string | null;
    readonly at: Place;
    readonly related: readonly {
        readonly message: string;
        readonly at: Place;
    }[];
    readonly fix: {
        readonly title: string;
        readonly edits: readonly LocatedEdit[];
    } | null;
}
export interface SourceFile {
    /** As shown: relative to the caller's folder where it lies below it, with forward slashes. */
    readonly path: string;
    readonly text: string;
}
export interface RuleInfo {
    readonly id: string;
    readonly severity: Severity;
    readonly title: string;
}
/** Everything a format needs; plain data. */
export interface FindingsReport {
    /** The version of this tool. */
    readonly version: string;
    /** What was linted. */
    readonly files: readonly string[];
    /** Texts for snippets and positions, at least of every file that a finding names. */
    readonly sources: readonly SourceFile[];
    /** In the order of files, then places. */
    readonly findings: readonly LocatedFinding[];
    /** Of the rules that the findings name. */
    readonly rules: readonly RuleInfo[];
}
/**
 * Resolves findings' symbolic places. `spanOf` gives a node's span in its document; `textOf` a file's text, for
 * the offsets of edits. `show` turns a path as read into a path as shown.
 */
export declare function locateFindings(findings: readonly Finding[], resolve: {
    readonly spanOf: (location: Location) => Span | null;
    readonly textOf: (file: string) => string;
    readonly show: (file: string) => string;
}): readonly LocatedFinding[];
/** Where a whole file's finding is shown: an empty span at its first character. */
export declare const FILE_START: Span;
export declare function spanOfPlace(place: Place): Span;
/** The 1-based position of a 0-based offset; lines end at LF, columns count UTF-16 units. */
export declare function positionAt(text: string, offset: number): Position;
export declare function spanAt(text: string, start: number, end: number): Span;
/** Whether a severity is at or over a threshold. */
export declare function atLeast(severity: Severity, threshold: Severity): boolean;
/** How many there are of each severity. */
export declare function countBySeverity(findings: readonly {
    readonly severity: Severity;
}[]): Readonly<Record<Severity, number>>;
