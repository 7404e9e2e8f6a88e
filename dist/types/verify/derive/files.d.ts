import { type Part, type Trial, type Found } from '../probe.js';
import type { Subject } from '../subject.js';
/** The workspace, what may and may not be written and read in it, and what comes out of it. */
export declare function fileProbes(subject: Subject): Found;
/** The permitted twin of whatever must not be read. */
export declare function readable({ workspace, arrangement }: Subject): Part;
/** The permitted twin of whatever must not be written. */
export declare const temporary: Part;
/**
 * That nothing can be made below a mount: by the mount, and not by who owns the folder. A file is none that anything
 * could be made in. The Sentry looks at the folder's mode first, and has to be asked of the mount as well.
 */
export declare function readOnly({ plan }: Subject, mount: string): readonly Trial[];
