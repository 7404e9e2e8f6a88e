import type { Rule } from '../rule.js';
/** A file that git tracks, or once tracked, can be read from the repository's objects. */
export declare const readDenyHistory: Rule;
