import type { InputRule } from '../resolved.js';
import type { Comparison } from './comparison.js';
export declare function inputsWithin({ child, parent, wider }: Comparison): void;
/** The inputs that both have, by the narrower rule; those whose rules can't be compared are left out. */
export declare function meetInputs(one: Readonly<Record<string, InputRule>>, other: Readonly<Record<string, InputRule>>): Readonly<Record<string, InputRule>>;
