import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cgroupFacts, cgroupPlaces } from '../../src/host/cgroup.js';
import { execute, failureOf } from '../../src/host/exec.js';
import { gatherFacts, type FactsRequest } from '../../src/host/gather.js';
import { installCommand } from '../../src/host/install.js';
import { atLeast, landlockGuess } from '../../src/host/kernel.js';
import { nativeProgramNear } from '../../src/host/native-program.js';

const launcher = nativeProgramNear(import.meta.url, process.arch);

describe('starting a process', () => {
  const options = { env: { PATH: '/usr/bin:/bin' }, timeout: 20_000 };

  it('gives what it printed and its code', async () => {
    const outcome = await execute('sh', ['-c', 'cat; echo no >&2; exit 3'], {
      ...options,
      stdin: Buffer.from('in'),
    });
    expect(outcome).toMatchObject({ kind: 'exited', code: 3, stderr: 'no\n', truncated: false });
    expect(outcome.kind === 'exited' && outcome.stdout.toString()).toBe('in');
    expect(failureOf(outcome)).toBe('no');
  });

  it('L3: at the time limit ends everything that it started', async () => {
    const started = Date.now();
    const outcome = await execute('sh', ['-c', 'sleep 300 & sleep 300'], { ...options, timeout: 300 });
    expect(outcome).toEqual({ kind: 'timed-out', after: 300 });
    // The pipe closes only when the last of them is gone.
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  it('L5: keeps no more output than asked, and says that there was more', async () => {
    const outcome = await execute('head', ['-c', '5000000', '/dev/zero'], { ...options, outputLimit: 1000 });
    expect(outcome).toMatchObject({ kind: 'exited', code: 0, truncated: true });
    expect(outcome.kind === 'exited' && outcome.stdout.length).toBe(1000);
  });

  it('L8 L10: a signal, and a program that isn’t there, are no exit codes', async () => {
    expect(await execute('sh', ['-c', 'kill -9 $$'], options)).toMatchObject({
      kind: 'signaled',
      signal: 'SIGKILL',
    });
    expect(await execute('/no/such/program', [], options)).toMatchObject({ kind: 'not-started' });
  });

  it('S1: hands on no environment but the one given', async () => {
    const outcome = await execute('/usr/bin/env', [], { env: { A: 'b' }, timeout: 20_000 });
    expect(outcome.kind === 'exited' && outcome.stdout.toString()).toBe('A=b\n');
  });
});

describe('the command that installs a package', () => {
  it.each([
    ['Debian', 'ID=debian\nVERSION_ID="12"\n', 'sudo apt-get install -y bubblewrap'],
    ['Ubuntu', 'ID=ubuntu\nID_LIKE=debian\n', 'sudo apt-get install -y bubblewrap'],
    ['a derivative', "ID=mint\nID_LIKE='ubuntu debian'\n", 'sudo apt-get install -y bubblewrap'],
    ['Fedora', 'ID=fedora\n', 'sudo dnf install -y bubblewrap'],
    ['Rocky', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'sudo dnf install -y bubblewrap'],
    ['Alpine', 'ID=alpine\n', 'sudo apk add bubblewrap'],
    ['Arch', 'ID=arch\n', 'sudo pacman -S --noconfirm bubblewrap'],
    ['openSUSE', 'ID="opensuse-leap"\nID_LIKE="suse"\n', 'sudo zypper --non-interactive install bubblewrap'],
  ])('of %s', (_, osRelease, command) => {
    expect(installCommand(osRelease, 'bubblewrap', false)).toBe(command);
    expect(installCommand(osRelease, 'bubblewrap', true)).toBe(command.replace('sudo ', ''));
  });

  it('is words where the system isn’t known', () => {
    expect(installCommand('', 'bubblewrap', true)).toContain('package manager');
  });
});

describe('cgroups', () => {
  it('version 1: each controller’s own folder, however they share hierarchies', () => {
    const places = cgroupPlaces(
      '5:memory:/a/b\n4:cpu,cpuacct:/a\n3:name=systemd:/x\n0::/unified\n',
      [
        '30 25 0:26 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory',
        '31 25 0:27 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct',
        '32 25 0:28 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw',
      ].join('\n'),
    );
    expect(places).toEqual({
      v1: {
        memory: '/sys/fs/cgroup/memory/a/b',
        cpu: '/sys/fs/cgroup/cpu,cpuacct/a',
        cpuacct: '/sys/fs/cgroup/cpu,cpuacct/a',
      },
      v2: { mount: '/sys/fs/cgroup/unified', own: '/sys/fs/cgroup/unified/unified' },
    });
  });

  it('in a container the mount’s root is taken off, and what lies outside of it is the mount', () => {
    const mount = '30 25 0:26 /docker/abc /sys/fs/cgroup rw - cgroup2 cgroup rw';
    expect(cgroupPlaces('0::/docker/abc/x\n', mount).v2?.own).toBe('/sys/fs/cgroup/x');
    expect(cgroupPlaces('0::/other\n', mount).v2?.own).toBe('/sys/fs/cgroup');
  });

  it('escaped mount points are read', () => {
    const mount = String.raw`30 25 0:26 / /sys/fs/c\040g rw - cgroup2 cgroup rw`;
    expect(cgroupPlaces('0::/\n', mount).v2?.mount).toBe('/sys/fs/c g');
  });

  it.skipIf(process.platform !== 'linux')('are tried without a name of the trial in what is said', () => {
    for (const depth of ['quick', 'thorough'] as const) {
      const facts = cgroupFacts(depth);
      if (facts.version === null) expect(facts.reason).not.toMatch(/sandbox-policy-try|\/sys/);
    }
  });
});

describe('kernel releases', () => {
  it.each([
    ['6.8.0-1021-azure', 5, 19, true],
    ['5.19.0', 5, 19, true],
    ['5.4.0', 5, 19, false],
    ['10.0', 6, 15, true],
    ['rubbish', 1, 0, false],
  ])('%s is at least %i.%i: %s', (release, major, minor, expected) => {
    expect(atLeast(release, major, minor)).toBe(expected);
  });

  it('an old one has no Landlock', () => {
    expect(landlockGuess('5.10.0')).toBe(0);
  });
});

describe.skipIf(process.platform !== 'linux')('this machine', () => {
  let state: string;
  beforeEach(() => {
    state = mkdtempSync(join(tmpdir(), 'facts-'));
  });
  afterEach(() => {
    rmSync(state, { recursive: true, force: true });
  });

  const request = (over: Partial<FactsRequest>): FactsRequest => ({
    tiers: ['process', 'container'],
    env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent' },
    workspace: null,
    state,
    launcher,
    toolchains: 'auto',
    programs: ['sh', 'no-such-program'],
    depth: 'quick',
    ...over,
  });

  it('is described as plain data', async () => {
    const facts = await gatherFacts(request({}));
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    expect(facts.paths).toContain('/usr');
    expect(facts.commands).toMatchObject({ sh: { found: true }, 'no-such-program': { found: false } });
    expect(facts.toolchains).toEqual([]);
  });

  it('a quick look starts no process and writes nothing', async () => {
    const started = performance.now();
    await gatherFacts(request({ tiers: ['process'] }));
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(readdirSync(state)).toEqual([]);
  });

  it('of tiers that aren’t asked about nothing is asked', async () => {
    const process = await gatherFacts(request({ tiers: ['process'] }));
    expect(process.engine).toMatchObject({ state: 'absent', reason: 'it was not asked' });
    const container = await gatherFacts(request({ tiers: ['container'] }));
    expect(container.programs.bwrap).toBeNull();
    expect(container.cgroup.version).toBeNull();
  });

  it('F5: without the launcher a thorough look says that the process tier can’t be had', async () => {
    if (!existsSync('/usr/bin/bwrap')) return;
    const facts = await gatherFacts(request({ launcher: null, depth: 'thorough' }));
    expect(facts.userNamespaces.available).toBe(false);
  });

  it('an upper layer on an overlay file system is refused before anything is tried', async () => {
    const settings = await import('../../src/host/kernel.js');
    expect(settings.overlaySettings('6.1.0', false, state)).toMatchObject({ available: true });
    expect(settings.overlaySettings('5.4.0', false, state)).toMatchObject({ available: false });
    expect(settings.overlaySettings('5.4.0', true, state)).toMatchObject({ available: true });
  });

  const canTry = launcher !== null && existsSync('/usr/bin/bwrap');
  it.skipIf(!canTry)('a thorough look tries a start and leaves nothing behind', async () => {
    const facts = await gatherFacts(request({ depth: 'thorough' }));
    expect(facts.programs.bwrap?.version).toMatch(/^\d+\.\d+/);
    for (const availability of [facts.userNamespaces, facts.overlay])
      if (!availability.available) expect(availability.reason).not.toBe('');
    expect(readdirSync(state)).toEqual([]);
    const mounts = spawnSync('cat', ['/proc/self/mounts'], { encoding: 'utf8' }).stdout;
    expect(mounts).not.toContain(state);
  });
});
