import { ENOSYS } from './oci.js';
import type { SeccompArgument, SeccompRule } from './oci.js';

/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET (linux/sched.h). */
const NAMESPACE_FLAGS = 0x7e020000;
/** Only unshare takes it by this bit; in clone the same bits are the exit signal. */
const CLONE_NEWTIME = 0x80;

const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const AF_NETLINK = 16;
const NETLINK_ROUTE = 0;

/** Push characters into a terminal's input (V3), and the console's selection, which does the same. */
const TIOCSTI = 0x5412;
const TIOCLINUX = 0x541c;

/** personality(2): plain Linux, with 32-bit uname, with 2.6 uname, both, and the query for the current one. */
const PERSONALITIES = [0x0, 0x8, 0x20000, 0x20008, 0xffffffff];

const MFD_NOEXEC_SEAL = 0x8;

/** S_ISUID and S_ISGID (stat.h); O_CREAT and __O_TMPFILE, which are the same on both architectures. */
const SETUID_BITS = 0o6000;
const O_CREAT = 0o100;
const O_TMPFILE_BIT = 0o20000000;

/** Calls that set a file's mode, with the argument that holds it. */
const MODE_ARGUMENT: readonly (readonly [name: string, index: number])[] = [
  ['chmod', 1],
  ['fchmod', 1],
  ['fchmodat', 2],
  ['fchmodat2', 2],
  ['mknod', 1],
  ['mknodat', 2],
  ['creat', 1],
];

/** What `setuidRules` decides instead of the plain allowlist. openat2 keeps its mode in memory: it isn't implemented. */
export const MODE_CALLS: readonly string[] = [
  ...MODE_ARGUMENT.map(([name]) => name),
  'open',
  'openat',
  'openat2',
];

/**
 * No file is given a setuid or setgid bit. Where the code writes through to the host's files this matters: on an
 * id-mapped workspace of root's the file would be root's own, and outside of the sandbox it would count.
 */
export function setuidRules(): readonly SeccompRule[] {
  return [
    ...MODE_ARGUMENT.map(([name, index]) => allow([name], [maskedEqual(index, SETUID_BITS, 0)])),
    // Without O_CREAT there is no mode, and the argument holds whatever the register held.
    ...(
      [
        ['open', 1],
        ['openat', 2],
      ] as const
    ).flatMap(([name, flags]) => [
      allow([name], [maskedEqual(flags, O_CREAT | O_TMPFILE_BIT, 0)]),
      allow([name], [maskedEqual(flags + 1, SETUID_BITS, 0)]),
    ]),
    { names: ['openat2'], action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS },
  ];
}

/** Calls that change another process of the same user, by the pid in their first argument. */
const BY_PID = ['prlimit64', 'sched_setaffinity', 'sched_setattr', 'sched_setparam', 'sched_setscheduler'];

/** Pids are below 2^22 (PID_MAX_LIMIT in linux/threads.h). */
const PID_BITS = 22;
/** The Sentry's are below 2^16 (TasksLimit in its threads.go). */
const SENTRY_PID_BITS = 16;

/** setpriority(2): PRIO_PROCESS 0 and PRIO_PGRP 1, but not PRIO_USER 2. ioprio_set(2): IOPRIO_WHO_PROCESS. */
const PRIO_ABOVE_GROUP = 0xfffffffe;
const IOPRIO_WHO_PROCESS = 1;
const INT = 0xffffffff;

/**
 * Process 1 keeps the limits and tells how a command ended, as the same user as the code. That it isn't dumpable
 * keeps it from being traced, but its limits and its place in the scheduler would be anybody's: so nobody names it.
 */
function initRules(sentry: boolean): readonly SeccompRule[] {
  return blocksWithout([1], sentry ? SENTRY_PID_BITS : PID_BITS).flatMap(({ mask, value }) => [
    allow(BY_PID, [maskedEqual(0, mask, value)]),
    allow(['setpriority'], [maskedEqual(0, PRIO_ABOVE_GROUP, 0), maskedEqual(1, mask, value)]),
    allow(['ioprio_set'], [maskedEqual(0, INT, IOPRIO_WHO_PROCESS), maskedEqual(1, mask, value)]),
  ]);
}

