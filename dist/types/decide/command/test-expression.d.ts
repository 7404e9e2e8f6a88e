import type { SyntaxNode } from 'unbash';
import { type Place } from './scope.js';
/** Reads `[[ … ]]`: its words, and what it evaluates (numbers as arithmetic, `-v` as a subscript). */
export declare function readTest(node: Extract<SyntaxNode, {
    type: 'TestCommand';
}>, place: Place): void;
