import { type Arg } from './reading.js';
import type { Input } from './redirect.js';
import { type Place } from './scope.js';
/** Reads a builtin of the shell. Those that start nothing and change no meaning are permitted; the rest is read or refused. */
export declare function readBuiltin(name: string, args: readonly Arg[], input: Input, place: Place): void;
