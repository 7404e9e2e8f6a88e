import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunResult } from '../../../src/audit/generated/result.js';
import type { OpenSandbox } from '../../../src/run/sandbox.js';
import { describeGuests, guestPlace, openGuest, script, type Place } from './guest.js';

const MIB = 1024 * 1024;
/** An emulated guest on a busy machine. */
const PATIENT = 240_000;

const POLICY = `tier: microvm
limits: { memory: 96MiB, pids: 24, wall-time: 60s, output: 64KiB, on-output: drop, tmp-size: 8MiB, file-size: 4MiB }
filesystem:
  write: ["**"]
  deny: [keep.txt]
  read-deny: ["*.env"]
`;

describeGuests('a sandbox with a kernel of its own', () => {
  let place: Place;
  let sandbox: OpenSandbox;

  beforeAll(async () => {
    place = await guestPlace();
    writeFileSync(join(place.workspace, 'a.txt'), 'from the host\n');
    writeFileSync(join(place.workspace, 'keep.txt'), 'kept\n');
    writeFileSync(join(place.workspace, 'secret.env'), 'KEY=canary-in-a-file\n');
    mkdirSync(join(place.workspace, 'old'));
    writeFileSync(join(place.workspace, 'old', 'gone.txt'), 'gone\n');
    sandbox = await openGuest(place, POLICY, { apply: 'always' });
  }, PATIENT);

  afterAll(async () => {
    await sandbox.close();
    place.remove();
  }, PATIENT);

  it('runs commands with their exit code, and stdout apart from stderr', { timeout: PATIENT }, async () => {
    expect(await script(sandbox, 'echo out; echo err >&2; exit 3')).toEqual({
      exitCode: 3,
      outcome: 'completed',
      out: 'out\n',
      err: 'err\n',
    });
  });

  it('gives a command its input, variables and working directory', { timeout: PATIENT }, async () => {
    const request = { stdin: Buffer.from('given'), env: { WORD: 'set' }, cwd: '/tmp' };
    const said = await script(sandbox, 'cat; echo " $WORD $PWD $HOME $SECRET_OF_HOST"', request);
    expect(said.out).toBe('given set /tmp /home/sandbox \n');
  });

  it('tells a program that is not there from one that fails', { timeout: PATIENT }, async () => {
    expect((await sandbox.run(['no-such-program'])).exitCode).toBe(127);
    expect((await sandbox.run(['/tmp'])).exitCode).toBe(126);
  });

  it('shows another kernel than the host’s, and none of its processes', { timeout: PATIENT }, async () => {
    const said = await script(sandbox, 'uname -r; id -u; ls /proc | grep -c "^[0-9]"');
    const [kernel, uid, processes] = said.out.trim().split('\n');
    expect(kernel).not.toBe(release());
    expect(Number(uid)).toBeGreaterThan(0);
    expect(Number(processes)).toBeLessThan(10);
  });

  it(
    'has no device of the host or the machine, and no way to its own init',
    { timeout: PATIENT },
    async () => {
      const devices = 'kvm mem kmsg console ttyS0 vda vdb vdc vport0p1 vport1p1 hvc0 port sda';
      const looked = await script(
        sandbox,
        `for d in ${devices}; do [ -e /dev/$d ] && echo $d; done; ls -A /sys /drive /modules 2>/dev/null | grep -v :; true`,
      );
      expect(looked.out).toBe('');
      const tried = await script(
        sandbox,
        'for f in /proc/1/environ /proc/1/mem /proc/kcore; do cat $f >/dev/null && echo $f; done; ls /proc/1/fd;' +
          'echo c >/proc/sysrq-trigger && echo panic; kill -9 1; mknod /tmp/d b 254 0 && echo node; mount -t proc p /tmp && echo mounted',
      );
      expect(tried.out).toBe('');
      expect((await script(sandbox, 'echo alive')).out).toBe('alive\n');
    },
  );

  it('has no network but loopback', { timeout: PATIENT }, async () => {
    const said = await script(
      sandbox,
      'tail -n +3 /proc/net/dev | cut -d : -f 1; tail -n +2 /proc/net/route; nc -w 2 192.0.2.1 80',
    );
    expect(said.out.trim()).toBe('lo');
    expect(said.exitCode).not.toBe(0);
  });

  it('never hands the guest what must not be read, not even in a drive', { timeout: PATIENT }, async () => {
    const said = await script(sandbox, 'cat secret.env; ls -l secret.env');
    expect(said.out).not.toContain('canary');
    const drive = join(place.stateHome, 'sandbox-policy', 'state', sandbox.id, 'machine', 'workspace.img');
    const found = spawnSync('grep', ['-c', 'canary-in-a-file', drive], { encoding: 'utf8' });
    expect(found.stdout.trim()).toBe('0');
    const twin = spawnSync('grep', ['-c', 'from the host', drive], { encoding: 'utf8' });
    expect(twin.stdout.trim()).not.toBe('0');
  });

  it('bounds what a command prints', { timeout: PATIENT }, async () => {
    const said = await script(sandbox, 'yes | head -c 1000000; echo end >&2');
    expect(said.out).toHaveLength(64 * 1024);
    expect(said.err).toBe('end\n');
  });

  it('bounds what is written to a file and to a temporary folder', { timeout: PATIENT }, async () => {
    const file = await script(
      sandbox,
      'dd if=/dev/zero of=big bs=64k count=128 2>/dev/null; stat -c %s big; rm big',
    );
    expect(Number(file.out)).toBeLessThanOrEqual(4 * MIB);
    const folder = await script(
      sandbox,
      'for i in 1 2 3; do dd if=/dev/zero of=/tmp/$i bs=1M count=4; done 2>&1; du -sk /tmp; rm /tmp/*',
    );
    expect(folder.out).toContain('No space left');
  });

  it('ends what wants more memory than the limit', { timeout: PATIENT }, async () => {
    const said = await script(sandbox, 'dd if=/dev/zero of=/dev/null bs=200M count=1');
    expect(said.outcome).toBe('out-of-memory');
    expect((await script(sandbox, 'echo alive')).out).toBe('alive\n');
  });

  it('holds the number of processes', { timeout: PATIENT }, async () => {
    const said = await script(sandbox, 'i=0; while [ $i -lt 60 ]; do sleep 5 & i=$((i+1)); done; echo over');
    expect(said.err).toContain('fork');
    expect((await script(sandbox, 'echo alive')).out).toBe('alive\n');
  });

  it('ends a command at its wall-time, with all that it started', { timeout: PATIENT }, async () => {
    const said = await script(sandbox, '(setsid sleep 100 &); echo begun; sleep 100', { wallTime: 1_500 });
    expect(said).toMatchObject({ outcome: 'timed-out', out: 'begun\n' });
    expect((await script(sandbox, 'ps | grep -c "[s]leep"')).out).toBe('0\n');
  });

  it('keeps no checkpoint, which it says', { timeout: PATIENT }, async () => {
    await expect(sandbox.checkpoint()).rejects.toThrow(/virtual machine/);
    await expect(sandbox.changes()).rejects.toThrow(/virtual machine/);
  });

  it('applies what may be applied when it is closed, and nothing else', { timeout: PATIENT }, async () => {
    await script(
      sandbox,
      'echo new >new.txt; echo more >>a.txt; rm -r old; mkdir old; echo other >old/other.txt; ln -s a.txt link;' +
        'chmod 755 a.txt; echo x >keep.txt; mkfifo pipe; ln new.txt hard.txt; mkdir -m 0 closed',
    );
    const result: RunResult = await sandbox.close();
    const fates = Object.fromEntries(result.changes.map(({ path, disposition }) => [path, disposition]));
    expect(fates).toMatchObject({ 'keep.txt': 'dropped', pipe: 'dropped' });
    const read = (name: string): string => readFileSync(join(place.workspace, name), 'utf8');
    expect(read('keep.txt')).toBe('kept\n');
    expect(lstatSync(join(place.workspace, 'pipe'), { throwIfNoEntry: false })).toBeUndefined();
  });
});

