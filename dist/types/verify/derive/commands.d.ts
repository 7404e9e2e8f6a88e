import { type NotProbed, type Probe } from '../probe.js';
import type { Subject } from '../subject.js';
/** What may be started: as a command line, and by what runs inside. */
export declare function commandProbes(subject: Subject): readonly (Probe | NotProbed)[];
