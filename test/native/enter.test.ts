import {
  mkdirSync,
  readdirSync,
  writeFileSync,
  chmodSync,
  chownSync,
  symlinkSync,
  readFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IS_ROOT, native, temporaryFolder, USER } from './support.js';

const uid = String(IS_ROOT ? USER : process.getuid?.());
const MODE = ['--userns', uid, uid];
const TREE = [
  '--tree',
  '/tmp',
  '--dir',
  '/proc',
  '755',
  '--bind',
  '/usr',
  '/usr',
  'ro,exec',
  '--symlink',
  'usr/bin',
  '/bin',
  '--symlink',
  'usr/lib',
  '/lib',
  '--symlink',
  'usr/lib64',
  '/lib64',
];

/** Enters as an ordinary user and runs a shell script with the tree at /tmp. */
function enter(tree: readonly string[], script: string) {
  return native(['enter', ...MODE, ...TREE, ...tree, '--', '/bin/sh', '-c', script], { user: true });
}

/** A folder of the ordinary user's. */
function own(name: string, parent = temporaryFolder()): string {
  chmodSync(parent, 0o755);
  const path = join(parent, name);
  mkdirSync(path, { recursive: true });
  if (IS_ROOT) chownSync(path, USER, USER);
  return path;
}

describe('enter, told nonsense, runs nothing and says why in one line', () => {
  const cases: readonly [string, readonly string[], RegExp][] = [
    ['no mode', [], /usage: MODE: an argument is missing/],
    ['an unknown mode', ['--sudo', '1', '1'], /usage: --sudo: --userns or --root comes first/],
    ['uid 0', ['--userns', '0', '0', '--', '/bin/true'], /never runs as uid or gid 0/],
    [
      "a uid that isn't the caller's",
      ['--userns', '4242', '4242', '--tree', '/tmp', '--', '/bin/true'],
      /another uid or gid/,
    ],
    [
      "root that isn't",
      ['--root', '4242', '4242', '--tree', '/tmp', '--', '/bin/true'],
      /the caller isn't root/,
    ],
    ['no number', ['--userns', '12x', '1'], /uid: 12x: a number is needed/],
    ['a number too large', ['--userns', '99999999999', '1'], /the number is too large/],
    ['an unknown option', [...MODE, '--mount', '/tmp'], /usage: --mount: an unknown option/],
    ['an option cut off', [...MODE, '--bind', '/usr'], /usage: --bind: an argument is missing/],
    ['no program', [...MODE, '--tree', '/tmp', '--'], /usage: PROGRAM: an absolute path is needed/],
    ['a program by name', [...MODE, '--tree', '/tmp', '--', 'sh'], /an absolute path is needed/],
    ['no tree', [...MODE, '--', '/bin/true'], /usage: --tree: it is missing/],
    ['neither ro nor rw', [...MODE, '--bind', '/usr', '/usr', 'exec'], /exactly one of ro and rw/],
    [
      'both exec and noexec',
      [...MODE, '--bind', '/usr', '/usr', 'ro,exec,noexec'],
      /exactly one of exec and noexec/,
    ],
    [
      'an unknown flag',
      [...MODE, '--bind', '/usr', '/usr', 'ro,exec,suid'],
      /flags: ro,exec,suid: an unknown flag/,
    ],
    [
      'idmap without root',
      [...MODE, '--idmap', '0', '0', '--bind', '/usr', '/usr', 'ro,exec,idmap'],
      /idmap needs --root/,
    ],
    [
      "optional where it can't be",
      [...MODE, '--tmpfs', '/x', '0', '755', 'rw,exec,optional'],
      /a flag that it can't have/,
    ],
    ["a mode that isn't octal", [...MODE, '--dir', '/x', '789'], /an octal mode is needed/],
    ['an unknown rlimit', [...MODE, '--rlimit', 'everything', '1'], /unknown resource/],
    [
      'a parent that is another',
      [...MODE, '--parent', '1', '--tree', '/tmp', '--', '/bin/true'],
      /parent: the tool: it has ended/,
    ],
    [
      "a cgroup that isn't there",
      [...MODE, '--cgroup', '/no/such/cgroup.procs', '--tree', '/tmp', '--', '/bin/true'],
      /cgroup: \/no\/such\/cgroup.procs: No such file/,
    ],
    [
      "a descriptor that isn't there",
      [...MODE, '--keep-fd', '9', '--tree', '/tmp', '--', '/bin/true'],
      /keep-fd: descriptor: Bad file descriptor/,
    ],
    [
      "a source that isn't there",
      [...MODE, ...TREE, '--bind', '/no/such', '/x', 'ro,exec', '--', '/bin/true'],
      /bind: \/no\/such: No such file/,
    ],
    [
      'a target with ..',
      [...MODE, ...TREE, '--dir', '/a/../b', '755', '--', '/bin/true'],
      /target: \/a\/..\/b: this can't be a target/,
    ],
    [
      'a relative target',
      [...MODE, ...TREE, '--dir', 'a', '755', '--', '/bin/true'],
      /an absolute path is needed/,
    ],
    [
      'the root as a target',
      [...MODE, ...TREE, '--tmpfs', '/', '0', '755', 'rw,exec', '--', '/bin/true'],
      /this can't be a target/,
    ],
    [
      'a file in a bind',
      [...MODE, ...TREE, '--file', '/usr/new', '644', 'x', '--', '/bin/true'],
      /isn't inside a tmpfs of the sandbox/,
    ],
    [
      'a target missing in a bind',
      [...MODE, ...TREE, '--bind', '/etc', '/usr/no-such-folder', 'ro,exec', '--', '/bin/true'],
      /No such file/,
    ],
    [
      'a folder over a file',
      [...MODE, ...TREE, '--file', '/f', '644', '', '--bind', '/etc', '/f', 'ro,exec', '--', '/bin/true'],
      /a file over a folder or a folder over a file/,
    ],
    [
      'a target that is a link',
      [...MODE, ...TREE, '--bind', '/etc', '/lib', 'ro,exec', '--', '/bin/true'],
      /symbolic link/,
    ],
    [
      'a target through a link',
      [...MODE, ...TREE, '--bind', '/etc', '/lib/x', 'ro,exec', '--', '/bin/true'],
      /a link or no folder/,
    ],
    [
      "a program that isn't there",
      [...MODE, ...TREE, '--', '/no/such/program'],
      /exec: \/no\/such\/program: No such file/,
    ],
  ];
  it.each(cases)('%s', (_name, args, reason) => {
    const ran = native(['enter', ...args], { user: true });
    expect(ran.stderr).toMatch(/^sandbox-init: [^\n]+\n$/);
    expect(ran.stderr).toMatch(reason);
    expect(ran.code).toBe(125);
  });

  it('R1: control characters of a path never reach the terminal', () => {
    const ran = native(
      ['enter', ...MODE, ...TREE, '--bind', '/no/\u001b[31m\n::error::', '/x', 'ro,exec', '--', '/bin/true'],
      { user: true },
    );
    expect(ran.stderr).toBe('sandbox-init: bind: /no/?[31m?::error::: No such file or directory\n');
  });
});

