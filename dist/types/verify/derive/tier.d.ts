import { type NotProbed, type Probe } from '../probe.js';
import type { Subject } from '../subject.js';
/** What the wall itself is made of, whatever the policy's other clauses say. */
export declare function tierProbes(subject: Subject): readonly (Probe | NotProbed)[];
