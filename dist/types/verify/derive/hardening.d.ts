import { type Found } from '../probe.js';
import type { Subject } from '../subject.js';
export declare function hardeningProbes(subject: Subject): Found;
