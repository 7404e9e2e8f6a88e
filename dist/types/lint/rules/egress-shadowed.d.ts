import type { Rule } from '../rule.js';
/** An allow that another allow makes superfluous, or that a deny makes void: someone relies on it in vain. */
export declare const egressShadowed: Rule;
