import { type Found } from '../probe.js';
import type { Subject } from '../subject.js';
/**
 * The network. What is asked of the gateway is answered by itself: nothing of these probes is sent to a host that a
 * policy names.
 */
export declare function egressProbes(subject: Subject): Found;
