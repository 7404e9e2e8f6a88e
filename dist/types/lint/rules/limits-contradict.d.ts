import type { Rule } from '../rule.js';
/** A limit that another one makes unreachable: the smaller one is what happens. */
export declare const limitsContradict: Rule;
