import type { Word, WordPart } from 'unbash';
import type { Arg } from './reading.js';
import { type Place } from './scope.js';
/**
 * Where a word stands: `plain` in a command, `embedded` in `${…}` or `[[ … ]]`, `quoted` in `${…}` within double
 * quotes, `here` in a here-document.
 */
export type Standing = 'plain' | 'embedded' | 'quoted' | 'here';
/** A piece of a word: its value where known, and whether it may split. */
interface Piece {
    readonly value: string | null;
    /** What it begins with for certain, where the value isn't known as a whole. */
    readonly lead?: string;
    readonly plain: string;
    readonly many: boolean;
}
/**
 * Reads a word: what is known of its value, and every command in it. Each part of it is held against the text
 * once more, and what isn't accounted for is refused.
 */
export declare function readWord(word: Word, place: Place, standing?: Standing): Arg;
/** Reads parts that must cover `start` to `end` without a gap; without parts, the whole is one literal. */
export declare function readParts(parts: readonly WordPart[] | undefined, start: number, end: number, place: Place, standing: Standing): readonly Piece[];
export {};
