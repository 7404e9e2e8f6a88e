import { type Derived } from '../probe.js';
import type { Subject } from '../subject.js';
/**
 * The probes of a policy: for each value of each clause something that it forbids and something that it permits.
 * Pure. A clause that nobody enforces here, or of which nothing can be tried, is named with the reason; none is left
 * out.
 */
export declare function deriveProbes(subject: Subject): Derived;
