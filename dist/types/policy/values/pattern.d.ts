import { type Read } from './result.js';
/** Compiles an RE2 pattern to see that it can be; gives the pattern back. */
export declare const readPattern: (text: string) => Read<string>;
