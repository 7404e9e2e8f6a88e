import type { SyntaxNode, Word } from 'unbash';
import { type Place } from './scope.js';
import { type Standing } from './words.js';
type ParameterPart = Extract<SyntaxNode, {
    type: 'ParameterExpansion';
}>;
/**
 * Reads `${…}`. What it holds is held against its text piece by piece; forms that evaluate a value a second time
 * (`${!x}`, `${x@P}`, subscripts and slices) are refused unless they can't hide a command.
 */
export declare function readParameter(part: ParameterPart, around: Place, standing: Standing): void;
/** A subscript of an array is arithmetic, whose variables' values are evaluated too. */
export declare function readSubscript(index: Word, place: Place): void;
/**
 * Notes an assignment to a variable, whatever makes it; refuses those that change what names mean. `number`: it is
 * sure to be made, in this shell, and to be a whole number.
 */
export declare function assigned(name: string, value: string | null, text: string, place: Place, number?: boolean): void;
/** Refuses an assignment that changes what names mean. */
export declare function checkName(name: string, text: string, place: Place, value?: string | null): void;
export {};
