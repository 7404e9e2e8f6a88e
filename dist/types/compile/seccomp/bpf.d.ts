/**
 * Classic BPF as seccomp runs it (linux/bpf_common.h, linux/filter.h). An instruction is 8 bytes: u16 code, u8
 * jump if true, u8 jump if false, u32 operand, in the machine's byte order, which is little-endian on both
 * architectures that we compile for and run on.
 */
export type Instruction = 
/** Loads 32 bits of struct seccomp_data at an offset into the accumulator. */
{
    readonly op: 'load';
    readonly offset: number;
} | {
    readonly op: 'and';
    readonly value: number;
}
/** Goes to a label when the accumulator compares so, else on to the next instruction. */
 | {
    readonly op: 'jump-if';
    readonly test: 'eq' | 'gt' | 'ge';
    readonly value: number;
    readonly to: string;
} | {
    readonly op: 'jump';
    readonly to: string;
} | {
    readonly op: 'return';
    readonly value: number;
} | {
    readonly op: 'label';
    readonly name: string;
};
/** Offsets into struct seccomp_data (linux/seccomp.h). */
export declare const OFFSET_NUMBER = 0;
export declare const OFFSET_ARCH = 4;
/** Low half of argument `index`; the high half is 4 further on (little-endian). */
export declare function argumentOffset(index: number): number;
/**
 * Turns instructions with labels into the bytes that seccomp(2) takes. A conditional jump reaches 255
 * instructions only, so each is written as "if so, take the long jump that follows". Jumps go forward.
 * Throws RangeError for a label that is missing or behind, and for a program that is too long.
 */
export declare function assemble(program: readonly Instruction[]): Buffer;
