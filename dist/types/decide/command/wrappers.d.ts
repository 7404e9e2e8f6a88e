import { type Arg } from './reading.js';
import type { Input } from './redirect.js';
import { type Place } from './scope.js';
export type ReadWrapper = (args: readonly Arg[], input: Input, place: Place) => void;
/**
 * Programs that start what their arguments name, in ways that aren't read here. They pass only under a rule that
 * spells their arguments out.
 */
export declare const UNREAD: ReadonlySet<string>;
/** How each wrapper's arguments are read, by its name. */
export declare const WRAPPERS: ReadonlyMap<string, ReadWrapper>;
/** Starts what a wrapper was given; nothing at all when it was given nothing. */
export declare function startInner(words: readonly Arg[], input: Input, place: Place): void;
