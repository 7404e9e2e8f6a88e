import type { Document } from '../document.js';
import type { Finding, NodePath } from '../finding.js';
import type { Filesystem, Origin } from '../resolved.js';
import type { Read } from '../values/result.js';
/** The path of a clause, and its number in its list where that was sorted. */
export interface Place {
    readonly path: NodePath;
    readonly index: number | null;
}
/** Reading one document's clauses: where problems go, and where each clause's place is kept. */
export interface Reading {
    readonly document: Document;
    readonly findings: Finding[];
    /** Where each clause was written, in the order of reading. */
    readonly places: Place[];
    /** The workspace's mode as it will be once parents are known; with read-write, paths are enforced by mounts. */
    readonly workspace: Filesystem['workspace'];
    /** The text of a file that the policy names, or null after a finding at `path` has said why not. */
    readonly file: (name: string, path: NodePath) => {
        readonly path: string;
        readonly text: string;
    } | null;
    /** An absolute path on the host for one that the policy states: `~` and relative paths taken against their bases. */
    readonly hostPath: (stated: string) => string;
}
export interface Refusal {
    readonly rule: string;
    readonly message: string;
    readonly help?: string;
    readonly target?: 'key' | 'value';
    /** Another place that explains this one. */
    readonly related?: {
        readonly message: string;
        readonly path: NodePath;
    };
}
/** Adds an error at a path. */
export declare function refuseAt(reading: Reading, path: NodePath, refusal: Refusal): void;
/** The value that was read; otherwise undefined, and the problem is reported with the clause's name before it. */
export declare function take<T>(reading: Reading, path: NodePath, result: Read<T>): T | undefined;
/** Remembers where a clause was written; `index` is an entry's number once its list was sorted. */
export declare function originate(reading: Reading, path: NodePath, index?: number | null): void;
/** The places of clauses as a loaded policy has them. Lines are looked up here, when somebody asks. */
export declare function originsOf(document: Document, places: readonly Place[]): Record<string, Origin>;
export interface ListOptions<T> {
    /** What makes two entries the same, and their order. */
    readonly key: (value: T) => string;
    /** What an entry that is there twice is called. Default: the same entry. */
    readonly called?: (value: T) => string;
    /** Keep the order in which they were written. Default: sorted by key, so that the order means nothing. */
    readonly ordered?: boolean;
}
/** Reads a list entry by entry, refuses duplicates, and remembers where the list and each entry is. */
export declare function readList<S, T>(reading: Reading, path: NodePath, source: readonly S[], readItem: (item: S, path: NodePath) => T | undefined, { key, called, ordered }: ListOptions<T>): readonly T[];
/** An object without a prototype, for keys that a policy's author chooses. */
export declare function record<T>(): Record<string, T>;
