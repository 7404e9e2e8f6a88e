import { type Rule } from '../rule.js';
/** Whoever runs the zone can point a name at any machine of the internal network. */
export declare const privateWildcard: Rule;
