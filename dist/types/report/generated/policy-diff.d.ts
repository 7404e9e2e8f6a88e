/**
 * What `sandbox-policy diff --format json` prints. Version 1: fields are only added; anything that would break a reader gets a new version.
 */
export interface PolicyDiff {
    /**
     * The version of this format.
     */
    v: 1;
    tool: {
        name: "sandbox-policy";
        /**
         * The version of the program.
         */
        version: string;
    };
    base: Policy;
    head: Policy1;
    /**
     * How many changes there are of each kind, and how many clauses are equal.
     */
    summary: {
        widened: number;
        narrowed: number;
        moved: number;
        equal: number;
    };
    /**
     * Widened first, then narrowed, then moved.
     */
    changes: Change[];
    /**
     * Clauses that are the same, by name.
     */
    equal: string[];
}
/**
 * What was compared with.
 */
export interface Policy {
    /**
     * As it was named: a file, `-`, or REV:PATH.
     */
    name: string;
    /**
     * The digest of the resolved policy, `sha256:…`.
     */
    digest: string;
}
/**
 * What was compared.
 */
export interface Policy1 {
    /**
     * As it was named: a file, `-`, or REV:PATH.
     */
    name: string;
    /**
     * The digest of the resolved policy, `sha256:…`.
     */
    digest: string;
}
export interface Change {
    /**
     * `widened` permits something more, or can't be shown not to; `narrowed` no longer permits something; `moved` means the same, written otherwise or elsewhere.
     */
    change: ("widened" | "narrowed" | "moved");
    /**
     * Dotted: `egress.allow`, `limits.memory`.
     */
    clause: string;
    /**
     * The phase while which this holds; null: without any.
     */
    phase: (string | null);
    /**
     * What differs, with both values.
     */
    message: string;
    /**
     * What the wider of the two permits and the other refuses, asked of both; null when none was found, and for what moved.
     */
    witness: (Witness | null);
    base: Place;
    head: Place;
}
export interface Witness {
    /**
     * For people.
     */
    text: string;
    /**
     * The same as data.
     */
    question: {
        /**
         * What is asked; `run`, `connect`, `read`, `write`, `env` and `input` are those of `explain`.
         */
        kind: string;
        [k: string]: string | number;
    };
}
export interface Place {
    /**
     * Whether the clause is written there; otherwise its default holds, and the place is where it would stand.
     */
    stated: boolean;
    file: string;
    start: Position;
    end: Position1;
}
export interface Position {
    line: number;
    /**
     * In UTF-16 units.
     */
    column: number;
}
/**
 * Just after the last character.
 */
export interface Position1 {
    line: number;
    /**
     * In UTF-16 units.
     */
    column: number;
}
