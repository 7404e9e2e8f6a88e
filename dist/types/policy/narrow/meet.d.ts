import type { LoadedPolicy, Origin, Phase, ResolvedPolicy } from '../resolved.js';
import { type Meeting } from './comparison.js';
/** The phases of two policies: while one holds, what both permit. A policy without it has its own clauses then. */
export declare function meetPhases(one: ResolvedPolicy, other: ResolvedPolicy, meeting: Meeting): Readonly<Record<string, Phase>>;
/**
 * Where each clause of a policy made from others comes from: an entry of a list from whoever has the same entry, all
 * else from the first that states it.
 */
export declare function originsFrom(policy: ResolvedPolicy, sources: readonly LoadedPolicy[]): Record<string, Origin>;
export interface Met {
    readonly policy: ResolvedPolicy;
    readonly origins: Record<string, Origin>;
}
/** What all of `parents` permit. Without parents: the defaults. */
export declare function meet(parents: readonly LoadedPolicy[], meeting: Meeting): Met;
