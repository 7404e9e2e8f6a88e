import type { ResolvedPolicy } from '../../policy/resolved.js';
import { type NotProbed, type Probe } from '../probe.js';
import type { Subject } from '../subject.js';
type Found = readonly (Probe | NotProbed)[];
/** The environment of the host as the probes need it: each name that the policy lets in, and names that it doesn't. */
export declare function probedEnvironment(policy: ResolvedPolicy): Readonly<Record<string, string>>;
export declare function environmentProbes(subject: Subject): Found;
/** Inputs are checked before anything starts. */
export declare function inputProbes({ loaded }: Subject): Found;
export {};
