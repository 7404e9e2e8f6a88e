import { type Found } from '../probe.js';
import type { Subject } from '../subject.js';
/** Each limit at its own number: one over it is refused, what it permits isn't. */
export declare function limitProbes(subject: Subject): Found;
