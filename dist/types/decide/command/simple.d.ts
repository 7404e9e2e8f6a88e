import type { SyntaxNode } from 'unbash';
import { type Arg } from './reading.js';
import { readRedirects } from './redirect.js';
import { type Place } from './scope.js';
type Command = Extract<SyntaxNode, {
    type: 'Command';
}>;
/** Reads a simple command: assignments, redirections, and the builtin, function or program that it names. */
export declare function readCommand(node: Command, place: Place): void;
/** Runs words as the shell would: a function that is sure to be defined, a builtin, or a program. */
export declare function runWords(words: readonly Arg[], input: ReturnType<typeof readRedirects>, place: Place, { functions }: {
    readonly functions: boolean;
}): void;
/** Notes a variable that a builtin sets, by a name that must be known. */
export declare function setsVariable(arg: Arg | undefined, place: Place): void;
export {};
