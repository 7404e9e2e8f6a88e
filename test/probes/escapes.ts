import { constants } from 'node:os';
import { SYSCALLS } from '../../src/compile/seccomp/syscalls.js';

const { EPERM, ENOSYS, EBADF, EFAULT, EINVAL, ENOTTY, EACCES, EROFS, ENOENT } = constants.errno;

/** What shows that an attempt is one: the same act where nothing stops it, or why it isn't made there. */
export type Twin =
  /** It works outside of a sandbox, for an ordinary user or for root; `errnos`: it gets so far that these come of it. */
  | { readonly as: 'user' | 'root'; readonly argv?: readonly string[]; readonly errnos?: readonly number[] }
  | { readonly none: string };

/** One way out that others found, tried harmlessly. */
export interface Escape {
  readonly name: string;
  /** MITRE ATT&CK technique, and the CVE whose class it is. */
  readonly technique: string;
  readonly cve: string | null;
  /** The act (native/act.c) with its words. */
  readonly argv: readonly string[];
  /** The errors that stop it; none stated: any. */
  readonly errnos?: readonly number[];
  readonly stoppedBy: string;
  /** In gVisor, where something else stops it there. */
  readonly gvisor?: InGvisor;
  /** What it comes to in a gVisor that applies no profile of ours, where the Sentry lets it through; absent: it is stopped. */
  readonly unfiltered?: string;
  readonly twin: Twin;
}

/** What stops an attempt in gVisor. */
export interface InGvisor {
  readonly by: string;
  /** The Sentry lets the attempt itself be; this is what can't be done with it. */
  readonly then?: { readonly argv: readonly string[]; readonly errnos: readonly number[] };
}

const ESCAPE = 'T1611';
const CREDENTIALS = 'T1552';
const DISCOVERY = 'T1613';
const IMPACT = 'T1499';
const PRIVILEGE = 'T1068';

/** A system call by its name on this machine. A call that it lacks is one that nobody has. */
function call(name: string, ...words: readonly (string | number)[]): readonly string[] {
  const number = SYSCALLS[name]?.[process.arch === 'arm64' ? 1 : 0];
  return ['call', String(number ?? 9999), ...words.map(String)];
}

const FILTER = 'seccomp';
const VIEW = 'the file view';
const OWN_PROC = 'a /proc of its own, not root’s';
const filtered = [EPERM, ENOSYS];
/** It was let through, and failed for its nonsensical arguments alone. */
const nonsense = [EBADF, EFAULT, EINVAL, ENOENT];

const write = (path: string, stoppedBy: string, more: Partial<Escape> = {}): Escape => ({
  name: `writes ${path}`,
  technique: ESCAPE,
  cve: null,
  argv: ['write', path],
  stoppedBy,
  twin: { as: 'root' },
  ...more,
});

const AT_FDCWD = -100;
const S_IFBLK = 0o60000;
const CLONE_NEWUSER = 0x10000000;

/** What stops an attempt in gVisor: what stops it elsewhere, done by another kernel, unless the attempt says otherwise. */
export function inGvisor({ stoppedBy, gvisor }: Escape): InGvisor {
  if (gvisor !== undefined) return gvisor;
  if (stoppedBy === OWN_PROC) return { by: 'the Sentry’s own /proc' };
  return { by: stoppedBy.replace(FILTER, `${FILTER} in the Sentry`) };
}

