import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeccompArchitecture, SeccompProfile } from '../../../src/compile/seccomp/oci.js';
import { seccompProfile } from '../../../src/compile/seccomp/profile.js';
import { seccompProgram } from '../../../src/compile/seccomp/program.js';
import { SYSCALLS } from '../../../src/compile/seccomp/syscalls.js';
import { matchesGolden } from '../golden.js';
import { AARCH64, I386, runFilter, verdict, X86_64 } from './machine.js';

const ALLOW = 0x7fff0000;
const ERRNO = 0x00050000;
const KILL_PROCESS = 0x80000000;
const EPERM = 1;
const ENOSYS = 38;

const MACHINES: readonly { architecture: SeccompArchitecture; arch: number; column: 0 | 1 }[] = [
  { architecture: 'SCMP_ARCH_X86_64', arch: X86_64, column: 0 },
  { architecture: 'SCMP_ARCH_AARCH64', arch: AARCH64, column: 1 },
];
const OPEN = { memfdExec: true, setuidBits: true };
const TIGHT = { memfdExec: false, setuidBits: false };

function asReturn(said: { action: string; errno: number | null }): number {
  switch (said.action) {
    case 'SCMP_ACT_ALLOW':
      return ALLOW;
    case 'SCMP_ACT_ERRNO':
      return ERRNO | (said.errno ?? 0);
    case 'SCMP_ACT_KILL_PROCESS':
      return KILL_PROCESS;
    case 'SCMP_ACT_TRAP':
      return 0x00030000;
    case 'SCMP_ACT_LOG':
      return 0x7ffc0000;
    default:
      return 0;
  }
}

function call(program: Buffer, column: 0 | 1, name: string, ...args: bigint[]): number {
  const number = SYSCALLS[name]?.[column];
  if (number === undefined || number === null) throw new Error(`${name} does not exist there`);
  return runFilter(program, { arch: column === 0 ? X86_64 : AARCH64, number, args });
}

