import type { Egress } from '../resolved.js';
import { type Comparison } from './comparison.js';
/** Whether every address of a range is one of another. */
export declare function cidrWithin(inner: string, outer: string): boolean;
export declare function egressWithin(comparison: Comparison): void;
export declare function meetEgress(one: Egress, other: Egress): Egress;
