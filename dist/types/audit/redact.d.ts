import type { RE2JS } from 're2js';
import type { SecretSearch } from './secrets.js';
/** Whether something in an argument of the log stands for what isn't written down. */
export declare function holdsMark(argument: string): boolean;
/** Replaces in a command line what must not be written down. */
export type Redact = (argv: readonly string[]) => string[];
/**
 * Makes the function that prepares a command line for the log: `audit.redact` patterns are replaced within each
 * argument and across arguments as they stand joined by single spaces (`--token`, `abc` is met by `--token \S+`),
 * then every secret's value.
 *
 * @param patterns RE2, matched in linear time whatever the arguments are.
 */
export declare function createRedact(patterns: readonly RE2JS[], secrets: SecretSearch): Redact;
