import type { Enforcement, PolicyTest } from '../resolved.js';
import type { Comparison } from './comparison.js';
export declare function enforcementWithin({ child, parent, wider }: Comparison): void;
export declare function meetEnforcement(one: Enforcement, other: Enforcement): Enforcement;
export declare function auditWithin({ child, parent, wider }: Comparison): void;
export declare function meetRedact(one: readonly string[], other: readonly string[]): readonly string[];
export declare function joinTests(one: readonly PolicyTest[], other: readonly PolicyTest[]): readonly PolicyTest[];
