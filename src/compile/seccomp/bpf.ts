/**
 * Classic BPF as seccomp runs it (linux/bpf_common.h, linux/filter.h). An instruction is 8 bytes: u16 code, u8
 * jump if true, u8 jump if false, u32 operand, in the machine's byte order, which is little-endian on both
 * architectures that we compile for and run on.
 */
export type Instruction =
  /** Loads 32 bits of struct seccomp_data at an offset into the accumulator. */
  | { readonly op: 'load'; readonly offset: number }
  | { readonly op: 'and'; readonly value: number }
  /** Goes to a label when the accumulator compares so, else on to the next instruction. */
  | { readonly op: 'jump-if'; readonly test: 'eq' | 'gt' | 'ge'; readonly value: number; readonly to: string }
  | { readonly op: 'jump'; readonly to: string }
  | { readonly op: 'return'; readonly value: number }
  | { readonly op: 'label'; readonly name: string };

/** Offsets into struct seccomp_data (linux/seccomp.h). */
export const OFFSET_NUMBER = 0;
export const OFFSET_ARCH = 4;
/** Low half of argument `index`; the high half is 4 further on (little-endian). */
export function argumentOffset(index: number): number {
  return 16 + 8 * index;
}

const CODE = {
  load: 0x20, // BPF_LD | BPF_W | BPF_ABS
  and: 0x54, // BPF_ALU | BPF_AND | BPF_K
  jump: 0x05, // BPF_JMP | BPF_JA
  eq: 0x15, // BPF_JMP | BPF_JEQ | BPF_K
  gt: 0x25, // BPF_JMP | BPF_JGT | BPF_K
  ge: 0x35, // BPF_JMP | BPF_JGE | BPF_K
  return: 0x06, // BPF_RET | BPF_K
} as const;

/** The kernel's limit, BPF_MAXINSNS. */
const MAX_INSTRUCTIONS = 4096;

/**
 * Turns instructions with labels into the bytes that seccomp(2) takes. A conditional jump reaches 255
 * instructions only, so each is written as "if so, take the long jump that follows". Jumps go forward.
 * Throws RangeError for a label that is missing or behind, and for a program that is too long.
 */
export function assemble(program: readonly Instruction[]): Buffer {
  const labels = new Map<string, number>();
  let length = 0;
  for (const instruction of program) {
    if (instruction.op === 'label') labels.set(instruction.name, length);
    else length += instruction.op === 'jump-if' ? 2 : 1;
  }
  if (length > MAX_INSTRUCTIONS)
    throw new RangeError(`the seccomp program has ${String(length)} instructions; the kernel takes 4096`);
  // As words: a start of the process tier waits for this, and each run does it once, before anything is optimised.
  const words = new Uint32Array(length * 2);
  let at = 0;
  const write = (code: number, whenTrue: number, whenFalse: number, operand: number): void => {
    words[2 * at] = code | (whenTrue << 16) | (whenFalse << 24);
    words[2 * at + 1] = operand;
    at += 1;
  };
  const distance = (name: string): number => {
    const target = labels.get(name);
    if (target === undefined) throw new RangeError(`no label ${name}`);
    if (target <= at) throw new RangeError(`label ${name} is behind its jump`);
    return target - at - 1;
  };
  for (const instruction of program) {
    switch (instruction.op) {
      case 'load':
        write(CODE.load, 0, 0, instruction.offset);
        break;
      case 'and':
        write(CODE.and, 0, 0, instruction.value);
        break;
      case 'jump-if':
        write(CODE[instruction.test], 0, 1, instruction.value);
        write(CODE.jump, 0, 0, distance(instruction.to));
        break;
      case 'jump':
        write(CODE.jump, 0, 0, distance(instruction.to));
        break;
      case 'return':
        write(CODE.return, 0, 0, instruction.value);
        break;
      case 'label':
        break;
    }
  }
  return Buffer.from(words.buffer);
}