describe('the tree that enter makes', () => {
  it('is read-only at its root, without set-uid, devices or programs', () => {
    const ran = enter(
      ['--file', '/a/b/file', '640', 'content'],
      'cat /tmp/a/b/file; stat -c %a /tmp/a/b/file /tmp/a; touch /tmp/x /tmp/a/x; grep " /tmp " /proc/self/mountinfo | cut -d" " -f6',
    );
    expect(ran.stdout.toString()).toMatch(/^content640\n755\nro,nosuid,nodev,noexec,/);
    expect(ran.stderr.match(/Read-only file system/g)).toHaveLength(2);
  });

  it('shows sources under the place where it is mounted', () => {
    const source = own('source');
    writeFileSync(join(source, 'file'), 'seen');
    expect(source.startsWith('/tmp/')).toBe(true);
    expect(enter(['--bind', source, '/shown', 'ro,noexec'], 'cat /tmp/shown/file').stdout.toString()).toBe(
      'seen',
    );
  });

  it("skips an optional source that isn't there, and nothing else", () => {
    expect(
      enter(['--bind', '/no/such', '/x', 'ro,exec,optional'], 'ls -d /tmp/x || echo none').stdout.toString(),
    ).toBe('none\n');
  });

  it('refuses links in the path of a source that is marked so', () => {
    const folder = own('real');
    symlinkSync(folder, join(folder, '..', 'link'));
    mkdirSync(join(folder, 'inner'));
    for (const path of [join(folder, '..', 'link'), join(folder, '..', 'link', 'inner')])
      expect(enter(['--bind', path, '/x', 'ro,exec,nofollow'], 'true').stderr).toMatch(/symbolic link/);
    expect(enter(['--bind', join(folder, '..', 'link'), '/x', 'ro,exec'], 'true').code).toBe(0);
  });

  it('keeps noexec, read-only and masks where --again lifts them beside', () => {
    const source = own('source');
    for (const name of ['build', 'sealed', 'secret']) {
      mkdirSync(join(source, name));
      writeFileSync(join(source, name, 'run'), '#!/bin/sh\necho ran\n', { mode: 0o755 });
      if (IS_ROOT) chownSync(join(source, name), USER, USER);
    }
    const tree = [
      '--bind',
      source,
      '/w',
      'rw,noexec',
      '--mask',
      '/w/secret',
      '--again',
      '/w/build',
      'rw,exec',
      '--again',
      '/w/sealed',
      'ro,noexec',
    ];
    const ran = enter(
      tree,
      'cd /tmp/w; ./build/run; ./sealed/run; touch build/x && echo wrote; touch sealed/x; ls secret; chmod 700 secret; ls secret',
    );
    expect(ran.stdout.toString()).toBe('ran\nwrote\n');
    expect(ran.stderr).toMatch(
      /sealed\/run: Permission denied[^]*sealed\/x'?: Read-only[^]*secret'?: Permission denied[^]*secret'?: Read-only[^]*secret'?: Permission denied/,
    );
    expect(readdirSync(join(source, 'secret'))).toEqual(['run']);
  });

  it('P8: leaves no placeholder in what it binds or overlays', () => {
    const base = temporaryFolder();
    chmodSync(base, 0o755);
    const [lower, upper, work] = [own('l', base), own('u', base), own('w', base)];
    const ran = enter(['--overlay', lower, upper, work, '/w', 'rw,exec', '--mask', '/w/absent'], 'true');
    expect(ran.stderr).toMatch(/absent: No such file/);
    expect([readdirSync(lower), readdirSync(upper)]).toEqual([[], []]);
  });

  it('limits a tmpfs by its size', () => {
    const ran = enter(
      ['--tmpfs', '/t', '1048576', '1777', 'rw,noexec'],
      'head -c 3000000 /dev/zero > /tmp/t/f; stat -c %a /tmp/t; stat -c %s /tmp/t/f',
    );
    expect(ran.stderr).toContain('No space left');
    expect(ran.stdout.toString()).toBe('1777\n1048576\n');
  });

  it('is entered without a capability, a new privilege, a terminal or a stray descriptor', () => {
    const ran = enter(
      [],
      'grep -E "^(CapEff|CapPrm|NoNewPrivs|Uid)" /proc/self/status; ls /proc/self/fd; pwd; cat /proc/self/uid_map /proc/self/setgroups',
    );
    const lines = ran.stdout.toString().split('\n');
    expect(lines.slice(0, 4)).toEqual([
      `Uid:\t${[uid, uid, uid, uid].join('\t')}`,
      'CapPrm:\t0000000000000000',
      'CapEff:\t0000000000000000',
      'NoNewPrivs:\t1',
    ]);
    expect(lines.slice(4, 9)).toEqual(['0', '1', '2', '3', '/']);
    // The second number is what the namespace of the mounts calls it; the kernel's own is above.
    expect(lines[9]?.trim().split(/\s+/)).toEqual([uid, '0', '1']);
    expect(lines[10]).toBe('deny');
  });

  it("lets one more user namespace be made, which is bubblewrap's, and none in it or beside it: V5", () => {
    expect(enter([], 'unshare -c sh -c "echo 1; unshare -c echo 2"').stdout.toString()).toBe('1\n');
    const beside = enter([], 'unshare -c sleep 1 & sleep 0.3; unshare -c echo second');
    expect(beside.stdout.toString()).toBe('');
    expect(beside.stderr).toContain('No space left on device');
  });

  it("has the devices that programs expect, which work and can't be changed, and terminals of its own", () => {
    const ran = enter(
      ['--dev', '/dev', '--tmpfs', '/dev/shm', '1048576', '1777', 'rw,noexec'],
      [
        'cd /tmp/dev; ls -A; echo x > null; head -c 3 zero | od -An -tx1; head -c 1 urandom | wc -c; (head -c 1 zero > full) 2>&1',
        'touch null; chmod 777 null; rm null; touch new; touch shm/new && echo shm; stat -c %F null pts/ptmx; ls pts',
      ].join('\n'),
    );
    const out = ran.stdout.toString();
    expect(out.split('\n').slice(0, 13)).toEqual([
      ...[
        'fd',
        'full',
        'null',
        'ptmx',
        'pts',
        'random',
        'shm',
        'stderr',
        'stdin',
        'stdout',
        'tty',
        'urandom',
        'zero',
      ],
    ]);
    expect(out).toMatch(
      / 00 00 00\n1\n[^]*No space left[^]*shm\ncharacter special file\ncharacter special file\nptmx\n$/,
    );
    expect(ran.stderr.match(/Read-only file system/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('copies small readable files when told so, with their mode, and mounts all others', () => {
    const source = own('source');
    writeFileSync(join(source, 'small'), 'small', { mode: 0o640 });
    writeFileSync(join(source, 'large'), Buffer.alloc(200_000));
    mkdirSync(join(source, 'folder'));
    if (IS_ROOT) for (const name of ['small', 'large']) chownSync(join(source, name), USER, USER);
    const tree = ['small', 'large', 'folder'].flatMap((name) => [
      '--bind',
      join(source, name),
      `/etc/${name}`,
      'ro,noexec,copy',
    ]);
    const ran = enter(
      tree,
      'cd /tmp/etc; cat small; stat -c " %a" small; stat -c %s large; grep -o " /tmp/etc/[a-z]* " /proc/self/mountinfo; echo x > small',
    );
    expect(ran.stdout.toString()).toBe('small 640\n200000\n /tmp/etc/large \n /tmp/etc/folder \n');
    expect(ran.stderr).toContain('Read-only file system');
    expect(enter(['--bind', join(source, 'small'), '/usr/small', 'ro,noexec,copy'], 'true').stderr).toMatch(
      /No such file|isn't inside a tmpfs/,
    );
  });
});

describe.runIf(IS_ROOT)('enter as root', () => {
  it("drops to the uid for good: no id, group or capability of root's stays", () => {
    const args = [
      'enter',
      '--root',
      '4242',
      '4243',
      ...TREE,
      '--',
      '/bin/sh',
      '-c',
      'grep -E "^(Uid|Gid|Groups|CapEff|CapPrm|CapInh|CapAmb)" /proc/self/status; cat /proc/self/uid_map',
    ];
    const lines = native(args)
      .stdout.toString()
      .split('\n')
      .map((line) => line.trim().split(/\s+/));
    expect(lines[0]).toEqual(['Uid:', '4242', '4242', '4242', '4242']);
    expect(lines[1]).toEqual(['Gid:', '4243', '4243', '4243', '4243']);
    expect(lines[2]?.slice(1)).toEqual([]);
    for (const line of lines.slice(3, 7)) expect(line[1]).toBe('0000000000000000');
    expect(lines[7]).toEqual(['4242', '4242', '1']);
  });

  it('joins every cgroup before it goes on', () => {
    const groups = ['pids', 'memory'].map(
      (name) => `/sys/fs/cgroup/${name}/sandbox-policy-enter-${String(process.pid)}`,
    );
    const available = groups.filter((group) => spawnSync('mkdir', [group]).status === 0);
    try {
      const args = available.flatMap((group) => ['--cgroup', `${group}/cgroup.procs`]);
      const ran = native([
        'enter',
        '--root',
        '4242',
        '4242',
        ...args,
        ...TREE,
        '--',
        '/bin/cat',
        '/proc/self/cgroup',
      ]);
      for (const group of available) {
        const [controller = ''] = group.split('/').slice(4);
        expect(ran.stdout.toString()).toMatch(
          new RegExp(`${controller}[^:]*:.*/sandbox-policy-enter-${String(process.pid)}`),
        );
      }
      expect(available.length).toBeGreaterThan(0);
    } finally {
      for (const group of available) spawnSync('rmdir', [group]);
    }
  });

  it('leaves no mount behind on the host', () => {
    const before = readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .filter((line) => / \/tmp /.test(line));
    native(['enter', '--root', '4242', '4242', ...TREE, '--', '/bin/true']);
    expect(
      readFileSync('/proc/self/mountinfo', 'utf8')
        .split('\n')
        .filter((line) => / \/tmp /.test(line)),
    ).toEqual(before);
  });
});
