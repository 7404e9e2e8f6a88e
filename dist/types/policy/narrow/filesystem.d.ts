import type { Commands, Filesystem, MountMode, ResolvedPolicy } from '../resolved.js';
import { type Comparison, type Meeting } from './comparison.js';
/** From the narrowest: with an overlay only what lies in `write` is applied, after the run. */
export declare const MODES: readonly MountMode[];
/** Where programs may be started from, written out. */
export declare function execOf(filesystem: Filesystem, commands: Commands): readonly string[];
/**
 * Whether an entry of `write` names something that a protecting glob (in lower case) is about. What it names is the
 * path from the workspace's top, though as a glob it matches at any depth.
 */
export declare function namesGuarded(entry: string, folded: string): boolean;
export declare function filesystemWithin(comparison: Comparison): void;
export declare function meetFilesystem(one: ResolvedPolicy, other: ResolvedPolicy, meeting: Meeting): Filesystem;
