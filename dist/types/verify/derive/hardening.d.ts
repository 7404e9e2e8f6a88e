import { type NotProbed, type Probe } from '../probe.js';
import type { Subject } from '../subject.js';
type Found = readonly (Probe | NotProbed)[];
export declare function hardeningProbes(subject: Subject): Found;
export {};
