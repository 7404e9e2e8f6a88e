import type { ParsedScript, SyntaxNode } from 'unbash';
import type { Stretch } from './gaps.js';
import type { Reading, Shell } from './reading.js';
/** How deep scripts, substitutions and calls may nest. */
export declare const DEEPEST = 60;
export type FunctionNode = Extract<SyntaxNode, {
    type: 'Function';
}>;
/** What is certain at a point of a script: it has been run, in this very shell, whenever that point is reached. */
export interface Certain {
    readonly functions: Set<string>;
    /** Variables that hold a whole number. */
    readonly numbers: Set<string>;
}
/** A function's body, and under which certainties it has been read. */
export interface FunctionBody {
    readonly node: FunctionNode;
    readonly region: Region;
    readonly readWith: Certain[];
    reading: boolean;
    /** What `ShellState.line` says of it. */
    mayFail: boolean;
}
/** One shell process, with the subshells it forks: what is assigned and defined anywhere in it. */
export interface ShellState {
    readonly shell: Shell;
    readonly reading: Reading;
    readonly bodies: Map<string, FunctionBody[]>;
    /** Variables that are assigned something that may be no number, anywhere. */
    readonly texts: Set<string>;
    /** Variables that arithmetic reads, with the text they stand in. */
    readonly counted: Map<string, string>;
    readonly unset: Set<string>;
    /** Variables that may be arrays. */
    readonly arrays: Set<string>;
    /** Variables that are declared with a value that isn't known, with the text that does it. */
    readonly declared: Map<string, string>;
    /**
     * The line being read holds an expansion that may fail. bash then gives up the whole line and goes on with the
     * next, so nothing that the line did is certain after it.
     */
    readonly line: {
        mayFail: boolean;
    };
    readonly via: readonly string[];
}
/** A source text that is being read, and the stretches of it that words cover. */
export interface Region {
    readonly source: string;
    readonly words: {
        readonly stretch: Stretch;
        readonly plain: string;
    }[];
}
/** Everything a reader of one node needs. */
export interface Place {
    readonly state: ShellState;
    readonly region: Region;
    readonly certain: Certain;
    readonly depth: number;
    readonly inFunction: boolean;
}
/** Reads the script of a substitution; given to the readers of words, which can't know how scripts are read. */
export type ReadScript = (script: ParsedScript, start: number, end: number, place: Place) => void;
export declare function newShell(shell: Shell, reading: Reading, via: readonly string[]): ShellState;
export declare function nothingCertain(): Certain;
/** What is certain inside of something that may not be run, or runs in a process of its own. */
export declare function branch(place: Place): Place;
/** Records that a text can't be judged. */
export declare function refuse(place: Place, text: string, reason: string): void;
/** Records that a text isn't syntax that is accounted for. */
export declare function refuseSyntax(place: Place, text: string, reason?: string): void;
/** Records that the text means different things to different shells. */
export declare function bashOnly(place: Place, text: string): void;
