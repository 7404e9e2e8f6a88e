import type { Limits } from '../resolved.js';
import type { Comparison } from './comparison.js';
export declare function limitsWithin({ child, parent, wider }: Comparison): void;
export declare function meetLimits(one: Limits, other: Limits): Limits;
