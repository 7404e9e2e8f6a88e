/**
 * The dynamic loader that an ELF file names (PT_INTERP, elf(5)). Takes the file's first few KiB; gives null for
 * what isn't a little-endian ELF file, is linked statically, or names it further on.
 */
export declare function elfInterpreter(head: Buffer): string | null;
