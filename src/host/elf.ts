const MAGIC = 0x7f454c46;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
const PT_INTERP = 3;

/**
 * The dynamic loader that an ELF file names (PT_INTERP, elf(5)). Takes the file's first few KiB; gives null for
 * what isn't a little-endian ELF file, is linked statically, or names it further on.
 */
export function elfInterpreter(head: Buffer): string | null {
  if (head.length < 64 || head.readUInt32BE(0) !== MAGIC || head[5] !== LITTLE_ENDIAN) return null;
  const wide = head[4] === CLASS_64;
  const tableOffset = wide ? Number(head.readBigUInt64LE(32)) : head.readUInt32LE(28);
  const entrySize = head.readUInt16LE(wide ? 54 : 42);
  const entries = head.readUInt16LE(wide ? 56 : 44);
  for (let index = 0; index < entries; index += 1) {
    const at = tableOffset + index * entrySize;
    if (entrySize < 32 || at + entrySize > head.length) return null;
    if (head.readUInt32LE(at) !== PT_INTERP) continue;
    const offset = wide ? Number(head.readBigUInt64LE(at + 8)) : head.readUInt32LE(at + 4);
    const size = wide ? Number(head.readBigUInt64LE(at + 32)) : head.readUInt32LE(at + 16);
    if (offset + size > head.length || size < 2) return null;
    return head.toString('latin1', offset, offset + size - 1);
  }
  return null;
}
