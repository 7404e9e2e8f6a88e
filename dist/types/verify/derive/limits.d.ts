import { type NotProbed, type Probe } from '../probe.js';
import type { Subject } from '../subject.js';
type Found = readonly (Probe | NotProbed)[];
/** Each limit at its own number: one over it is refused, what it permits isn't. */
export declare function limitProbes(subject: Subject): Found;
export {};
