import type { SyntaxNode } from 'unbash';
import type { Arg } from './reading.js';
import { type Place } from './scope.js';
type Assignment = Extract<SyntaxNode, {
    type: 'Assignment';
}>;
/**
 * Reads `NAME=value`, `NAME+=value`, `NAME[i]=value` and `NAME=(…)`; its text counts as accounted for. `lasts`: it
 * is sure to be made and outlives the command. `declares`: it is an argument of `declare` or its kin.
 */
export declare function readAssignment(node: Assignment, place: Place, lasts: boolean, declares?: boolean): void;
/**
 * A value of the form `(…)` that is given to an array by `declare` is expanded once more, quoted or not. Whether the
 * variable is one is known at the end.
 */
export declare function noteDeclared(name: string, value: Pick<Arg, 'value' | 'lead'>, text: string, place: Place): void;
export {};