describe.each(MACHINES)('the filter for $architecture', ({ architecture, arch, column }) => {
  const program = seccompProgram(seccompProfile('default', architecture, OPEN));
  const strict = seccompProgram(seccompProfile('strict', architecture, OPEN));
  const asked = (name: string, ...args: bigint[]): number => call(program, column, name, ...args);

  it('fits what the kernel takes and is the same each time', () => {
    expect(program.length / 8).toBeLessThanOrEqual(4096);
    expect(seccompProgram(seccompProfile('default', architecture, OPEN)).equals(program)).toBe(true);
  });

  it.each(['default', 'strict'] as const)('%s answers every call as the profile says', (name) => {
    for (const options of [OPEN, TIGHT]) {
      const profile = seccompProfile(name, architecture, options);
      const filter = seccompProgram(profile);
      for (const [syscall, numbers] of Object.entries(SYSCALLS)) {
        const number = numbers[column];
        if (number === null) continue;
        for (const fill of [0n, 1n, 0xffffffffffffffffn]) {
          const args = [fill, fill, fill, fill, fill, fill];
          expect(runFilter(filter, { arch, number, args }), `${syscall} ${String(fill)}`).toBe(
            asReturn(verdict(profile, syscall, args)),
          );
        }
      }
    }
  });

  it('calls of another architecture end the process', () => {
    expect(runFilter(program, { arch: I386, number: 1, args: [] })).toBe(KILL_PROCESS);
    const other = architecture === 'SCMP_ARCH_X86_64' ? AARCH64 : X86_64;
    expect(runFilter(program, { arch: other, number: 1, args: [] })).toBe(KILL_PROCESS);
  });

  it('calls newer than the table, and x32 ones, are not implemented', () => {
    expect(runFilter(program, { arch, number: 600, args: [] })).toBe(ERRNO | ENOSYS);
    expect(runFilter(program, { arch, number: 0x40000000 + 1, args: [] })).toBe(ERRNO | ENOSYS);
    expect(runFilter(program, { arch, number: -1, args: [] })).toBe(ERRNO | ENOSYS);
    expect(asked('clone3')).toBe(ERRNO | ENOSYS);
  });

  it('V5: no namespace can be made', () => {
    for (const flag of [
      0x20000n,
      0x2000000n,
      0x4000000n,
      0x8000000n,
      0x10000000n,
      0x20000000n,
      0x40000000n,
    ]) {
      expect(asked('clone', flag | 17n)).toBe(ERRNO | EPERM);
      expect(asked('unshare', flag)).toBe(ERRNO | EPERM);
    }
    expect(asked('unshare', 0x80n)).toBe(ERRNO | EPERM);
    expect(asked('setns', 3n, 0n)).toBe(ERRNO | EPERM);
    expect(asked('clone', 0x3d0f00n)).toBe(ALLOW);
    expect(asked('unshare', 0x400n)).toBe(ALLOW);
    expect(call(strict, column, 'unshare', 0x400n)).toBe(ERRNO | EPERM);
  });

  it('V3: nothing is pushed into a terminal, whatever the upper half of the request holds', () => {
    for (const request of [0x5412n, 0x541cn]) {
      expect(asked('ioctl', 0n, request)).toBe(ERRNO | EPERM);
      expect(asked('ioctl', 0n, request | (1n << 32n))).toBe(ERRNO | EPERM);
      expect(asked('ioctl', 0n, request | (0xffffffffn << 32n))).toBe(ERRNO | EPERM);
    }
    for (const request of [0x5411n, 0x5413n, 0x541bn, 0x541dn, 0x5401n, 0n, 0xffffffffn, 0xc0045878n])
      expect(asked('ioctl', 0n, request), request.toString(16)).toBe(ALLOW);
  });

  it('neither the limits nor the scheduling of process 1 can be changed', () => {
    const high = 1n << 32n;
    for (const name of [
      'prlimit64',
      'sched_setaffinity',
      'sched_setattr',
      'sched_setparam',
      'sched_setscheduler',
    ]) {
      for (const pid of [1n, high | 1n]) expect(asked(name, pid), name).toBe(ERRNO | EPERM);
      for (const pid of [0n, 2n, 3n, 4n, 4096n, 4194303n]) expect(asked(name, pid), name).toBe(ALLOW);
    }
    for (const [name, process] of [
      ['setpriority', 0n],
      ['ioprio_set', 1n],
    ] as const) {
      for (const pid of [1n, high | 1n]) expect(asked(name, process, pid), name).toBe(ERRNO | EPERM);
      for (const pid of [0n, 2n, 4194303n]) expect(asked(name, process, pid), name).toBe(ALLOW);
    }
    // Every process of the user at once, and the group of process 1.
    expect(asked('setpriority', 2n, 0n)).toBe(ERRNO | EPERM);
    expect(asked('setpriority', 1n, 1n)).toBe(ERRNO | EPERM);
    expect(asked('ioprio_set', 3n, 0n)).toBe(ERRNO | EPERM);
  });

  it('for the Sentry no signal goes to process 1, and clone3 is let through', () => {
    const sentry = seccompProgram(seccompProfile('strict', architecture, { ...OPEN, sentry: true }));
    const there = (name: string, ...args: bigint[]) => call(sentry, column, name, ...args);
    const high = 1n << 32n;
    for (const name of ['kill', 'tkill', 'tgkill', 'rt_sigqueueinfo', 'rt_tgsigqueueinfo', 'pidfd_open']) {
      for (const pid of [1n, high | 1n]) expect(there(name, pid, 9n), name).toBe(ERRNO | EPERM);
      for (const pid of [0n, 2n, 3n, 65535n, 0xffffffffn, 0xffffffffffffffffn])
        expect(there(name, pid, 9n), name).toBe(ALLOW);
      // On Linux, where the kernel protects it, anybody may be named.
      expect(asked(name, 1n, 9n), name).toBe(ALLOW);
    }
    expect(there('clone3')).toBe(ALLOW);
    // Every option together stays within what a kernel takes.
    expect(() =>
      seccompProgram(seccompProfile('default', architecture, { ...TIGHT, sentry: true })),
    ).not.toThrow();
    expect(there('unshare', 0x10000000n)).toBe(ERRNO | EPERM);
  });

  it('sockets are local, IP, or ask for routes', () => {
    for (const family of [1n, 2n, 10n]) expect(asked('socket', family, 1n, 0n)).toBe(ALLOW);
    expect(asked('socket', 16n, 3n, 0n)).toBe(ALLOW);
    for (const [family, protocol] of [
      [16n, 15n],
      [16n, 4n],
      [17n, 0n],
      [38n, 0n],
      [40n, 0n],
      [44n, 0n],
      [1n | (1n << 32n), 0n],
    ] as const)
      expect(asked('socket', family, 3n, protocol)).toBe(ERRNO | EPERM);
    expect(asked('socketpair', 2n, 1n, 0n)).toBe(ERRNO | EPERM);
  });

  it.each([
    'keyctl',
    'add_key',
    'request_key',
    'io_uring_setup',
    'io_uring_enter',
    'io_uring_register',
    'userfaultfd',
    'open_by_handle_at',
    'open_tree',
    'move_mount',
    'fsopen',
    'fsmount',
    'mount_setattr',
    'mount',
    'umount2',
    'pivot_root',
    'chroot',
    'bpf',
    'perf_event_open',
    'kexec_load',
    'init_module',
    'finit_module',
    'delete_module',
    'reboot',
    'swapon',
    'acct',
    'memfd_secret',
    'name_to_handle_at',
    'syslog',
    'quotactl',
    'nfsservctl',
  ])('P6: %s is refused', (name) => {
    expect(asked(name)).toBe(ERRNO | EPERM);
  });

  it('strict also refuses looking into other processes', () => {
    for (const name of [
      'ptrace',
      'process_vm_readv',
      'process_vm_writev',
      'kcmp',
      'pidfd_getfd',
      'io_setup',
    ]) {
      expect(asked(name)).toBe(ALLOW);
      expect(call(strict, column, name)).toBe(ERRNO | EPERM);
    }
    expect(asked('personality', 0xffffffffn)).toBe(ALLOW);
    expect(asked('personality', 0x0040000n)).toBe(ERRNO | EPERM);
    expect(call(strict, column, 'personality', 0n)).toBe(ERRNO | EPERM);
  });

  it('V4: with files written through, no setuid or setgid bit is set, and opening without O_CREAT still works', () => {
    const tight = seccompProgram(seccompProfile('default', architecture, TIGHT));
    const tightly = (name: string, ...args: bigint[]): number => call(tight, column, name, ...args);
    for (const bit of [0o4755n, 0o2755n, 0o6000n]) {
      expect(tightly('fchmod', 3n, bit)).toBe(ERRNO | EPERM);
      expect(tightly('fchmodat', 3n, 0n, bit)).toBe(ERRNO | EPERM);
      expect(tightly('fchmodat2', 3n, 0n, bit, 0n)).toBe(ERRNO | EPERM);
      expect(tightly('mknodat', 3n, 0n, 0o100000n | bit, 0n)).toBe(ERRNO | EPERM);
      expect(tightly('openat', 3n, 0n, 0o102n, bit)).toBe(ERRNO | EPERM);
      expect(tightly('openat', 3n, 0n, 0o20200002n, bit)).toBe(ERRNO | EPERM);
    }
    expect(tightly('fchmod', 3n, 0o1777n)).toBe(ALLOW);
    expect(tightly('openat', 3n, 0n, 0n, 0xffffffffffffffffn)).toBe(ALLOW);
    expect(tightly('openat', 3n, 0n, 0o102n, 0o755n)).toBe(ALLOW);
    expect(tightly('openat2')).toBe(ERRNO | ENOSYS);
    expect(asked('fchmod', 3n, 0o4755n)).toBe(ALLOW);
  });

  it('with commands.allow a memory file can’t be made executable', () => {
    const tight = seccompProgram(seccompProfile('default', architecture, TIGHT));
    expect(call(tight, column, 'memfd_create', 0n, 1n)).toBe(ERRNO | EPERM);
    expect(call(tight, column, 'memfd_create', 0n, 0x10n)).toBe(ERRNO | EPERM);
    expect(call(tight, column, 'memfd_create', 0n, 9n)).toBe(ALLOW);
    expect(asked('memfd_create', 0n, 1n)).toBe(ALLOW);
  });

  it.each(['default', 'strict'] as const)('the profile %s is as kept', (name) => {
    const profile = seccompProfile(name, architecture, OPEN);
    matchesGolden(`seccomp/${name}.${architecture}.json`, `${JSON.stringify(profile, null, 1)}\n`);
  });
});

