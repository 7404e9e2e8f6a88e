import type { ResolvedPolicy } from '../policy/resolved.js';
import { type Decision } from './decision.js';
/**
 * May a caller hand in this value? `pattern` must be found in it. A pattern runs in linear time (RE2); its engine
 * is loaded when the first pattern is met.
 */
export declare function decideInput(policy: ResolvedPolicy, name: string, value: string): Decision;
