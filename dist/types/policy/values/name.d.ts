import { type Read } from './result.js';
/** Reads the name of an environment variable. */
export declare function readVariable(text: string): Read<string>;
/** Reads a variable's name, or a prefix of names that ends in `*`. */
export declare function readVariablePattern(text: string): Read<string>;
/** Reads a capability's name, without `CAP_`. */
export declare function readCapability(text: string): Read<string>;
/** Reads `YYYY-MM-DD` as a day that exists. */
export declare function readDay(text: string): Read<string>;
