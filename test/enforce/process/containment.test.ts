import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bundle,
  CALLERS,
  startOperator,
  type Bundle,
  type Operator,
  type RemoteSandbox,
} from './operator-process.js';

const execute = promisify(execFile);

let built: Bundle;
beforeAll(async () => {
  built = await bundle();
});
afterAll(() => built.remove());

/** Processes below one, as /proc shows them. */
function descendants(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] === String(pid);
      } catch {
        return false;
      }
    })
    .map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function status(pid: number): Record<string, string> {
  const lines = readFileSync(`/proc/${String(pid)}/status`, 'latin1').split('\n');
  return Object.fromEntries(lines.map((line) => line.split(':\t') as [string, string]));
}

describe.each(CALLERS)('containment in the process tier, as $name', (caller) => {
  let operator: Operator;
  let sandbox: RemoteSandbox;
  beforeAll(async () => {
    operator = startOperator(built, caller);
    const workspace = operator.makeFolder('project');
    writeFileSync(join(workspace, 'file'), 'original\n');
    mkdirSync(join(workspace, 'folder'));
    writeFileSync(join(workspace, 'folder', 'inner'), 'inner\n');
    if (caller.uid !== 0 && process.getuid?.() === 0)
      for (const name of ['file', 'folder', 'folder/inner'])
        chownSync(join(workspace, name), caller.uid, caller.uid);
    if (caller.uid === 0) chmodSync(join(workspace, 'file'), 0o600);
    sandbox = await operator.open({ workspace });
  });
  afterAll(async () => {
    await sandbox.close();
    await operator.end();
  });

  it('runs nothing as uid 0 of the host, with a capability, a new privilege or without the seccomp filter', async () => {
    const running = sandbox.sh('sleep 1.5; id -u');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const pids = descendants(operator.child.pid ?? 0);
    expect(pids.length).toBeGreaterThanOrEqual(3);
    for (const pid of pids) {
      const { Uid = '', Gid = '', CapEff, CapPrm, NoNewPrivs } = status(pid);
      expect(Uid.split('\t')).toEqual(Array(4).fill(String(sandbox.uid)));
      expect(Gid.split('\t')).toEqual(Array(4).fill(String(sandbox.uid)));
      expect([CapEff, CapPrm]).toEqual(Array(2).fill('0000000000000000'));
      expect(NoNewPrivs).toBe('1');
    }
    // The init and what it started; bubblewrap's monitor is outside and only waits.
    const inside = pids.filter((pid) => (status(pid)['NSpid'] ?? '').includes('\t'));
    expect(inside.length).toBeGreaterThanOrEqual(2);
    for (const pid of inside) expect(status(pid)['Seccomp']).toBe('2');
    expect((await running).out).toBe(`${String(sandbox.uid)}\n`);
  });

  it('V5: no user namespace can be made inside, in which capabilities would be regained', async () => {
    const report = await sandbox.sh('unshare --user true; unshare --user --mount true; unshare --mount true');
    expect(report.ended).not.toEqual({ kind: 'exited', code: 0 });
    expect(report.err.match(/unshare failed/g)).toHaveLength(3);
  });

  it('V5: nor with the seccomp filter off: the namespaces are counted', async () => {
    const open = await operator.open({ plan: { seccomp: null } });
    const report = await open.sh('grep Seccomp: /proc/self/status; unshare --user true || echo refused');
    expect(report.out).toBe('Seccomp:\t0\nrefused\n');
    expect(report.err).toContain('No space left on device');
    await open.close();
  });

  it('V4: set-uid programs give nothing', async () => {
    const report = await sandbox.sh(
      'grep NoNewPrivs /proc/self/status; grep -v nosuid /proc/self/mountinfo; su -c id root </dev/null',
    );
    expect(report.out).toBe('NoNewPrivs:\t1\n');
    expect(report.ended).not.toEqual({ kind: 'exited', code: 0 });
  });

  it('V3: there is no terminal, and none that input could be pushed into', async () => {
    const script =
      'import fcntl,termios,os\ntry:\n  fd=os.open("/dev/tty",os.O_RDWR)\n  fcntl.ioctl(fd,termios.TIOCSTI,b"x")\n  print("pushed")\nexcept OSError as e: print(e.errno)';
    expect((await sandbox.run(['/usr/bin/python3', '-c', script])).out).toBe('6\n');
    const pty = await sandbox.run(['/usr/bin/python3', '-c', 'import pty; print(pty.openpty()[1] > 0)']);
    expect(pty.out).toBe('True\n');
  });

  it('the network is a loopback of its own: N4, N5, N6', async () => {
    const server = await listen({ host: '127.0.0.1', port: 0 });
    const { port } = server.address() as { port: number };
    const connect = `import socket\ns=socket.socket(); s.settimeout(3)\ns.connect(("127.0.0.1",${String(port)})); print(s.recv(5).decode())`;
    expect((await execute('/usr/bin/python3', ['-c', connect])).stdout).toBe('hello\n');
    const inside = await sandbox.run(['/usr/bin/python3', '-c', connect]);
    expect(inside.err).toContain('ConnectionRefusedError');
    expect(
      (
        await sandbox.sh(
          "tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '; cat /proc/net/route | tail -n +2; cat /proc/net/ipv6_route | grep -v ' lo$'",
        )
      ).out,
    ).toBe('lo\n');
    server.close();
  });

  it("raw and packet sockets can't be made: N6", async () => {
    const script =
      'import socket\nfor a,t in [(socket.AF_INET,socket.SOCK_RAW),(socket.AF_PACKET,socket.SOCK_RAW),(socket.AF_INET6,socket.SOCK_RAW)]:\n  try: socket.socket(a,t,socket.IPPROTO_ICMP); print("made")\n  except OSError as e: print("refused")';
    expect((await sandbox.run(['/usr/bin/python3', '-c', script])).out).toBe('refused\nrefused\nrefused\n');
  });

  it('abstract unix sockets of the host are out of reach', async () => {
    const name = `sandbox-policy-test-${String(process.pid)}-${String(caller.uid)}`;
    const host = spawn('/usr/bin/python3', [
      '-c',
      `import socket,time\ns=socket.socket(socket.AF_UNIX); s.bind("\\0${name}"); s.listen(5); print("up",flush=True); time.sleep(60)`,
    ]);
    await new Promise((resolve) => host.stdout.once('data', resolve));
    const connect = `import socket\ns=socket.socket(socket.AF_UNIX)\ns.connect("\\0${name}"); print("connected")`;
    expect(execFileSync('/usr/bin/python3', ['-c', connect]).toString()).toBe('connected\n');
    const inside = await sandbox.run(['/usr/bin/python3', '-c', connect]);
    expect(inside.err).toContain('ConnectionRefusedError');
    host.kill('SIGKILL');
  });

  it('P6: sees no process but its own, and nothing of the init', async () => {
    const report = await sandbox.sh(
      'ls /proc | grep -E "^[0-9]+$" | wc -l; for f in environ maps mem fd/0 root cwd exe; do cat /proc/1/$f >/dev/null 2>&1 && echo $f; ls /proc/1/$f/ >/dev/null 2>&1 && echo $f/; done; echo x 2>/dev/null > /proc/1/fd/1; kill -KILL 1; kill -STOP 1; echo end',
    );
    const [count, ...rest] = report.out.trim().split('\n');
    expect(Number(count)).toBeLessThanOrEqual(6);
    expect(rest).toEqual(['end']);
    expect((await sandbox.sh('echo alive')).out).toBe('alive\n');
  });

  it("S1: nothing of the tool's environment is seen", async () => {
    const report = await sandbox.sh('env; cat /proc/*/environ 2>/dev/null | tr "\\0" "\\n"');
    expect(report.out).not.toContain('do-not-leak');
    expect(report.out).toMatch(/^HOME=\/home\/sandbox$/m);
    expect(report.out).toMatch(/^TMPDIR=\/tmp$/m);
  });

  it('sees only the files it was given', async () => {
    const report = await sandbox.sh(
      'ls -A / /home /run /etc; ls /root /sys /boot /var/run/docker.sock /home/sandbox/..; cat /etc/shadow',
    );
    const [root = ''] = report.out.split('\n\n');
    expect(
      root
        .split('\n')
        .slice(1)
        .filter((name) => !['bin', 'sbin', 'lib', 'lib64', 'lib32', 'libx32', 'opt'].includes(name))
        .sort(),
    ).toEqual(expect.arrayContaining(['dev', 'etc', 'home', 'proc', 'run', 'tmp', 'usr']));
    for (const gone of ['/root', '/sys', '/boot', '/var/run/docker.sock', '/etc/shadow'])
      expect(report.err).toMatch(new RegExp(`${gone}'?: No such file|cannot access '${gone}'`));
  });

  it('writes nowhere but to the workspace and the temporary file systems', async () => {
    const script = [
      'for d in / /usr /usr/bin /etc /dev /proc /home /lib /run/sandbox-policy/init; do touch $d/written 2>/dev/null && echo $d; done',
      `for d in /tmp $HOME /dev/shm /run ${sandbox.workspace}; do touch $d/written && rm $d/written && echo $d; done`,
      'mount -o remount,rw / 2>/dev/null && echo remounted; umount /proc 2>/dev/null && echo unmounted; true',
    ].join('\n');
    expect((await sandbox.sh(script)).out.trim().split('\n')).toEqual([
      '/tmp',
      '/home/sandbox',
      '/dev/shm',
      '/run',
      sandbox.workspace,
    ]);
  });

  it("has its workspace at the host's path, as its own files, copy on write", async () => {
    const report = await sandbox.sh(
      'pwd; cat file; stat -c %u:%g . file folder/inner; echo changed > file; rm -r folder; mkdir new; git init -q new && echo git',
    );
    const own = `${String(sandbox.uid)}:${String(sandbox.uid)}`;
    expect(report.out).toBe(`${sandbox.workspace}\noriginal\n${own}\n${own}\n${own}\ngit\n`);
    expect(readFileSync(join(sandbox.workspace, 'file'), 'utf8')).toBe('original\n');
    expect(existsSync(join(sandbox.workspace, 'folder', 'inner'))).toBe(true);
    expect(existsSync(join(sandbox.workspace, 'new'))).toBe(false);
    expect(readFileSync(join(sandbox.state, 'upper', 'file'), 'utf8')).toBe('changed\n');
    expect(statSync(join(sandbox.state, 'upper', 'folder')).isCharacterDevice()).toBe(true);
    expect(statSync(join(sandbox.state, 'upper', 'file')).uid).toBe(sandbox.uid);
  });

  it.each([
    'a:/etc',
    'a,b',
    'a\\:b',
    'upperdir=x,lowerdir=y',
    ' blank ',
    'new\nline',
    'ünï',
    '-- --bind',
    '%s$(id)',
  ])('P10: a workspace named %j shows exactly that folder', async (name) => {
    const parent = operator.makeFolder(`odd-${String(Math.random()).slice(2)}`);
    const workspace = join(parent, name);
    mkdirSync(workspace, { recursive: true });
    writeFileSync(join(workspace, 'only-here'), 'yes\n');
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', String(caller.uid), parent]);
    const odd = await operator.open({ workspace });
    const report = await odd.sh('cat only-here; ls -A; echo w > written; cat written');
    expect(report.out).toBe('yes\nonly-here\nw\n');
    expect(readdirSync(join(odd.state, 'upper'))).toEqual(['written']);
    await odd.close();
  });

  it('P1: a workspace that became a link is refused, whichever component it is', async () => {
    const parent = operator.makeFolder('links');
    mkdirSync(join(parent, 'real', 'inner'), { recursive: true });
    symlinkSync('real', join(parent, 'link'));
    for (const path of ['link', 'link/inner'])
      await expect(operator.open({ workspace: join(parent, path) })).rejects.toThrow(/symbolic link/);
  });

  it('a mask covers a file and a folder, unreadable, unremovable and unmovable; P2', async () => {
    const workspace = operator.makeFolder('masked');
    writeFileSync(join(workspace, 'secret'), 'secret');
    mkdirSync(join(workspace, 'keys'));
    writeFileSync(join(workspace, 'keys', 'key'), 'secret');
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', String(caller.uid), workspace]);
    const masked = await operator.open({
      workspace,
      bindings: {
        masks: [
          { path: join(workspace, 'secret'), of: 'file' },
          { path: join(workspace, 'keys'), of: 'directory' },
        ],
      },
    });
    const report = await masked.sh(
      'cat secret; ls keys; chmod 777 secret keys; cat secret keys/key; mv secret moved; rm -f secret; echo x > secret; ln secret hard; mv keys moved; cat moved/key; echo end',
    );
    expect(report.out).toBe('end\n');
    await masked.close();
    expect(readFileSync(join(workspace, 'secret'), 'utf8')).toBe('secret');
  });

  it('F6: a mask or cover whose path is missing or leads through a link is a failure to start, never skipped', async () => {
    const workspace = operator.makeFolder('masks-gone');
    symlinkSync('/etc', join(workspace, 'etc'));
    const open = (path: string) =>
      operator.open({ workspace, bindings: { masks: [{ path: join(workspace, path), of: 'file' }] } });
    await expect(open('absent')).rejects.toThrow(/target: .*absent: No such file/);
    await expect(open('etc/passwd')).rejects.toThrow(/link or no folder/);
    await expect(open('etc')).rejects.toThrow(/symbolic link/);
    expect(readdirSync(workspace)).toEqual(['etc']);
  });

  it('with commands.allow, nothing else is executed: not what is copied, not by the loader', async () => {
    const allowed = await operator.open({ policy: 'commands: { allow: [sh, cp, cat, chmod] }' });
    const report = await allowed.sh(
      'cat /etc/passwd > /dev/null && echo cat; cp /bin/cat here; chmod 755 here; ./here /etc/passwd; cp /bin/cat /tmp/c; /tmp/c /etc/passwd; /lib64/ld-linux-x86-64.so.2 ./here /etc/passwd; /usr/bin/id; ls; exit 0',
    );
    expect(report.out).toBe('cat\n');
    await allowed.close();
  });

  it('L10: a start that fails is a SetupError with the step and its reason, never an exit code', async () => {
    const failures: readonly [Parameters<Operator['open']>[0], RegExp][] = [
      [{ plan: { bwrap: '/no/such/bwrap' } }, /exec: \/no\/such\/bwrap: No such file/],
      [{ plan: { bwrap: '/bin/false' } }, /the init has ended|did not answer/],
      [
        {
          plan: { view: [{ kind: 'bind', source: '/no/such', target: '/usr', writable: false, exec: true }] },
        },
        /bind: \/no\/such: No such file/,
      ],
      [{ bindings: { enterProgram: '/no/such/launcher' } }, /can't be started/],
      [{ bindings: { initProgram: '/bin/true' } }, /the init has ended/],
      [{ bindings: { uid: 0, gid: 0 } }, /never runs as uid or gid 0/],
    ];
    for (const [options, reason] of failures) {
      const opening = operator.open(options);
      await expect(opening).rejects.toMatchObject({ name: 'SetupError' });
      await expect(opening).rejects.toThrow(reason);
    }
  });
});

describe.runIf(process.getuid?.() === 0)('who the code is, when the caller has more than it needs', () => {
  it('V1: supplementary groups are dropped where the launcher is root', async () => {
    const operator = startOperator(built, { name: 'root', uid: 0 }, ['setpriv', '--groups=999,4']);
    const sandbox = await operator.open();
    const running = sandbox.sh('sleep 1; id -G');
    await new Promise((resolve) => setTimeout(resolve, 400));
    for (const pid of descendants(operator.child.pid ?? 0)) expect(status(pid)['Groups']?.trim()).toBe('');
    expect((await running).out).toBe('65534\n');
    await sandbox.close();
    await operator.end();
  });

  it("P9: a workspace of root's, unreadable to others, is the code's own inside and untouched outside", async () => {
    const operator = startOperator(built, { name: 'root', uid: 0 });
    const workspace = operator.makeFolder('private');
    chmodSync(workspace, 0o700);
    writeFileSync(join(workspace, 'private'), 'text\n', { mode: 0o600 });
    const sandbox = await operator.open({ workspace });
    const report = await sandbox.sh('cat private; echo more >> private; stat -c %u:%a . private');
    expect(report.out).toBe('text\n65534:700\n65534:600\n');
    await sandbox.close();
    expect(statSync(join(workspace, 'private')).uid).toBe(0);
    expect(statSync(join(sandbox.state, 'upper', 'private')).uid).toBe(65_534);
    await operator.end();
  });

  it("a workspace of another user's, called by root, is the code's own inside", async () => {
    const operator = startOperator(built, { name: 'root', uid: 0 });
    const workspace = operator.makeFolder('of-somebody');
    writeFileSync(join(workspace, 'file'), 'text\n', { mode: 0o600 });
    for (const path of [workspace, join(workspace, 'file')]) chownSync(path, 1000, 1000);
    const sandbox = await operator.open({ workspace });
    expect((await sandbox.sh('cat file; stat -c %u:%g file; echo more > file; cat file')).out).toBe(
      'text\n65534:65534\nmore\n',
    );
    await sandbox.close();
    await operator.end();
  });

  it('an upper layer on overlayfs is refused, and XDG_STATE_HOME named', async () => {
    const script =
      'mkdir -p $0/l $0/u $0/w $0/m; mount -t tmpfs none $0/u; mkdir $0/u/u $0/u/w; mount -t overlay -o lowerdir=$0/l,upperdir=$0/u/u,workdir=$0/u/w overlay $0/m; chmod 777 $0/m; shift; exec "$@"';
    const place = join(built.base, 'overlaid');
    mkdirSync(place);
    const operator = startOperator(built, { name: 'root', uid: 0 }, [
      'unshare',
      '--mount',
      '--propagation',
      'private',
      'sh',
      '-c',
      script,
      place,
      '--',
    ]);
    await operator.ask({ op: 'memory' });
    const opening = operator.ask({
      op: 'open',
      sandbox: 'x',
      policy: '',
      workspace: operator.makeFolder('w'),
      state: join(place, 'm'),
    });
    await expect(opening).rejects.toThrow(/overlay|state/i);
    await operator.end();
    rmSync(place, { recursive: true, force: true });
  });
});

async function listen(options: { host: string; port: number }): Promise<Server> {
  const server = createServer((socket) => socket.end('hello'));
  await new Promise<void>((resolve) => server.listen(options, resolve));
  return server;
}
