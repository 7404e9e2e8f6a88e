/**
 * Stands, in a path, for the folder that the script makes for itself: written as `"$state"`. A NUL can be in no
 * path and no variable, so nothing that a policy says can be taken for it.
 */
export declare const STATE = "\0";
/** One step of a POSIX shell script, as data. Words are arguments: what they hold is never shell syntax. */
export type Step = {
    readonly kind: 'comment';
    readonly text: string;
} | {
    readonly kind: 'run';
    readonly argv: readonly string[];
    /** A file that standard output goes to. */
    readonly output?: string;
    /** Files opened for reading at a descriptor. */
    readonly inputs?: readonly {
        readonly fd: number;
        readonly path: string;
    }[];
    /** The script's own arguments follow. */
    readonly withArguments?: boolean;
    /** A command that this one's output is piped into. */
    readonly into?: readonly string[];
    readonly exec?: boolean;
}
/** Text to a command's standard input, as a here-document that nothing is expanded in. */
 | {
    readonly kind: 'text';
    readonly argv: readonly string[];
    readonly text: string;
}
/** Text to a file, as a here-document that nothing is expanded in. */
 | {
    readonly kind: 'write';
    readonly path: string;
    readonly text: string;
}
/** Syntax of ours: never anything from a policy. */
 | {
    readonly kind: 'syntax';
    readonly text: TemplateText;
};
/** A text written in this project's source. */
export type TemplateText = string & {
    readonly __brand: 'syntax';
};
/** Marks a literal as syntax; takes no substitutions, so that nothing foreign gets into it. */
export declare function syntax(parts: TemplateStringsArray): TemplateText;
/** One word for a POSIX shell: plain when it needs no quotes, else in single quotes. */
export declare function quote(word: string): string;
/** A script of these steps, ending in a newline. */
export declare function renderScript(steps: readonly Step[]): string;
