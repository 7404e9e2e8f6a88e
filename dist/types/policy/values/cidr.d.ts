import { type Read } from './result.js';
/** Reads `10.1.2.0/24` or `fd00:1::/32` and gives the canonical text. */
export declare function readCidr(text: string): Read<string>;
