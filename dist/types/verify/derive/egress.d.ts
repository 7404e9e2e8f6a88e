import { type NotProbed, type Probe } from '../probe.js';
import type { Subject } from '../subject.js';
type Found = readonly (Probe | NotProbed)[];
/**
 * The network. What is asked of the gateway is answered by itself: nothing of these probes is sent to a host that a
 * policy names.
 */
export declare function egressProbes(subject: Subject): Found;
export {};
