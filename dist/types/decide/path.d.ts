import type { ResolvedPolicy } from '../policy/resolved.js';
import { type Decision } from './decision.js';
import { type Globs } from './globs.js';
export interface PathContext {
    /** The workspace's absolute path; absent: absolute paths are judged as lying outside of it. */
    readonly workspace?: string;
}
/** Where programs may always leave temporary files; tmpfs of the run's own. */
export declare const SCRATCH: readonly string[];
/** What the host's view shows besides the workspace: see docs on what exists inside. */
export declare const VIEW: readonly string[];
interface PathRules {
    readonly write: Globs;
    readonly deny: Globs;
    readonly readDeny: Globs;
    readonly protect: Globs;
    /** Protected paths that `write` names exactly, as globs of their own; `index` of each is that in `write`. */
    readonly lifted: readonly {
        readonly globs: Globs;
        readonly index: number;
    }[];
}
export declare const pathRules: (policy: ResolvedPolicy) => PathRules;
/**
 * May a file at this path be made, changed or removed, so that the change comes out? A path that ends in `/` is
 * a folder; one that doesn't is a file or a link, which takes the place of anything that was below it.
 */
export declare function decideWrite(policy: ResolvedPolicy, text: string, context?: PathContext): Decision;
/** May a file at this path be read inside? */
export declare function decideRead(policy: ResolvedPolicy, text: string, context?: PathContext): Decision;
export {};
