import { type Rule } from '../rule.js';
/** `pass` is for settings. What looks like a credential is withheld at run time, and lint says so beforehand. */
export declare const credentialPassed: Rule;
