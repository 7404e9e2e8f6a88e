import { type Rule } from '../rule.js';
/** Useful hosts that relay anything to anyone: admitting one is a decision to be made knowingly. */
export declare const relayHost: Rule;
