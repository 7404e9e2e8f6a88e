/** The file name of a program, without the version that distributions append: `python3.12` is `python`. */
export declare function programName(run: string): string;
/** Programs that run whatever program text they are given. */
export declare const INTERPRETERS: ReadonlySet<string>;
/** Programs that start others: named by their arguments, by the project's files, or by what they download. */
export declare const LAUNCHERS: ReadonlySet<string>;
/** Programs whose purpose is other rights, other machines or other roots. */
export declare const PRIVILEGED: ReadonlySet<string>;
