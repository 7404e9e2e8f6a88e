import { type Rule } from '../rule.js';
/** What a pattern keeps off the command line, an interpreter does from inside. */
export declare const denyPatternMoot: Rule;
