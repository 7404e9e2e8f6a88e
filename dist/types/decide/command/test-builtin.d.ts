import type { Arg } from './reading.js';
import { type Place } from './scope.js';
/**
 * Reads `test` and `[ … ]`. bash's own `-v` evaluates what follows it, so no word that isn't known may stand
 * where that operator could: each must be the operand of one that is known.
 */
export declare function readTestBuiltin(name: string, args: readonly Arg[], place: Place): void;
