import type { Rule } from '../rule.js';
/** On tcp nothing is checked but the address; http can be read and changed on the way. */
export declare const unverifiedProtocol: Rule;
