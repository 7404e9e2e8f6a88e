import type { Request, ResolvedPolicy } from '../../policy/resolved.js';
import type { Question } from '../question.js';
/** Every glob that decides about the workspace's files, but what every policy protects. */
export declare function globsOf({ filesystem }: ResolvedPolicy): readonly string[];
export declare function globQuestions(globs: readonly string[], kinds: readonly ('read' | 'write' | 'execute' | 'output' | 'carry')[]): readonly Question[];
/** Paths that a refusing glob is about, in the folders that may be written too. */
export declare function refusedQuestions(globs: readonly string[], kind: 'read' | 'write', { filesystem: { write } }: ResolvedPolicy): readonly Question[];
/** Files in the place of the folders that a deny names. */
export declare function replacedQuestions(globs: readonly string[]): readonly Question[];
/** Paths in and below a mount, where something below it is named. */
export declare function mountQuestions({ filesystem: { mounts, readDeny } }: ResolvedPolicy): readonly Question[];
/**
 * Paths for which the order among globs says nothing about what is decided: the workspace itself, what a refused
 * path's folders would be replaced by, and what is protected.
 */
export declare function oddPathQuestions(one: ResolvedPolicy, other: ResolvedPolicy): readonly Request[];
