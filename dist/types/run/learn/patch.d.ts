import type { LoadedPolicy } from '../../policy/resolved.js';
import { type Mapping } from '../suggest.js';
import { type Entry } from './entry.js';
/** Lines of a policy as one mapping, in the language's own order. */
export declare function patchOf(entries: readonly Entry[]): Mapping;
/** The same as YAML, each line with its evidence. Names in it are the code's: see `visible` before it is printed. */
export declare function patchText(entries: readonly Entry[], heading: readonly string[]): string;
/** `3 times in 2 runs` */
export declare function evidenceText({ times, runs, says }: Pick<Entry, 'times' | 'runs' | 'says'>): string;
/** What reading a patch as a policy comes to. */
export type Tried = {
    readonly ok: true;
    readonly loaded: LoadedPolicy;
} | {
    readonly ok: false;
    readonly refused: ReadonlyMap<Entry, string>;
};
/**
 * Reads lines as the policy that they alone would make, over nothing.
 *
 * @returns The lines that the language refuses, with the reason, when it does.
 */
export declare function tryEntries(entries: readonly Entry[]): Tried;
