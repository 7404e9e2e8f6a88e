import type { ProgramResolution } from './facts.js';
/** The first executable file of that name on a PATH, null when there is none. */
export declare function findProgram(name: string, folders: readonly string[]): string | null;
/**
 * Finds what must be visible and executable for each name of `commands.allow`: the real file behind its links,
 * the interpreters of scripts, their loaders, and the parts that a program starts by itself. `folders` is PATH
 * inside, as host paths.
 */
export declare function resolvePrograms(names: readonly string[], folders: readonly string[], env: Readonly<Record<string, string | undefined>>, home: string): Readonly<Record<string, ProgramResolution>>;
/** What starts a file: the loader that an ELF file names, or a script's `#!` interpreter, through env too. */
export declare function interpretersOf(file: string, folders: readonly string[]): readonly string[];
