import { type Rule } from '../rule.js';
/** A rule that a wider one for the same program makes superfluous: the narrowing that it shows isn't there. */
export declare const commandShadowed: Rule;
