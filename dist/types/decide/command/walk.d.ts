import { type ParsedScript } from 'unbash';
import { type Place } from './scope.js';
import { readWord } from './words.js';
/** Parses and reads a whole text as a script. What is certain before it is certain in it, and the other way round. */
export declare function readText(source: string, place: Place): void;
/** Reads a parsed script, and accounts for every character of its text from `start` to `end`. */
export declare function readScript(script: ParsedScript, start: number, end: number, place: Place): void;
/** Reads a word of a command and notes that its text is accounted for. */
export declare function cover(word: Parameters<typeof readWord>[0], place: Place, standing?: Parameters<typeof readWord>[2]): import("./reading.js").Arg;
/** Reads the bodies that a call to this name may run, with what is certain at the call. */
export declare function callFunction(name: string, place: Place): void;
/** Reads the functions that nothing called, and checks what could only be known at the end. */
export declare function finish(place: Place): void;
