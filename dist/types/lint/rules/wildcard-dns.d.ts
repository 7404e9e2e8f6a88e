import { type Rule } from '../rule.js';
/** Each name that is looked up tells its zone's servers something: a channel as wide as `max-names`. */
export declare const wildcardDns: Rule;
