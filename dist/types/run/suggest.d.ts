import type { Suggestion } from '../decide/decision.js';
/**
 * Writes several suggestions as one YAML document that a reviewer would merge: entries for the same list stand
 * under one key, each once.
 *
 * @returns null when there is nothing that would admit any of it.
 */
export declare function widenings(suggestions: readonly Suggestion[]): string | null;