export const ESCAPES: readonly Escape[] = [
  {
    name: 'a descriptor that the runtime left open',
    technique: ESCAPE,
    cve: 'CVE-2024-21626',
    argv: ['read', '/proc/self/fd/7/../../../../../etc/shadow'],
    stoppedBy: 'init closes every descriptor but three',
    twin: {
      none: 'it needs a descriptor that somebody forgot; the suite of the init holds that none is left',
    },
  },
  {
    name: 'the program of the init, overwritten by way of /proc/self/exe',
    technique: ESCAPE,
    cve: 'CVE-2019-5736',
    argv: ['write', '/proc/self/exe'],
    stoppedBy: 'a read-only bind',
    twin: { none: 'outside, the program runs too, and the kernel refuses to write to it' },
  },
  {
    name: 'the program of the init, by its name',
    technique: ESCAPE,
    cve: 'CVE-2019-5736',
    argv: ['write', '/run/sandbox-policy/init'],
    errnos: [EROFS, EACCES, constants.errno.ETXTBSY],
    stoppedBy: 'a read-only bind',
    twin: { none: 'there is no such file outside' },
  },
  {
    name: 'the init’s own /proc: its descriptors',
    technique: ESCAPE,
    cve: 'CVE-2024-21626',
    argv: ['read', '/proc/1/fd'],
    stoppedBy: 'the init is not dumpable',
    gvisor: {
      by: 'the init is not dumpable: the Sentry tells the numbers of its descriptors, and opens none',
      then: { argv: ['read', '/proc/1/fd/0'], errnos: [EACCES] },
    },
    twin: { as: 'user', argv: ['read', '/proc/self/fd'] },
  },
  {
    name: 'the init’s own /proc: its root',
    technique: ESCAPE,
    cve: null,
    argv: ['read', '/proc/1/root/'],
    stoppedBy: 'the init is not dumpable',
    twin: { as: 'user', argv: ['read', '/proc/self/root/'] },
  },
  {
    name: 'a namespace of the init, to be entered',
    technique: ESCAPE,
    cve: null,
    argv: ['readlink', '/proc/1/ns/mnt'],
    stoppedBy: 'the init is not dumpable',
    gvisor: {
      by: 'seccomp in the Sentry, no capabilities: it has a name, and can’t be entered',
      then: { argv: call('setns', -1, 0), errnos: filtered },
    },
    unfiltered: 'entering it takes a capability',
    twin: { as: 'user', argv: ['readlink', '/proc/self/ns/mnt'] },
  },
  {
    name: 'a mount of cgroups, for their release_agent',
    technique: ESCAPE,
    cve: 'CVE-2022-0492',
    argv: call('mount', '@none', '@/tmp', '@cgroup', 0, '@memory'),
    errnos: filtered,
    stoppedBy: `${FILTER}, no capabilities`,
    twin: { none: 'it would mount something of the host’s' },
  },
  {
    name: 'a user namespace, to have capabilities again (V5)',
    technique: PRIVILEGE,
    cve: 'CVE-2022-0185',
    argv: call('unshare', CLONE_NEWUSER),
    errnos: filtered,
    stoppedBy: FILTER,
    unfiltered: 'a namespace of the Sentry’s, which the host’s kernel knows nothing of',
    twin: { as: 'root' },
  },
  {
    name: 'a file system context',
    technique: PRIVILEGE,
    cve: 'CVE-2022-0185',
    argv: call('fsopen', '@tmpfs', 0),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { as: 'root' },
  },
  {
    name: 'a set-user-ID file by way of an overlay of its own',
    technique: PRIVILEGE,
    cve: 'CVE-2023-0386',
    argv: call('mount', '@none', '@/tmp', '@overlay', 0, '@lowerdir=/usr,upperdir=/tmp,workdir=/tmp'),
    errnos: filtered,
    stoppedBy: `${FILTER}, no capabilities`,
    twin: { none: 'it would mount over a folder of the host’s' },
  },
  {
    name: 'another mount namespace',
    technique: ESCAPE,
    cve: null,
    argv: call('setns', -1, 0),
    errnos: filtered,
    stoppedBy: FILTER,
    unfiltered: 'entering one takes a capability',
    twin: { as: 'root', errnos: nonsense },
  },
  ...(['umount2', 'pivot_root', 'move_mount', 'open_tree', 'mount_setattr'] as const).map((name): Escape => ({
    name: `mounts changed: ${name}`,
    technique: ESCAPE,
    cve: name === 'umount2' ? null : 'CVE-2021-30465',
    argv: call(name, -1, -1, -1, -1, -1),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { as: 'root', errnos: nonsense },
  })),
  {
    name: 'another root',
    technique: ESCAPE,
    cve: null,
    argv: call('chroot', '@/'),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { as: 'root' },
  },
  {
    name: 'a file by its handle (Shocker)',
    technique: ESCAPE,
    cve: 'CVE-2014-3519',
    argv: call('open_by_handle_at', -1, '*', 0),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { as: 'root', errnos: nonsense },
  },
  {
    name: 'tracing the init',
    technique: ESCAPE,
    cve: 'CVE-2019-13272',
    argv: call('ptrace', 16, 1, 0, 0),
    stoppedBy: 'the init is not dumpable',
    twin: { as: 'user', argv: call('ptrace', 0, 0, 0, 0) },
  },
  {
    name: 'memory of the init',
    technique: CREDENTIALS,
    cve: null,
    argv: ['read', '/proc/1/mem'],
    stoppedBy: 'the init is not dumpable',
    // It may be opened; nothing lies at its first address.
    twin: { as: 'user', argv: ['read', '/proc/self/mem'], errnos: [constants.errno.EIO] },
  },
  {
    name: 'keyrings',
    technique: CREDENTIALS,
    cve: 'CVE-2016-0728',
    argv: call('keyctl', 0, -3, 1),
    errnos: filtered,
    stoppedBy: FILTER,
    unfiltered: 'a keyring of the Sentry’s, with nothing in it',
    twin: { as: 'user' },
  },
  {
    name: 'io_uring',
    technique: PRIVILEGE,
    cve: 'CVE-2022-29582',
    argv: call('io_uring_setup', 1, '*'),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { as: 'user' },
  },
  {
    name: 'userfaultfd',
    technique: PRIVILEGE,
    cve: 'CVE-2022-2590',
    argv: call('userfaultfd', 0),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { as: 'root' },
  },
  {
    name: 'bpf',
    technique: PRIVILEGE,
    cve: 'CVE-2021-3490',
    argv: call('bpf', -1, '*', 0),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { as: 'root', errnos: nonsense },
  },
  {
    name: 'perf events',
    technique: PRIVILEGE,
    cve: 'CVE-2023-2235',
    argv: call('perf_event_open', -1, 0, 0, -1, 0),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { as: 'root', errnos: nonsense },
  },
  {
    name: 'a kernel module',
    technique: 'T1547.006',
    cve: null,
    argv: call('finit_module', -1, '*', 0),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { none: 'not every kernel loads modules' },
  },
  {
    name: 'another kernel',
    technique: ESCAPE,
    cve: null,
    argv: call('kexec_file_load', -1, -1, 0, 0, 0),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { none: 'nothing of the kind is ever asked of a host’s kernel' },
  },
  {
    name: 'a restart of the machine',
    technique: IMPACT,
    cve: null,
    argv: call('reboot', 0, 0, 0, 0),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { none: 'nothing of the kind is ever asked of a host’s kernel' },
  },
  {
    name: 'the clock of the machine',
    technique: IMPACT,
    cve: null,
    argv: call('clock_settime', 0, 1),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { as: 'root', errnos: nonsense },
  },
  {
    name: 'the kernel’s cryptography by AF_ALG',
    technique: PRIVILEGE,
    cve: 'CVE-2019-8912',
    argv: call('socket', 38, 5, 0),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { none: 'not every kernel has it' },
  },
  {
    name: 'the hypervisor by AF_VSOCK',
    technique: ESCAPE,
    cve: 'CVE-2021-26708',
    argv: call('socket', 40, 1, 0),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { none: 'not every kernel has it' },
  },
  {
    name: 'packets by AF_PACKET',
    technique: PRIVILEGE,
    cve: 'CVE-2020-14386',
    argv: call('socket', 17, 3, 768),
    errnos: filtered,
    stoppedBy: `${FILTER}, no capabilities`,
    twin: { as: 'root' },
  },
  {
    name: 'raw packets',
    technique: 'T1046',
    cve: null,
    argv: call('socket', 2, 3, 1),
    errnos: [EPERM, EACCES],
    stoppedBy: 'no capabilities',
    twin: { as: 'root' },
  },
  {
    name: 'the packet filter by netlink',
    technique: PRIVILEGE,
    cve: 'CVE-2024-1086',
    argv: call('socket', 16, 3, 12),
    errnos: filtered,
    stoppedBy: FILTER,
    twin: { as: 'user' },
  },
  {
    name: 'a key typed into a terminal (V3)',
    technique: ESCAPE,
    cve: 'CVE-2017-5226',
    argv: call('ioctl', 0, 0x5412, '*'),
    errnos: filtered,
    stoppedBy: FILTER,
    unfiltered: 'there is no terminal inside',
    twin: { as: 'user', errnos: [ENOTTY] },
  },
  {
    name: 'a layout of memory without chance',
    technique: PRIVILEGE,
    cve: null,
    argv: call('personality', 0x40000),
    errnos: filtered,
    stoppedBy: FILTER,
    unfiltered: 'the Sentry has no such setting',
    twin: { as: 'user' },
  },
  {
    name: 'the uid of root',
    technique: PRIVILEGE,
    cve: null,
    argv: call('setuid', 0),
    stoppedBy: 'a uid that is not root’s, no capabilities',
    twin: { as: 'root' },
  },
  {
    name: 'a device node of the host’s disk',
    technique: ESCAPE,
    cve: null,
    argv: call('mknodat', AT_FDCWD, '@/tmp/disk', S_IFBLK | 0o600, 0x800),
    stoppedBy: 'no capabilities',
    gvisor: {
      by: 'the Sentry has no such device: the node can be made, and not opened',
      then: { argv: ['read', '/tmp/disk'], errnos: [constants.errno.ENXIO] },
    },
    twin: { none: 'it would make one on the host' },
  },
  {
    name: 'limits of the init',
    technique: IMPACT,
    cve: null,
    argv: call('prlimit64', 1, 7, 0, '*'),
    stoppedBy: FILTER,
    unfiltered: 'the init can be hampered and ended ([tiers.md](tiers.md)): the run fails then',
    twin: { as: 'user', argv: call('prlimit64', 0, 7, 0, '*') },
  },
  write('/proc/sys/kernel/core_pattern', OWN_PROC),
  write('/proc/sys/kernel/modprobe', OWN_PROC, {
    twin: { none: 'not every kernel loads modules' },
  }),
  write('/proc/sysrq-trigger', OWN_PROC, {
    technique: IMPACT,
    twin: { none: 'not every kernel has it' },
  }),
  write('/proc/sys/vm/overcommit_memory', OWN_PROC, { technique: IMPACT }),
  write('/proc/sys/fs/binfmt_misc/register', VIEW, { twin: { none: 'it isn’t mounted on every host' } }),
  write('/sys/kernel/uevent_helper', VIEW, { twin: { none: 'not every kernel has it' } }),
  write('/sys/fs/cgroup/memory/release_agent', VIEW, {
    cve: 'CVE-2022-0492',
    twin: { none: 'hosts with cgroup v2 have none' },
  }),
  write('/sys/fs/cgroup/memory/notify_on_release', VIEW, {
    twin: { none: 'hosts with cgroup v2 have none' },
  }),
  write('/dev/mem', VIEW, { twin: { none: 'not every kernel has it' } }),
  write('/dev/kmsg', VIEW, { technique: IMPACT }),
  {
    name: 'the kernel’s memory',
    technique: CREDENTIALS,
    cve: null,
    argv: ['read', '/proc/kcore'],
    stoppedBy: OWN_PROC,
    twin: { none: 'not every kernel has it' },
  },
  {
    name: 'the kernel’s messages',
    technique: DISCOVERY,
    cve: null,
    argv: call('syslog', 3, '*', 100),
    errnos: filtered,
    stoppedBy: FILTER,
    unfiltered: 'messages that the Sentry makes up',
    twin: { as: 'root' },
  },
  {
    name: 'the daemon’s socket',
    technique: 'T1610',
    cve: null,
    argv: ['read', '/var/run/docker.sock'],
    errnos: [ENOENT],
    stoppedBy: VIEW,
    twin: { none: 'not every host has one' },
  },
  {
    name: 'passwords of the host',
    technique: CREDENTIALS,
    cve: null,
    argv: ['read', '/etc/shadow'],
    stoppedBy: VIEW,
    twin: { as: 'root' },
  },
  {
    name: 'a file of root’s home',
    technique: CREDENTIALS,
    cve: null,
    argv: ['read', '/root'],
    stoppedBy: VIEW,
    twin: { as: 'root' },
  },
];
