import { type NotProbed, type Part, type Probe } from '../probe.js';
import type { Subject } from '../subject.js';
type Found = readonly (Probe | NotProbed)[];
/** The workspace, what may and may not be written and read in it, and what comes out of it. */
export declare function fileProbes(subject: Subject): Found;
/** The permitted twin of whatever must not be read. */
export declare function readable({ workspace, arrangement }: Subject): Part;
/** The permitted twin of whatever must not be written. */
export declare const temporary: Part;
export {};
