import { type Rule } from '../rule.js';
/** Naming a protected path in `write` lifts its protection: what lands there runs by itself, or governs the run. */
export declare const protectedWritable: Rule;
