import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seccompArchitecture } from '../../../src/compile/seccomp/oci.js';
import { seccompProfile } from '../../../src/compile/seccomp/profile.js';
import { seccompProgram } from '../../../src/compile/seccomp/program.js';
import { SYSCALLS } from '../../../src/compile/seccomp/syscalls.js';

const architecture = seccompArchitecture(process.arch);
const missing =
  process.platform !== 'linux' || architecture === null
    ? 'seccomp is Linux on x86_64 and aarch64'
    : ['/usr/bin/bwrap', '/usr/bin/perl'].find((program) => !existsSync(program));

// On a machine that has no bubblewrap this is skipped and says so; CI must have it.
if (missing !== undefined && process.env['CI'] !== undefined) throw new Error(`CI lacks ${missing}`);

const EPERM = 1;
const ENOSYS = 38;

interface Probe {
  readonly name: string;
  readonly syscall: string;
  /** Perl expressions: numbers, or `$s` for a zeroed 256-byte buffer. */
  readonly args: readonly string[];
  readonly refused: number;
}

/** Each is refused inside; outside the kernel itself answers it, and in another way. */
const FORBIDDEN: readonly Probe[] = [
  { name: 'V5: a user namespace', syscall: 'unshare', args: ['0x10000000'], refused: EPERM },
  { name: 'clone3, whose flags a filter can’t see', syscall: 'clone3', args: ['$s', '8'], refused: ENOSYS },
  { name: 'the session keyring', syscall: 'keyctl', args: ['0', '-3', '1'], refused: EPERM },
  { name: 'io_uring', syscall: 'io_uring_setup', args: ['1', '$s'], refused: EPERM },
  { name: 'userfaultfd', syscall: 'userfaultfd', args: ['1'], refused: EPERM },
  { name: 'P6: opening by handle', syscall: 'open_by_handle_at', args: ['-1', '$s', '0'], refused: EPERM },
  { name: 'V3: TIOCSTI', syscall: 'ioctl', args: ['0', '0x5412', '$s'], refused: EPERM },
  {
    name: 'V3: TIOCSTI with a bit above the 32 that count',
    syscall: 'ioctl',
    args: ['0', '0x100005412', '$s'],
    refused: EPERM,
  },
  { name: 'kernel events by netlink', syscall: 'socket', args: ['16', '3', '15'], refused: EPERM },
  { name: 'opening a mount tree', syscall: 'open_tree', args: ['-100', '$s', '1'], refused: EPERM },
  { name: 'the limits of process 1', syscall: 'prlimit64', args: ['1', '7', '0', '$s'], refused: EPERM },
  {
    name: 'the limits of process 1, with a bit above the 32 that count',
    syscall: 'prlimit64',
    args: ['0x100000001', '7', '0', '$s'],
    refused: EPERM,
  },
  { name: 'bpf', syscall: 'bpf', args: ['0', '0', '0'], refused: EPERM },
  { name: 'a call newer than any we know', syscall: 'number 999', args: [], refused: ENOSYS },
];

const PERMITTED: readonly Omit<Probe, 'refused'>[] = [
  { name: 'a local socket', syscall: 'socket', args: ['1', '1', '0'] },
  { name: 'limits of one’s own', syscall: 'prlimit64', args: ['0', '7', '0', '$s'] },
  { name: 'limits of another process', syscall: 'prlimit64', args: ['$$+0', '7', '0', '$s'] },
  { name: 'asking for routes', syscall: 'socket', args: ['16', '3', '0'] },
  { name: 'a memory file', syscall: 'memfd_create', args: ['$s', '1'] },
  {
    name: 'reading another process of one’s own',
    syscall: 'process_vm_readv',
    args: ['$$', '0', '0', '0', '0', '0'],
  },
  { name: 'unsharing open files', syscall: 'unshare', args: ['0x400'] },
  { name: 'the personality’s query', syscall: 'personality', args: ['0xffffffff'] },
];

describe.skipIf(missing !== undefined)(
  `the filter in this kernel${missing === undefined ? '' : ` (skipped: ${missing})`}`,
  () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'seccomp-test-'));
    });
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    /** errno of a call made by perl, 0 when it succeeded; inside bubblewrap with the filter, or without anything. */
    function errnoOf(probe: Omit<Probe, 'refused'>, filter: 'default' | 'strict' | 'tight' | null): number {
      const number = probe.syscall.startsWith('number ')
        ? Number(probe.syscall.slice(7))
        : SYSCALLS[probe.syscall]?.[process.arch === 'x64' ? 0 : 1];
      const script = `my $s = "\\0" x 256; my $r = syscall(${[String(number), ...probe.args].join(', ')}); print $r == -1 ? $!+0 : 0;`;
      const perl = ['/usr/bin/perl', '-e', script];
      if (filter === null || architecture === null) {
        const [program = '', ...args] = perl;
        return Number(
          spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).stdout,
        );
      }
      const file = join(folder, filter);
      const open = filter !== 'tight';
      const profile = seccompProfile(filter === 'tight' ? 'default' : filter, architecture, {
        memfdExec: open,
        setuidBits: open,
      });
      writeFileSync(file, seccompProgram(profile));
      const descriptor = openSync(file, 'r');
      try {
        const run = spawnSync(
          '/usr/bin/bwrap',
          [
            '--unshare-user',
            '--unshare-pid',
            '--ro-bind',
            '/',
            '/',
            '--proc',
            '/proc',
            '--dev',
            '/dev',
            '--seccomp',
            '3',
            '--',
            ...perl,
          ],
          { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', descriptor] },
        );
        if (run.status !== 0) throw new Error(`bubblewrap: ${run.stderr}`);
        return Number(run.stdout);
      } finally {
        closeSync(descriptor);
      }
    }

    it.each(FORBIDDEN)('$name: refused inside, and not by this errno outside', (probe) => {
      expect(errnoOf(probe, 'default')).toBe(probe.refused);
      const outside = errnoOf(probe, null);
      if (probe.name.startsWith('a call newer')) expect(outside).toBe(ENOSYS);
      else expect(outside).not.toBe(probe.refused);
    });

    it.each(PERMITTED)('$name: permitted inside as outside', (probe) => {
      expect(errnoOf(probe, null)).toBe(0);
      expect(errnoOf(probe, 'default')).toBe(0);
    });

    it('strict refuses reading other processes', () => {
      expect(
        errnoOf({ name: '', syscall: 'process_vm_readv', args: ['$$', '0', '0', '0', '0', '0'] }, 'strict'),
      ).toBe(EPERM);
    });

    it('with commands.allow an executable memory file can’t be made', () => {
      const executable = { name: '', syscall: 'memfd_create', args: ['$s', '1'] };
      expect(errnoOf(executable, 'tight')).toBe(EPERM);
      expect(errnoOf({ ...executable, args: ['$s', '9'] }, 'tight')).toBe(0);
    });

    it('V4: with files written through no file becomes setuid', () => {
      const change = { name: '', syscall: 'fchmod', args: ['-1', '04755'] };
      const EBADF = 9;
      expect(errnoOf(change, null)).toBe(EBADF);
      expect(errnoOf(change, 'default')).toBe(EBADF);
      expect(errnoOf(change, 'tight')).toBe(EPERM);
      expect(errnoOf({ ...change, args: ['-1', '0755'] }, 'tight')).toBe(EBADF);
    });
  },
);
