import { stringify } from 'yaml';
import type { Suggestion, YamlValue } from './decision.js';

/**
 * Writes a suggestion as the YAML a reviewer would merge: the clause's keys from the top of the policy, the new
 * entries below. Ends with a line break.
 */
export function widening(suggestion: Suggestion): string {
  const keys = suggestion.clause.split('.');
  const value = keys.reduceRight<YamlValue>((inner, key) => ({ [key]: inner }), suggestion.add);
  return stringify(value, { lineWidth: 0, collectionStyle: 'block' });
}
