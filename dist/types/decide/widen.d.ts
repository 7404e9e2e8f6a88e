import type { Suggestion } from './decision.js';
/**
 * Writes a suggestion as the YAML a reviewer would merge: the clause's keys from the top of the policy, the new
 * entries below. Ends with a line break.
 */
export declare function widening(suggestion: Suggestion): string;
