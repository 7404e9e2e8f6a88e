import type { Arg } from './reading.js';
import type { Input } from './redirect.js';
import { type Place } from './scope.js';
/**
 * Notes a program that would be started, and reads on through it when it is one that starts what its arguments
 * name. `words[0]` is its name and is known.
 */
export declare function startProgram(words: readonly Arg[], input: Input, place: Place): void;
/** What a program is known by: the last part of its path. */
export declare function baseName(name: string): string;
