import type { Matrix } from '../compile/matrix.js';
import type { PolicyTestResult } from '../decide/request.js';
import type { Document } from '../policy/document.js';
import type { Fix, Location, Severity } from '../policy/finding.js';
import type { LoadedPolicy, ResolvedPolicy } from '../policy/resolved.js';
export interface RuleMeta {
    /** `SP0101` style: two digits of group, two of rule. Never reused. */
    readonly id: string;
    readonly severity: Severity;
    /** What is wrong where the rule reports, a few words. */
    readonly title: string;
}
/** What a rule found. The engine adds the rule's id and severity and makes a Finding of it. */
export interface Problem {
    readonly message: string;
    readonly at: Location;
    readonly help?: string;
    readonly related?: readonly {
        readonly message: string;
        readonly location: Location;
    }[];
    readonly fix?: Fix;
}
/** What a rule may look at. Everything is data: no rule asks the machine or the clock. */
export interface Subject {
    readonly policy: ResolvedPolicy;
    readonly loaded: LoadedPolicy;
    /** The policy's own file first, then its parents. */
    readonly sources: readonly Document[];
    /** The policy's files as paths inside the workspace; those that lie outside are left out. */
    readonly governing: readonly {
        readonly file: string;
        readonly inWorkspace: string;
    }[];
    /** What came of the policy's own tests. */
    readonly tests: readonly PolicyTestResult[];
    /** ISO date (UTC). */
    readonly today: string;
    /** Who enforces what on a certain host, where the caller asked one. */
    readonly matrix: Matrix | null;
    /** Where a clause was written; the nearest clause around it, or the file as a whole, for a default. */
    readonly at: (clause: string, target?: 'key' | 'value') => Location;
    /**
     * A clause as its author would find it: lists are kept in an order of their own, so that `commands.allow[0]` may
     * have been written second.
     */
    readonly named: (clause: string) => string;
    /** Whether some file of the policy states this very clause. */
    readonly stated: (clause: string) => boolean;
    /** The value that states this very clause, as its author wrote it; undefined for a default. */
    readonly written: (clause: string) => unknown;
    /** A fix that removes the list entry which states this clause; null when the text doesn't allow it safely. */
    readonly removal: (clause: string, title: string) => Fix | null;
}
/** A rule: pure, and quiet about what another rule reports. */
export interface Rule {
    readonly meta: RuleMeta;
    readonly check: (subject: Subject) => Iterable<Problem>;
}
/** A value of a policy as messages show it: on one line, without control characters. */
export { shown as quote } from '../policy/kind.js';
