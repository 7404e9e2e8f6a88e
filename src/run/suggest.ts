import { stringify } from 'yaml';
import type { Suggestion, YamlValue } from '../decide/decision.js';

/** Entries of a list that are shown; the rest is counted in a comment. */
const MAX_ENTRIES = 50;

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
export function widenings(suggestions: readonly Suggestion[]): string | null {
  if (suggestions.length === 0) return null;
  const byClause = new Map<string, YamlValue[] | YamlValue>();
  for (const suggestion of suggestions) {
    const { clause } = suggestion;
    if (suggestion.change === 'set') {
      byClause.set(clause, suggestion.add);
      continue;
    }
    const before = byClause.get(clause);
    const entries = Array.isArray(before) ? (before as YamlValue[]) : [];
    for (const entry of suggestion.add) {
      if (!entries.some((one) => JSON.stringify(one) === JSON.stringify(entry))) entries.push(entry);
    }
    byClause.set(clause, entries);
  }
  const document: Mapping = {};
  const cut: string[] = [];
  for (const [clause, value] of byClause) {
    const entries = Array.isArray(value) ? (value as YamlValue[]) : null;
    if (entries !== null && entries.length > MAX_ENTRIES) {
      cut.push(`# and ${String(entries.length - MAX_ENTRIES)} more under ${clause}\n`);
    }
    place(document, clause.split('.'), entries === null ? value : entries.slice(0, MAX_ENTRIES));
  }
  return stringify(document, { lineWidth: 0, collectionStyle: 'block' }) + cut.join('');
}

/** Puts a value where a dotted clause says. */
export function place(into: Mapping, keys: readonly string[], value: YamlValue): void {
  const [key, ...rest] = keys;
  if (key === undefined) return;
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inner = Object.hasOwn(into, key) ? into[key] : undefined;
  const mapping: Mapping =
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Mapping) : {};
  into[key] = mapping;
  place(mapping, rest, value);
}
