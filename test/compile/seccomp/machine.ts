import type { SeccompArgument, SeccompProfile } from '../../../src/compile/seccomp/oci.js';

/** What a filter is given for one call (struct seccomp_data). */
export interface Call {
  readonly arch: number;
  readonly number: number;
  readonly args: readonly bigint[];
}

export const X86_64 = 0xc000003e;
export const AARCH64 = 0xc00000b7;
export const I386 = 0x40000003;

/** Runs a classic BPF program as the kernel does; gives the SECCOMP_RET_* value. Throws for what the kernel would not load. */
export function runFilter(program: Buffer, call: Call): number {
  const data = Buffer.alloc(64);
  data.writeInt32LE(call.number | 0, 0);
  data.writeUInt32LE(call.arch >>> 0, 4);
  call.args.forEach((argument, index) => data.writeBigUInt64LE(BigInt.asUintN(64, argument), 16 + 8 * index));
  let accumulator = 0;
  for (let at = 0; at < program.length / 8; at += 1) {
    const code = program.readUInt16LE(at * 8);
    const whenTrue = program.readUInt8(at * 8 + 2);
    const whenFalse = program.readUInt8(at * 8 + 3);
    const operand = program.readUInt32LE(at * 8 + 4);
    switch (code) {
      case 0x20:
        accumulator = data.readUInt32LE(operand);
        break;
      case 0x54:
        accumulator = (accumulator & operand) >>> 0;
        break;
      case 0x05:
        at += operand;
        break;
      case 0x15:
        at += accumulator === operand ? whenTrue : whenFalse;
        break;
      case 0x25:
        at += accumulator > operand ? whenTrue : whenFalse;
        break;
      case 0x35:
        at += accumulator >= operand ? whenTrue : whenFalse;
        break;
      case 0x06:
        return operand;
      default:
        throw new Error(`instruction ${String(at)} has the unknown code ${code.toString(16)}`);
    }
  }
  throw new Error('the program ran off its end');
}

/** What a profile says of a call by name, read straight from the OCI format and not by our compiler. */
export function verdict(
  profile: SeccompProfile,
  name: string,
  args: readonly bigint[],
): { action: string; errno: number | null } {
  const rules = profile.syscalls.filter((rule) => rule.names.includes(name));
  const chosen =
    rules.find(
      (rule) => (rule.args ?? []).length > 0 && rule.args?.every((argument) => holds(argument, args)),
    ) ?? rules.find((rule) => (rule.args ?? []).length === 0);
  const action = chosen?.action ?? profile.defaultAction;
  const errno = chosen === undefined ? (profile.defaultErrnoRet ?? 1) : (chosen.errnoRet ?? 1);
  return { action, errno: action === 'SCMP_ACT_ERRNO' ? errno : null };
}

function holds(argument: SeccompArgument, args: readonly bigint[]): boolean {
  const actual = BigInt.asUintN(64, args[argument.index] ?? 0n);
  const value = BigInt(argument.value);
  switch (argument.op) {
    case 'SCMP_CMP_EQ':
      return actual === value;
    case 'SCMP_CMP_NE':
      return actual !== value;
    case 'SCMP_CMP_LT':
      return actual < value;
    case 'SCMP_CMP_LE':
      return actual <= value;
    case 'SCMP_CMP_GT':
      return actual > value;
    case 'SCMP_CMP_GE':
      return actual >= value;
    case 'SCMP_CMP_MASKED_EQ':
      return (actual & value) === BigInt(argument.valueTwo ?? 0);
  }
}
