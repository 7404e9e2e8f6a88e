import type { Entry } from './entry.js';
/**
 * Draws neighbours together, for who asked for it: hosts below one name, files of one folder, a program's uses that
 * begin with the same word. Each pattern carries the evidence of what it stands for.
 */
export declare function withWildcards(entries: readonly Entry[]): readonly Entry[];