describeGuests('the same code in a container and in a guest', () => {
  it('leaves the same changes', { timeout: PATIENT }, async () => {
    const seen: unknown[] = [];
    for (const tier of ['container', 'microvm']) {
      const place = await guestPlace();
      try {
        for (const name of ['a', 'b', 'c'])
          writeFileSync(join(place.workspace, name), `${name} of the host\n`.repeat(50));
        mkdirSync(join(place.workspace, 'folder/below'), { recursive: true });
        writeFileSync(join(place.workspace, 'folder/below/file'), 'deep\n');
        const sandbox = await openGuest(place, `tier: ${tier}\nfilesystem:\n  write: ["**"]\n`, {
          apply: 'always',
        });
        const said = await script(
          sandbox,
          'echo changed >>a; rm b; mv c moved; rm -r folder; mkdir -p folder/below; echo anew >folder/below/other;' +
            'printf x >"odd name\n\\"" ; ln -s moved link; ln a again; chmod 700 moved; mkdir empty;' +
            'dd if=/dev/zero of=sparse bs=1 count=1 seek=1000000 2>/dev/null',
        );
        const { outcome, changes, violations } = await sandbox.close();
        seen.push({ said, outcome, changes, violations });
        expect(readFileSync(join(place.workspace, 'a'), 'utf8')).toMatch(/changed\n$/);
      } finally {
        place.remove();
      }
    }
    expect(seen[1]).toEqual(seen[0]);
  });
});
