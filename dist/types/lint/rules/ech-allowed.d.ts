import { type Rule } from '../rule.js';
/** An encrypted ClientHello hides the name that the gateway would check. */
export declare const echAllowed: Rule;
