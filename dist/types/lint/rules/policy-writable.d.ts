import { type Rule } from '../rule.js';
/** A policy that its own code can change is the code's policy from the next run on. */
export declare const policyWritable: Rule;
