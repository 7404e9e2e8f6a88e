import { type Arg, type Shell } from './reading.js';
import type { Input } from './redirect.js';
import { type Place } from './scope.js';
/** Shells whose scripts are read, and by whose rules. */
export declare const SHELLS: ReadonlyMap<string, Shell>;
/** Reads what a shell is told to run: a text after `-c`, or its standard input where that is known. */
export declare function readShell(name: string, shell: Shell, args: readonly Arg[], input: Input, place: Place): void;
