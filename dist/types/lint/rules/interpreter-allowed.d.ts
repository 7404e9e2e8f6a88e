import { type Rule } from '../rule.js';
/** An allowlist of names says what is started, not what an interpreter then does. */
export declare const interpreterAllowed: Rule;
