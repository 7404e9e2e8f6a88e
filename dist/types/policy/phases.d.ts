import type { LoadedPolicy, Phase, ResolvedPolicy } from './resolved.js';
/** A policy with what a phase states in place of its own. */
export declare function overlay(policy: ResolvedPolicy, phase: Phase): ResolvedPolicy;
/** The phase of a name, or null. */
export declare function phaseOf(policy: ResolvedPolicy, name: string): Phase | null;
/** A policy and its places while a phase holds, as they are compared. */
export declare function overlaid(loaded: LoadedPolicy, name: string, phase: Phase): Omit<LoadedPolicy, 'digest'>;
/**
 * The policy while one of its phases holds: the clauses that the phase states in place of the policy's own. Its
 * digest is its own. null when there is no such phase.
 */
export declare function applyPhase(loaded: LoadedPolicy, name: string): LoadedPolicy | null;
