import { type ShownVerify } from './report.js';
/** Probes for people: a line for each clause, and one for each probe that did not hold. Ends with a line break. */
export declare function verifyPretty(shown: ShownVerify, options: {
    readonly colour: boolean;
}): string;
