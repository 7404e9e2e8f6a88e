import { type Place } from './scope.js';
/**
 * Reads an arithmetic expression. The shell evaluates the *values* of variables there as expressions too, and an
 * expression can hold a command (`a[$(…)]`): so only variables that are sure to hold numbers are taken, and
 * nothing else that expands.
 */
export declare function readArithmetic(text: string, place: Place): void;
/** Reads `((…))`, or a part of `for ((…))`: a plain `i = 0` can't fail, so the variable is a number from there on. */
export declare function readCounter(text: string, place: Place): void;
export declare function mayBecomeNumber(name: string): boolean;
export declare function isNumber(text: string, place: Place): boolean;
