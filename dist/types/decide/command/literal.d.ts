/**
 * The parser is tolerant, so each of its literals is read a second time here, by rules that know nothing of
 * grammar: which characters can stand for themselves in which place. A literal that holds anything else means
 * that something was overlooked.
 */
/** A literal outside of quotes, without its backslashes; null when it holds what can't stand for itself there. */
export declare function plainLiteral(text: string): string | null;
/** The same inside `${…}` and `[[ … ]]`, where blanks and operators are no more than text. */
export declare function embeddedLiteral(text: string): string | null;
/** A literal inside double quotes; null when it holds what would expand or end them. */
export declare function quotedLiteral(text: string): string | null;
/** A literal inside a here-document whose delimiter isn't quoted. */
export declare function hereLiteral(text: string): string | null;
/** What `$'…'` stands for, where every shell that knows it agrees; null otherwise. */
export declare function ansiLiteral(text: string): string | null;
/** The text inside backquotes, as the shell that runs it sees it. */
export declare function unquoteBackquotes(text: string, inDoubleQuotes: boolean): string;
/** Whether the text's last character is a `$` that stands for itself, so that what follows would change it. */
export declare function endsInDollar(text: string): boolean;
