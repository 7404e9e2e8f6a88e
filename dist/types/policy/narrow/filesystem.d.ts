import type { Filesystem, ResolvedPolicy } from '../resolved.js';
import { type Comparison, type Meeting } from './comparison.js';
export declare function filesystemWithin(comparison: Comparison): void;
export declare function meetFilesystem(one: ResolvedPolicy, other: ResolvedPolicy, meeting: Meeting): Filesystem;