/** A process group is named by a negative number. */
const NEGATIVE = 0x80000000;

/** Calls that send a signal, or make a descriptor to send one by, with the pid in their first argument. */
export const SIGNAL_CALLS: readonly string[] = [
  ...['kill', 'tkill', 'tgkill', 'rt_sigqueueinfo', 'rt_tgsigqueueinfo', 'pidfd_open'],
];

/**
 * Linux discards signals that process 1 is sent from inside its pid namespace and hasn't asked for; a kernel that
 * doesn't must not be asked. -1, which means everybody, leaves process 1 out in both; its process group has no other.
 */
export function initSignalRules(): readonly SeccompRule[] {
  const groups = { mask: NEGATIVE, value: NEGATIVE };
  return [...blocksWithout([1], SENTRY_PID_BITS), groups].map(({ mask, value }) =>
    allow(SIGNAL_CALLS, [maskedEqual(0, mask, value)]),
  );
}

/** The calls that are allowed by their arguments only. */
export function conditionalRules(options: {
  readonly strict: boolean;
  readonly memfdExec: boolean;
  readonly sentry: boolean;
}): readonly SeccompRule[] {
  return [
    ...initRules(options.sentry),
    allow(['clone'], [maskedEqual(0, NAMESPACE_FLAGS, 0)]),
    ...(options.strict
      ? []
      : [
          allow(['unshare'], [maskedEqual(0, NAMESPACE_FLAGS | CLONE_NEWTIME, 0)]),
          ...PERSONALITIES.map((value) => allow(['personality'], [equal(0, value)])),
        ]),
    ...[AF_UNIX, AF_INET, AF_INET6].map((family) => allow(['socket'], [equal(0, family)])),
    // getaddrinfo and getifaddrs ask the kernel for addresses and routes; no other netlink family is needed.
    allow(['socket'], [equal(0, AF_NETLINK), equal(2, NETLINK_ROUTE)]),
    allow(['socketpair'], [equal(0, AF_UNIX)]),
    ...blocksWithout([TIOCSTI, TIOCLINUX]).map((block) =>
      allow(['ioctl'], [maskedEqual(1, block.mask, block.value)]),
    ),
    options.memfdExec
      ? { names: ['memfd_create'], action: 'SCMP_ACT_ALLOW' }
      : // An executable memory file would pass by Landlock, which looks at file systems with names only.
        allow(['memfd_create'], [maskedEqual(1, MFD_NOEXEC_SEAL, MFD_NOEXEC_SEAL)]),
  ];
}

/**
 * The 32-bit numbers of at most `width` bits but `excluded`, as blocks `n & mask == value`. The kernel cuts such an
 * argument (an ioctl's request, a pid) to 32 bits while filters compare 64, so "not equal" would let the same request through with a bit set above them; and
 * libseccomp takes one condition an argument, which rules ranges out. Blocks say it exactly.
 */
export function blocksWithout(
  excluded: readonly number[],
  width = 32,
): readonly { readonly mask: number; readonly value: number }[] {
  const blocks: { mask: number; value: number }[] = [];
  const split = (start: number, bits: number): void => {
    const size = 2 ** bits;
    if (!excluded.some((number) => number >= start && number < start + size))
      blocks.push({ mask: 2 ** 32 - size, value: start });
    else if (bits > 0) {
      split(start, bits - 1);
      split(start + size / 2, bits - 1);
    }
  };
  split(0, width);
  return blocks;
}

function allow(names: readonly string[], args: readonly SeccompArgument[]): SeccompRule {
  return { names, action: 'SCMP_ACT_ALLOW', args };
}

function equal(index: number, value: number): SeccompArgument {
  return { index, value, op: 'SCMP_CMP_EQ' };
}

function maskedEqual(index: number, mask: number, value: number): SeccompArgument {
  return { index, value: mask, valueTwo: value, op: 'SCMP_CMP_MASKED_EQ' };
}
