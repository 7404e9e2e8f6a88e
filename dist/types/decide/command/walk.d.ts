import { type ParsedScript } from 'unbash';
import { type Place } from './scope.js';
import { readWord } from './words.js';
type Statement = ParsedScript['commands'][number];
type CommandNode = Exclude<Statement['command'], {
    type: 'AndOr' | 'Pipeline';
}>;
/** Parses and reads a whole text as a script. What is certain before it is certain in it, and the other way round. */
export declare function readText(source: string, place: Place): void;
/** Reads a parsed script, and accounts for every character of its text from `start` to `end`. */
export declare function readScript(script: ParsedScript, start: number, end: number, place: Place): void;
export declare function readNode(node: CommandNode, place: Place): void;
/** Reads a word of a command and notes that its text is accounted for. */
export declare function cover(word: Parameters<typeof readWord>[0], place: Place, standing?: Parameters<typeof readWord>[2]): import("./reading.js").Arg;
export {};