describe('compiling any profile', () => {
  const NAMES = ['read', 'write', 'openat', 'ioctl', 'socket', 'clone', 'mmap', 'prctl', 'kill', 'futex'];
  const number = fc.oneof(
    fc.constantFrom(0, 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER),
    fc.maxSafeNat(),
  );
  const argument = fc.record({
    index: fc.integer({ min: 0, max: 5 }),
    value: number,
    valueTwo: number,
    op: fc.constantFrom(
      'SCMP_CMP_EQ' as const,
      'SCMP_CMP_NE' as const,
      'SCMP_CMP_LT' as const,
      'SCMP_CMP_LE' as const,
      'SCMP_CMP_GT' as const,
      'SCMP_CMP_GE' as const,
      'SCMP_CMP_MASKED_EQ' as const,
    ),
  });
  const action = fc.constantFrom(
    'SCMP_ACT_ALLOW' as const,
    'SCMP_ACT_ERRNO' as const,
    'SCMP_ACT_TRAP' as const,
    'SCMP_ACT_LOG' as const,
    'SCMP_ACT_KILL_PROCESS' as const,
  );
  const rule = fc.record({
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
    action,
    errnoRet: fc.integer({ min: 1, max: 4095 }),
    args: fc.array(argument, { minLength: 1, maxLength: 3 }),
  });

  it('gives a program that answers as the profile reads, 64-bit comparisons included', () => {
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 12 }),
        fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 5 }),
        action,
        fc.array(
          fc.array(fc.oneof(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), number.map(BigInt)), {
            minLength: 6,
            maxLength: 6,
          }),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        (rules, plain, defaultAction, calls) => {
          const profile: SeccompProfile = {
            defaultAction,
            defaultErrnoRet: 13,
            architectures: ['SCMP_ARCH_X86_64'],
            syscalls: [
              ...rules,
              ...(plain.length === 0 ? [] : [{ names: plain, action: 'SCMP_ACT_ALLOW' as const }]),
            ],
          };
          const program = seccompProgram(profile);
          for (const name of NAMES) {
            for (const args of calls)
              expect(call(program, 0, name, ...args)).toBe(asReturn(verdict(profile, name, args)));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
