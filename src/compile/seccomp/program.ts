import { argumentOffset, assemble, OFFSET_ARCH, OFFSET_NUMBER } from './bpf.js';
import type { Instruction } from './bpf.js';
import { ENOSYS, EPERM } from './oci.js';
import type {
  SeccompAction,
  SeccompArchitecture,
  SeccompArgument,
  SeccompProfile,
  SeccompRule,
} from './oci.js';
import { SYSCALLS } from './syscalls.js';

/** AUDIT_ARCH_* (linux/audit.h). */
const AUDIT_ARCH: Readonly<Record<SeccompArchitecture, number>> = {
  SCMP_ARCH_X86_64: 0xc000003e,
  SCMP_ARCH_AARCH64: 0xc00000b7,
};
/** On x86_64 the same architecture word also comes with x32 calls, which have this bit set. */
const X32_BIT = 0x40000000;

/** SECCOMP_RET_* (linux/seccomp.h). */
const RETURN = {
  killProcess: 0x80000000,
  killThread: 0x00000000,
  trap: 0x00030000,
  errno: 0x00050000,
  log: 0x7ffc0000,
  allow: 0x7fff0000,
} as const;

/**
 * Compiles an OCI profile to the program that bubblewrap's `--seccomp` takes: an array of struct sock_filter.
 * Calls of another architecture end the process; x32 calls and calls newer than our table get ENOSYS, so that
 * programs fall back to older ones; the rest is found by halving the range of numbers. Rules with conditions are
 * tried in their order before the one without. Throws RangeError when the profile lacks an architecture or is
 * too long for the kernel.
 */
export function seccompProgram(profile: SeccompProfile): Buffer {
  const [architecture] = profile.architectures;
  if (architecture === undefined) throw new RangeError('the profile names no architecture');
  const fallback = returnValue(profile.defaultAction, profile.defaultErrnoRet);
  const calls = callsOf(profile, architecture);
  const newest = Math.max(...numbersOf(architecture));
  const ranges = rangesOf(calls, newest, fallback);
  return assemble([
    { op: 'load', offset: OFFSET_ARCH },
    { op: 'jump-if', test: 'eq', value: AUDIT_ARCH[architecture], to: 'native' },
    { op: 'return', value: RETURN.killProcess },
    { op: 'label', name: 'native' },
    { op: 'load', offset: OFFSET_NUMBER },
    ...(architecture === 'SCMP_ARCH_X86_64'
      ? ([{ op: 'jump-if', test: 'ge', value: X32_BIT, to: 'unknown' }] as const)
      : []),
    { op: 'jump-if', test: 'gt', value: newest, to: 'unknown' },
    ...search(ranges),
    ...[...calls.values()].flatMap((call) => (call.rules.length === 0 ? [] : conditions(call, fallback))),
    { op: 'label', name: 'unknown' },
    { op: 'return', value: RETURN.errno | ENOSYS },
  ]);
}

interface Call {
  readonly number: number;
  /** Alternatives with conditions, in the profile's order. */
  readonly rules: readonly { readonly args: readonly SeccompArgument[]; readonly value: number }[];
  /** What an unconditional rule says, null without one. */
  readonly otherwise: number | null;
}

/** A stretch of call numbers that get the same answer, or one call that needs its arguments looked at. */
interface Range {
  readonly start: number;
  readonly answer:
    { readonly kind: 'return'; readonly value: number } | { readonly kind: 'check'; readonly number: number };
}

function callsOf(profile: SeccompProfile, architecture: SeccompArchitecture): ReadonlyMap<number, Call> {
  const calls = new Map<number, Call>();
  for (const rule of profile.syscalls) {
    for (const name of rule.names) {
      const number = numberOf(name, architecture);
      if (number === null) continue;
      const call = calls.get(number) ?? { number, rules: [], otherwise: null };
      calls.set(number, withRule(call, rule));
    }
  }
  return calls;
}

function withRule(call: Call, rule: SeccompRule): Call {
  const value = returnValue(rule.action, rule.errnoRet);
  if (rule.args === undefined || rule.args.length === 0) return { ...call, otherwise: value };
  return { ...call, rules: [...call.rules, { args: rule.args, value }] };
}

function rangesOf(calls: ReadonlyMap<number, Call>, newest: number, fallback: number): readonly Range[] {
  const ranges: Range[] = [];
  for (let number = 0; number <= newest; number += 1) {
    const call = calls.get(number);
    if (call !== undefined && call.rules.length > 0) {
      ranges.push({ start: number, answer: { kind: 'check', number } });
      continue;
    }
    const value = call?.otherwise ?? fallback;
    const before = ranges.at(-1)?.answer;
    if (before?.kind === 'return' && before.value === value) continue;
    ranges.push({ start: number, answer: { kind: 'return', value } });
  }
  return ranges;
}

/** The accumulator holds the call's number; each step halves the ranges left. */
function search(ranges: readonly Range[]): readonly Instruction[] {
  const [only] = ranges;
  if (only === undefined) throw new RangeError('no ranges to search');
  if (ranges.length === 1)
    return only.answer.kind === 'return'
      ? [{ op: 'return', value: only.answer.value }]
      : [{ op: 'jump', to: `call-${String(only.answer.number)}` }];
  const middle = Math.ceil(ranges.length / 2);
  const upper = ranges.slice(middle);
  const from = upper[0]?.start ?? 0;
  const label = `from-${String(from)}`;
  return [
    { op: 'jump-if', test: 'ge', value: from, to: label },
    ...search(ranges.slice(0, middle)),
    { op: 'label', name: label },
    ...search(upper),
  ];
}

