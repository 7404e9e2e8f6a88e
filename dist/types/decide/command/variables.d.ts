import { type OptionRules } from './options.js';
import { type Arg } from './reading.js';
import { type Place } from './scope.js';
/** Builtins that set variables: under names that must be known, to values that must not be read as more. */
export declare function readDeclaration(builtin: string, args: readonly Arg[], place: Place): void;
export declare function readNames(args: readonly Arg[], rules: OptionRules, namesAfter: string, place: Place, lists?: boolean): void;
export declare function readPrintf(args: readonly Arg[], place: Place): void;
export declare function readUnset(args: readonly Arg[], place: Place): void;
export declare function readWait(args: readonly Arg[], place: Place): void;
