import type { NodePath } from '../finding.js';
import type { Filesystem as Source, Phase } from '../generated/policy.js';
import type { Filesystem } from '../resolved.js';
import { type Read } from '../values/result.js';
import { type Reading } from './reading.js';
import type { StatedPaths } from './stated.js';
/** Reads the globs that a phase may state as well. */
export declare function readPaths(reading: Reading, path: NodePath, source: NonNullable<Phase['filesystem']>): StatedPaths;
/** A path that is absolute, without `.`, `..`, empty segments or a slash at its end. */
export declare function readAbsolute(text: string): Read<string>;
/** Reads `filesystem`; what the workspace's mode asks of its paths is checked once parents are known. */
export declare function readFilesystem(reading: Reading, path: NodePath, source: Source): Partial<Omit<Filesystem, 'protect'>>;
