/**
 * What `--format json` of `lint` and `check` prints. Version 1: fields are only added; anything that would break a reader gets a new version.
 */
export interface LintReport {
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
    /**
     * The policies or workflows that were checked, as they were named: relative to the folder the tool was started in, with forward slashes, or absolute. Of `check`: the files that the change touches, relative to the top of the repository.
     */
    files: string[];
    /**
     * How many findings there are of each severity, ignored ones not counted.
     */
    summary: {
        errors: number;
        warnings: number;
        infos: number;
    };
    /**
     * In the order of files, then of lines.
     */
    findings: Finding[];
}
export interface Finding {
    /**
     * The rule; its page is docs/rules/ID.md.
     */
    rule: string;
    severity: ("error" | "warning" | "info");
    /**
     * What is wrong.
     */
    message: string;
    /**
     * What to do about it.
     */
    help: (string | null);
    at: Place;
    /**
     * Other places that explain this one.
     */
    related: {
        message: string;
        at: Place;
    }[];
    /**
     * What `--fix` would do; null when a person has to decide.
     */
    fix: (null | {
        title: string;
        /**
         * @minItems 1
         */
        edits: {
            at: Place1;
            /**
             * By what.
             */
            text: string;
        }[];
    });
}
/**
 * A stretch of a file. A finding about a file as a whole stands at line 1, column 1.
 */
export interface Place {
    file: string;
    start: Position;
    end: Position1;
}
export interface Position {
    /**
     * 1-based.
     */
    line: number;
    /**
     * 1-based, in UTF-16 code units.
     */
    column: number;
}
/**
 * Just after the last character.
 */
export interface Position1 {
    /**
     * 1-based.
     */
    line: number;
    /**
     * 1-based, in UTF-16 code units.
     */
    column: number;
}
/**
 * A stretch of a file. A finding about a file as a whole stands at line 1, column 1.
 */
export interface Place1 {
    file: string;
    start: Position;
    end: Position1;
}
