/** 32-bit machine code: writes each byte of the text to the first serial port, then faults until the CPU resets. */
function machineCode(text: string): Buffer {
  const writes = [...Buffer.from(text)].flatMap((byte) => [0xb0, byte, 0xee]);
  return Buffer.from([
    ...[0x66, 0xba, 0xf8, 0x03],
    ...writes,
    // An empty interrupt table: the breakpoint faults, and so does the fault, and so does that.
    ...[0x6a, 0x00, 0x6a, 0x00, 0x0f, 0x01, 0x1c, 0x24, 0xcc],
  ]);
}

/**
 * A kernel of a hundred bytes for QEMU's direct boot (the PVH entry of an ELF file): it says one line on the serial
 * port and resets the machine, which `-no-reboot` makes an end. Enough to see that a machine starts as it is described.
 */
export function tinyGuest(text: string): Buffer {
  const base = 0x100000;
  const code = machineCode(text);
  // ELF header, two program headers, a note, the code.
  const [noteAt, codeAt] = [64 + 2 * 56, 64 + 2 * 56 + 24];
  const file = Buffer.alloc(codeAt + code.length);
  file.write('\x7fELF', 0, 'latin1');
  file.set([2, 1, 1], 4);
  file.writeUInt16LE(2, 16);
  file.writeUInt16LE(62, 18);
  file.writeUInt32LE(1, 20);
  file.writeBigUInt64LE(BigInt(base + codeAt), 24);
  file.writeBigUInt64LE(64n, 32);
  file.writeUInt16LE(64, 52);
  file.writeUInt16LE(56, 54);
  file.writeUInt16LE(2, 56);
  const segment = (at: number, type: number, offset: number, size: number): void => {
    file.writeUInt32LE(type, at);
    file.writeUInt32LE(5, at + 4);
    for (const [field, value] of [offset, base + offset, base + offset, size, size, 4].entries())
      file.writeBigUInt64LE(BigInt(value), at + 8 + field * 8);
  };
  segment(64, 1, 0, file.length);
  segment(64 + 56, 4, noteAt, 24);
  // Xen's note of type 18 names the 32-bit entry.
  file.writeUInt32LE(4, noteAt);
  file.writeUInt32LE(8, noteAt + 4);
  file.writeUInt32LE(18, noteAt + 8);
  file.write('Xen\0', noteAt + 12, 'latin1');
  file.writeBigUInt64LE(BigInt(base + codeAt), noteAt + 16);
  code.copy(file, codeAt);
  return file;
}
