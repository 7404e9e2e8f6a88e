import type { Policy } from '../generated/policy.js';
import { type Reading } from './reading.js';
import type { Stated } from './stated.js';
/** Reads every clause of a policy that the schema admits: what a schema can't say is found here. */
export declare function readClauses(reading: Reading, source: Policy): Stated;
