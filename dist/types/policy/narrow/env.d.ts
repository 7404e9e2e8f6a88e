import type { Env } from '../resolved.js';
import { type Comparison } from './comparison.js';
/** Whether every name that `inner` (a name, or a prefix ending in `*`) stands for is one of `outer`'s. */
export declare function nameWithin(inner: string, outer: string): boolean;
export declare function envWithin({ child, parent, wider }: Comparison): void;
export declare function meetEnv(one: Env, other: Env): Env;