function conditions(call: Call, fallback: number): readonly Instruction[] {
  const name = `call-${String(call.number)}`;
  return [
    { op: 'label', name },
    ...call.rules.flatMap((rule, index): readonly Instruction[] => {
      const next = `${name}-${String(index + 1)}`;
      return [
        ...rule.args.flatMap((argument, place) => unlessHolds(argument, `${next}-${String(place)}`, next)),
        { op: 'return', value: rule.value },
        { op: 'label', name: next },
      ];
    }),
    { op: 'return', value: call.otherwise ?? fallback },
  ];
}

/** Goes to `no` unless the condition holds. Arguments are 64 bits wide and come in two halves, low first. */
function unlessHolds(argument: SeccompArgument, name: string, no: string): readonly Instruction[] {
  const low = { op: 'load', offset: argumentOffset(argument.index) } as const;
  const high = { op: 'load', offset: argumentOffset(argument.index) + 4 } as const;
  const [valueHigh, valueLow] = halves(argument.value);
  const yes = `${name}-yes`;
  const lowHalf = `${name}-low`;
  const holds = { op: 'label', name: yes } as const;
  switch (argument.op) {
    case 'SCMP_CMP_EQ':
      return [
        high,
        { op: 'jump-if', test: 'eq', value: valueHigh, to: lowHalf },
        { op: 'jump', to: no },
        { op: 'label', name: lowHalf },
        low,
        { op: 'jump-if', test: 'eq', value: valueLow, to: yes },
        { op: 'jump', to: no },
        holds,
      ];
    case 'SCMP_CMP_NE':
      return [
        high,
        { op: 'jump-if', test: 'eq', value: valueHigh, to: lowHalf },
        { op: 'jump', to: yes },
        { op: 'label', name: lowHalf },
        low,
        { op: 'jump-if', test: 'eq', value: valueLow, to: no },
        holds,
      ];
    case 'SCMP_CMP_GT':
    case 'SCMP_CMP_GE':
      return [
        high,
        { op: 'jump-if', test: 'gt', value: valueHigh, to: yes },
        { op: 'jump-if', test: 'eq', value: valueHigh, to: lowHalf },
        { op: 'jump', to: no },
        { op: 'label', name: lowHalf },
        low,
        { op: 'jump-if', test: argument.op === 'SCMP_CMP_GT' ? 'gt' : 'ge', value: valueLow, to: yes },
        { op: 'jump', to: no },
        holds,
      ];
    case 'SCMP_CMP_LT':
    case 'SCMP_CMP_LE':
      return [
        high,
        { op: 'jump-if', test: 'gt', value: valueHigh, to: no },
        { op: 'jump-if', test: 'eq', value: valueHigh, to: lowHalf },
        { op: 'jump', to: yes },
        { op: 'label', name: lowHalf },
        low,
        { op: 'jump-if', test: argument.op === 'SCMP_CMP_LT' ? 'ge' : 'gt', value: valueLow, to: no },
        holds,
      ];
    case 'SCMP_CMP_MASKED_EQ': {
      const [datumHigh, datumLow] = halves(argument.valueTwo ?? 0);
      return [
        high,
        { op: 'and', value: valueHigh },
        { op: 'jump-if', test: 'eq', value: datumHigh, to: lowHalf },
        { op: 'jump', to: no },
        { op: 'label', name: lowHalf },
        low,
        { op: 'and', value: valueLow },
        { op: 'jump-if', test: 'eq', value: datumLow, to: yes },
        { op: 'jump', to: no },
        holds,
      ];
    }
  }
}

function halves(value: number): readonly [high: number, low: number] {
  return [Math.floor(value / 2 ** 32), value % 2 ** 32];
}

function numberOf(name: string, architecture: SeccompArchitecture): number | null {
  const numbers = Object.hasOwn(SYSCALLS, name) ? SYSCALLS[name] : undefined;
  if (numbers === undefined) throw new RangeError(`no system call is named ${name}`);
  return numbers[architecture === 'SCMP_ARCH_X86_64' ? 0 : 1];
}

function numbersOf(architecture: SeccompArchitecture): readonly number[] {
  return Object.keys(SYSCALLS).flatMap((name) => numberOf(name, architecture) ?? []);
}

function returnValue(action: SeccompAction, errnoRet: number | undefined): number {
  switch (action) {
    case 'SCMP_ACT_ALLOW':
      return RETURN.allow;
    case 'SCMP_ACT_LOG':
      return RETURN.log;
    case 'SCMP_ACT_ERRNO':
      return RETURN.errno | (errnoRet ?? EPERM);
    case 'SCMP_ACT_TRAP':
      return RETURN.trap;
    case 'SCMP_ACT_KILL':
    case 'SCMP_ACT_KILL_THREAD':
      return RETURN.killThread;
    case 'SCMP_ACT_KILL_PROCESS':
      return RETURN.killProcess;
  }
}
