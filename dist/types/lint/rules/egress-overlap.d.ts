import type { Rule } from '../rule.js';
/** Two rules for one target that say different things: which of them holds is easy to get wrong. */
export declare const egressOverlap: Rule;
