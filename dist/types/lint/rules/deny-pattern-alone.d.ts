import type { Rule } from '../rule.js';
/** A list of bad substrings has a way around it; a list of allowed programs is the other way round. */
export declare const denyPatternAlone: Rule;
