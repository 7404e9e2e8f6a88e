import { type NotProbed, type Probe } from '../probe.js';
import type { Subject } from '../subject.js';
/** From where programs may be started, and from where not: by the plan's own mounts. */
export declare function execProbes(subject: Subject): readonly (Probe | NotProbed)[];
