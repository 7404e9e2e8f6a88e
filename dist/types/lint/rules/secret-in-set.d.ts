import { type Rule } from '../rule.js';
/** A secret in a policy is a secret in the repository, its history and every fork. The message never shows it. */
export declare const secretInSet: Rule;
