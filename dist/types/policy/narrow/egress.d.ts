import type { Egress } from '../resolved.js';
import { type Comparison } from './comparison.js';
export declare function egressWithin(comparison: Comparison): void;
export declare function meetEgress(one: Egress, other: Egress): Egress;
