import { type Rule } from '../rule.js';
/** With `commands.allow`, a writable place from which programs start takes the allowlist back. */
export declare const writableExecutable: Rule;
