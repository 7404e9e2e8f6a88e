import { type Arg } from './reading.js';
import type { Input } from './redirect.js';
import { type Place } from './scope.js';
/**
 * Reads find's arguments for the programs that `-exec` and its kin start. A word that isn't known could be one of
 * these itself, so it must begin with something that is known to be no option.
 */
export declare function readFind(args: readonly Arg[], _input: Input, place: Place): void;
