/**
 * A git configuration file reduced to what is known to be harmless. What the code sees of `.git/config` holds neither
 * credentials (extra headers, userinfo in URLs, credential helpers) nor anything that makes git start a program
 * (fsmonitor, sshCommand, pager, hooksPath, filters, aliases…): keys are admitted, never removed one by one, because
 * every release of git brings new ones. Syntax: git-config(1), "Syntax". Text is handled one character per byte.
 */
interface Variable {
    readonly section: string;
    readonly subsection: string | null;
    readonly name: string;
    /** null: a bare name, which means true. */
    readonly value: string | null;
}
/** Thrown for text that git itself would not read. */
export declare class GitConfigError extends Error {
    readonly name = "GitConfigError";
}
/** A repository's address without secrets, null for one that isn't plainly an address. */
export declare function cleanUrl(url: string): string | null;
/** The variables of a configuration text, in order. Throws GitConfigError. */
export declare function parseGitConfig(text: string): readonly Variable[];
/** Prints variables as a configuration text that git reads back as the same. */
export declare function printGitConfig(variables: readonly Variable[]): string;
/** The harmless part of a configuration file, in its order. Throws GitConfigError when git would not read it. */
export declare function cleanGitConfig(content: Buffer): Buffer;
export {};
