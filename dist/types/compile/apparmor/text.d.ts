/** A path as the profile language writes it, without its quotes: every character stands for itself. */
export declare function literal(path: string): string;
/** A pattern between quotes. `path` is taken literally; `glob` is written in this project's source. */
export declare function pattern(path: string, glob?: string): string;
