import { type Rule } from '../rule.js';
/** Hosts whose purpose is to receive what anyone sends. An allowlist with one of them lets everything out. */
export declare const exfiltrationHost: Rule;
