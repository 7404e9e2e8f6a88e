import type { Limits } from '../resolved.js';
import type { Comparison } from './comparison.js';
/** A limit with its unit. */
export declare function shownLimit(field: keyof Limits, value: number): string;
export declare function limitsWithin({ child, parent, wider }: Comparison): void;
export declare function meetLimits(one: Limits, other: Limits): Limits;
