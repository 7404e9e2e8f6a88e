import type { Suggestion, YamlValue } from '../decide/decision.js';
/** A policy's text as data. */
export interface Mapping {
    [key: string]: YamlValue | Mapping;
}
/**
 * Writes several suggestions as one YAML document that a reviewer would merge: entries for the same list stand
 * under one key, each once.
 *
 * @returns null when there is nothing that would admit any of it.
 */
export declare function widenings(suggestions: readonly Suggestion[]): string | null;
/** Puts a value where a dotted clause says. */
export declare function place(into: Mapping, keys: readonly string[], value: YamlValue): void;
