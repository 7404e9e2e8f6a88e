import { type Rule } from '../rule.js';
/** A tag is whatever its owner makes of it tomorrow. */
export declare const imageUnpinned: Rule;
