import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profiles, ran, workspace, type Ran } from './tool.js';

/** What the code does, in Python: each line tells whether it could. */
const PROBE = `
import os, sys, subprocess
def tell(what, work):
    try:
        work()
        print(what, 'done')
    except OSError as error:
        print(what, os.strerror(error.errno))
def write(path):
    with open(path, 'w') as file:
        file.write('x')
def memfd():
    fd = os.memfd_create('x')
    os.write(fd, open('/usr/bin/python3.11', 'rb').read())
    reading = os.open('/proc/self/fd/%d' % fd, os.O_RDONLY)
    os.close(fd)
    subprocess.run(['/proc/self/fd/%d' % reading, '-c', ''], pass_fds=[reading], check=True)
print('confined', open('/proc/self/attr/current').read().strip())
tell('allowed', lambda: subprocess.run([sys.executable, '-c', '']))
tell('exec', lambda: subprocess.run(['/usr/lib/git-core/git-http-fetch', '-h']))
tell('memfd', memfd)
tell('inside', lambda: write('src/a'))
tell('outside', lambda: write('b'))
tell('temporary', lambda: write('/tmp/a'))
`;

const POLICY = (tier: string, apparmor: string): string => `version: 1
tier: ${tier}
image: host
commands: { allow: [python3] }
filesystem: { workspace: read-write, write: [src/] }
hardening: { apparmor: ${apparmor} }
enforcement: { permit: [sudo] }
`;

let place: ReturnType<typeof workspace>;
beforeEach(() => {
  place = workspace({ 'src/keep': '', 'probe.py': PROBE });
});
afterEach(() => {
  place.remove();
});

function run(
  tier: string,
  apparmor: string,
  options: { root?: boolean; more?: readonly string[] } = {},
): Ran {
  const policy = join(place.path, 'policy.yml');
  ran(['tee', policy], { stdin: POLICY(tier, apparmor) });
  const argv = [
    'sandbox-policy',
    'run',
    '--policy',
    policy,
    ...(options.more ?? []),
    '--',
    'python3',
    'probe.py',
  ];
  return ran(argv, { ...options, cwd: place.path });
}

describe('the machine', () => {
  it('has AppArmor and no Landlock, so that what is refused is refused by AppArmor', () => {
    const modules = ran(['cat', '/sys/kernel/security/lsm'], { root: true }).stdout;
    expect(modules).toContain('apparmor');
    expect(modules).not.toContain('landlock');
  });

  it('is one on which the tool is an ordinary user with sudo', () => {
    expect(process.getuid?.()).toBe(1001);
    expect(ran(['id', '-u'], { root: true }).stdout).toBe('0\n');
  });

  it('has cgroup v2, of which a part is delegated, and doctor finds it', () => {
    const { host } = JSON.parse(ran(['sandbox-policy', 'doctor', '--json']).stdout) as {
      host: { apparmor: boolean; cgroup: { version: number; controllers: readonly string[] } };
    };
    expect(host.apparmor).toBe(true);
    expect(host.cgroup).toMatchObject({ version: 2 });
    expect(host.cgroup.controllers).toEqual(expect.arrayContaining(['memory', 'pids']));
  });
});

const WAYS = [
  { name: 'process tier, root', tier: 'process', root: true, more: [] },
  { name: 'container tier, root', tier: 'container', root: true, more: [] },
  {
    name: 'process tier, an ordinary user with --allow-sudo',
    tier: 'process',
    root: false,
    more: ['--allow-sudo'],
  },
  {
    name: 'container tier, an ordinary user with --allow-sudo',
    tier: 'container',
    root: false,
    more: ['--allow-sudo'],
  },
] as const;

describe.each(WAYS)('hardening.apparmor: generated, $name', ({ tier, root, more }) => {
  it('holds commands.allow and filesystem.write in the kernel, and leaves no profile', () => {
    const { status, stdout, stderr } = run(tier, 'generated', { root, more });
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^confined sandbox-policy-[0-9a-f]{16}\.\S+ \(enforce\)$/m);
    expect(stdout).toMatch(/^allowed done$/m);
    expect(stdout).toMatch(/^exec Permission denied$/m);
    // By seccomp, which permits no file in memory where commands.allow is stated.
    expect(stdout).toMatch(/^memfd Operation not permitted$/m);
    expect(stdout).toMatch(/^inside done$/m);
    expect(stdout).toMatch(/^outside (Permission denied|Read-only file system)$/m);
    expect(stdout).toMatch(/^temporary done$/m);
    expect(profiles().filter((name) => name.startsWith('sandbox-policy-'))).toEqual([]);
    expect(readFileSync(join(place.path, 'src/a'), 'utf8')).toBe('x');
    expect(existsSync(join(place.path, 'b'))).toBe(false);
  });

  it('the twin without a profile is not confined, and starts what it likes', () => {
    const { status, stdout, stderr } = run(tier, 'none', { root });
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^confined (unconfined|docker-default \(enforce\))$/m);
    expect(stdout).toMatch(/^exec done$/m);
    expect(stdout).toMatch(/^memfd Operation not permitted$/m);
  });
});

describe('hardening.apparmor', () => {
  it('generated is refused before anything runs where no profile may be loaded', () => {
    const { status, stdout, stderr } = run('process', 'generated');
    expect(status).toBe(125);
    expect(stdout).toBe('');
    expect(stderr).toContain('only root may load AppArmor profiles');
  });

  it.each(['process', 'container'])(
    'a profile that is loaded already is entered by name, by an ordinary user too: %s tier',
    (tier) => {
      const text =
        'abi <abi/3.0>,\nprofile runner-vm-named flags=(attach_disconnected) {\n  file,\n  signal,\n  deny "/tmp/a" w,\n}\n';
      ran(['apparmor_parser', '-r', '-K'], { root: true, stdin: text });
      const { stdout, stderr } = run(tier, 'runner-vm-named');
      expect(stdout, stderr).toMatch(/^confined runner-vm-named \(enforce\)$/m);
      // A place that no mount keeps from being written: it is the profile that refuses.
      expect(stdout).toMatch(/^temporary Permission denied$/m);
    },
  );

  it.each(['process', 'container'])(
    'a profile that is not loaded is a failed set-up, never a run without it: %s tier',
    (tier) => {
      const { status, stdout, stderr } = run(tier, 'no-such-profile');
      expect({ status, stdout }).toEqual({ status: 125, stdout: '' });
      expect(stderr).toMatch(/apparmor: no-such-profile|profile that hardening\.apparmor names/);
    },
  );
});
