import { type Read } from './result.js';
/**
 * Reads the host of an egress rule: one lower-case name (`a.b`), or every name below one (`*.a.b`). Anything else is
 * refused with the right spelling where there is one.
 */
export declare function readHost(text: string): Read<string>;
/** Whether every name that `inner` matches is matched by `outer`. */
export declare function hostWithin(inner: string, outer: string): boolean;
