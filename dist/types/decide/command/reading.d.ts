import type { CommandContext } from './context.js';
/** One word of a command line, as far as it can be known before anything runs. */
export interface Arg {
    /** As written. */
    readonly text: string;
    /** What the shell would make of it; null when that depends on what runs. */
    readonly value: string | null;
    /** What its value begins with for certain. */
    readonly lead: string;
    /** It may become no word or several: an unquoted expansion, a glob, braces. */
    readonly many: boolean;
    /** It is a whole number for certain, whichever. */
    readonly number: boolean;
    /** The variable that it assigns, where it is an argument of `export` and the like and has been read as such. */
    readonly assigns: string | null;
    /** Without quotes; expansions as written. For the normalised command line. */
    readonly plain: string;
}
/** A program that would be started. */
export interface StartedProgram {
    /** As it would be looked up: a bare name or a path. */
    readonly name: string;
    readonly args: readonly Arg[];
    /** The wrappers it is started through, outermost first. */
    readonly via: readonly string[];
    /** Why its arguments may name a program that wasn't read; null when they can't, as far as is known. */
    readonly opaque: string | null;
}
/** Why a command line isn't judged: it can't be read statically, or would change what names mean. */
export interface Refusal {
    /** The rest of a sentence that begins with the quoted text: `is not known before it runs`. */
    readonly reason: string;
    readonly text: string;
    /** The text isn't shell syntax as we know it, so nothing is known about the whole. */
    readonly syntax: boolean;
}
/** Everything that was found in a command line. */
export interface Reading {
    readonly programs: StartedProgram[];
    readonly refusals: Refusal[];
    /** Normalised command lines: the whole, and each script read within it. */
    readonly lines: string[];
    /** Script files with relative paths that shells are told to run. */
    readonly scripts: string[];
    /** Something in it changes the working directory, so relative program paths aren't known. */
    moved: boolean;
}
export type Shell = NonNullable<CommandContext['shell']>;
export declare function newReading(): Reading;
/** An argument of which everything is known. */
export declare function staticArg(value: string): Arg;
/** An argument of which nothing is known. */
export declare function unknownArg(text: string, many: boolean): Arg;
/** Whether a word might turn out to be an option, or vanish and let the next one take its place. */
export declare function mayBeOption(arg: Arg): boolean;
