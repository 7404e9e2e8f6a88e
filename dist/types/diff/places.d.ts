import type { Placed } from '../policy/narrow/comparison.js';
import type { LoadedPolicy, Origin } from '../policy/resolved.js';
import type { ClausePlace } from './model.js';
/** The phases that both have. */
export declare function sharedPhases(one: LoadedPolicy, other: LoadedPolicy): readonly string[];
/** A policy while a phase holds; null: without any. */
export declare function inPhase(loaded: LoadedPolicy, name: string | null): Placed;
/** A clause's place; where it isn't stated, where the other policy states it: the nearest of its keys is shown. */
export declare function placed({ files }: Placed, own: Origin | null, other: Origin | null): ClausePlace;
