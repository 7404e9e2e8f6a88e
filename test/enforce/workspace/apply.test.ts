import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lockWorkspace } from '../../../src/enforce/workspace/lock.js';
import { nameRecorder } from '../../../src/enforce/workspace/name-record.js';
import { boundary } from '../../../src/enforce/workspace/baseline.js';
import {
  compiledSources,
  copyTree,
  drive,
  must,
  NOBODY,
  overlayArgv,
  policyOf,
  requestOf,
  runScript,
  scratch,
  treeOf,
  type Scratch,
} from './support.js';

let place: Scratch;
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.remove();
});

const root = process.getuid?.() === 0;

function given(script: string): void {
  must('sh', ['-ec', script], { cwd: place.workspace });
}

/** Runs the code, lets the host do something, applies. */
async function applied(during: string, between = ''): Promise<{ kind: string; paths?: string[] }> {
  const run = await runScript(place, during, {}, () => {
    given(between);
  });
  const outcome = await run.collected.apply();
  run.end();
  return outcome.kind === 'conflict'
    ? { kind: 'conflict', paths: outcome.paths.map((path) => path.toString()) }
    : { kind: outcome.kind };
}

describe('a host file that changed since the run began is a conflict: nothing is applied', () => {
  const during =
    'echo code >a; echo code >d/x; rm -r gone; echo code >new; mkdir -p n/m; echo code >n/m/f; chmod 755 e';
  beforeEach(() => {
    given(
      'mkdir d gone gone/sub e other; echo a >a; echo x >d/x; echo y >gone/sub/y; echo z >unrelated; echo o >other/x',
    );
  });

  it.each([
    { what: 'a file was written', between: 'echo host >a', paths: ['a'] },
    { what: 'a file was replaced by one with the same content', between: 'cp a b; mv b a', paths: ['a'] },
    { what: 'a file changed its mode', between: 'chmod 600 a', paths: ['a'] },
    { what: 'its time was set back afterwards', between: 'echo h >a; touch -d 2001-01-01 a', paths: ['a'] },
    { what: 'a file was removed', between: 'rm d/x', paths: ['d/x'] },
    { what: 'a file was made where the code made one', between: 'echo host >new', paths: ['new'] },
    { what: 'a folder was made where the code made one', between: 'mkdir n', paths: ['n/m', 'n/m/f'] },
    { what: 'a folder became a link', between: 'mv d dd; ln -s dd d', paths: ['d'] },
    { what: 'a folder was removed', between: 'rm -r d', paths: ['d', 'd/x'] },
    { what: 'a folder was swapped for an older one', between: 'mv d old; mv other d', paths: ['d/x'] },
    {
      what: 'something came into a folder that the code removed',
      between: 'echo h >gone/sub/h',
      paths: ['gone/sub/h'],
    },
    { what: 'a folder that the code changed changed', between: 'chmod 700 e', paths: ['e'] },
  ])('$what', async ({ between, paths }) => {
    const run = await runScript(place, during, {}, () => {
      given(between);
    });
    const before = treeOf(place.workspace);
    const outcome = await run.collected.apply();
    run.end();
    expect(outcome.kind).toBe('conflict');
    const found = outcome.kind === 'conflict' ? outcome.paths.map((path) => path.toString()) : [];
    expect(found).toEqual(expect.arrayContaining(paths));
    expect(treeOf(place.workspace)).toEqual(before);
  });

  it.each([
    { what: 'something else changed', between: 'echo host >unrelated; echo h >e/h; mkdir hosts' },
    { what: 'files were only read', between: 'cat a d/x unrelated' },
    { what: 'a neighbour in the same folder changed', between: 'echo host >d/neighbour' },
  ])('but not when $what', async ({ between }) => {
    expect(await applied(during, between)).toEqual({ kind: 'applied' });
  });

  it('is seen when it happens while the changes are being applied, and what was done is undone', async () => {
    const run = await runScript(place, during);
    let before: string[] = [];
    let steps = 0;
    const outcome = await run.collected.apply({
      before: (what) => {
        if (what !== 'put' || ++steps !== 2) return;
        given('echo host >d/x');
        before = treeOf(place.workspace);
      },
    });
    run.end();
    expect(outcome.kind).toBe('conflict');
    expect(before.length).toBeGreaterThan(0);
    given('true');
    expect(fs.readFileSync(`${place.workspace}/d/x`, 'utf8')).toBe('host\n');
    expect(fs.readFileSync(`${place.workspace}/a`, 'utf8')).toBe('a\n');
    expect(fs.existsSync(`${place.workspace}/gone/sub/y`)).toBe(true);
    expect(fs.readdirSync(place.workspace).sort()).toEqual(['a', 'd', 'e', 'gone', 'other', 'unrelated']);
  });

  it('a wall clock that was set back during the run moves the boundary back, never forward', () => {
    const start = {
      stamp: 1_000_000_000_000n,
      monotonic: 5_000_000_000n,
      folders: new Map(),
      names: nameRecorder().finish(),
    };
    const after = (wall: bigint): bigint => boundary(start, { wall, monotonic: 15_000_000_000n });
    expect(after(1_010_000_000_000n)).toBe(start.stamp);
    expect(after(1_010_005_000_000n)).toBe(start.stamp);
    expect(after(9_999_000_000_000n)).toBe(start.stamp);
    expect(after(1_000_000_000_000n)).toBe(start.stamp - 10_000_000_000n);
    expect(after(400_000_000_000n)).toBe(start.stamp - 610_000_000_000n);
  });
});

describe('applying follows no link, whoever planted it', () => {
  it('P12: a link planted in the upper layer after the look is neither followed nor applied', async () => {
    fs.writeFileSync(`${place.dir}/secret`, 'secret');
    given('mkdir d; echo x >d/x');
    const before = treeOf(place.workspace);
    const plants = {
      'rm d/x; ln -s ../../../secret d/x': 'failed',
      'rm d/x; mkfifo d/x': 'failed',
      'echo other >d/x': 'failed',
      // The folder that was looked at is still open, and it is its file that comes out.
      'mv d e; ln -s ../../.. d': 'applied',
    };
    for (const [plant, kind] of Object.entries(plants)) {
      const run = await runScript(place, 'echo code >d/x; echo new >n');
      must('sh', ['-ec', plant], { cwd: `${place.state}/upper` });
      const outcome = await run.collected.apply();
      run.end();
      expect(outcome.kind, plant).toBe(kind);
      if (kind === 'failed') expect(treeOf(place.workspace), plant).toEqual(before);
      else expect(fs.readFileSync(`${place.workspace}/d/x`, 'utf8')).toBe('code\n');
      must('sh', ['-c', `rm -rf "${place.state}"/*`]);
    }
  });

  it('P1: a folder swapped for a link again and again while changes are applied leads nowhere', async () => {
    const victim = `${place.dir}/victim`;
    given('mkdir -p d/in; for i in 1 2 3 4 5 6 7 8; do echo $i >d/in/$i; done');
    copyTree(`${place.workspace}/d`, victim);
    const untouched = treeOf(victim);
    const race = `import os
while True:
  for act in (lambda: os.rename("d","real"), lambda: os.symlink("${victim}","d"), lambda: os.unlink("d"), lambda: os.rename("real","d")):
    try: act()
    except OSError: pass`;
    const kinds = new Set<string>();
    for (let round = 0; round < 40; round++) {
      const script = 'for i in 1 2 3 4 5 6 7 8; do echo code >>d/in/$i; echo new >d/in/n$i; done';
      const run = await runScript(place, script);
      const racer = spawn('/usr/bin/python3', ['-c', race], { cwd: place.workspace, stdio: 'ignore' });
      try {
        await new Promise((resolve) => setTimeout(resolve, 40 + round));
        kinds.add((await run.collected.apply()).kind);
      } finally {
        racer.kill('SIGKILL');
        await new Promise((resolve) => racer.once('close', resolve));
        run.end();
      }
      expect(treeOf(victim)).toEqual(untouched);
      given('if [ -L d ]; then rm d; fi; if [ -d real ]; then mv real d; fi');
      must('sh', ['-c', `rm -rf "${place.state}"/*`]);
    }
    expect(kinds.has('conflict') || kinds.has('failed')).toBe(true);
  }, 120_000);

  it('P3: a hard link to a file outside keeps that file as it is', async () => {
    fs.writeFileSync(`${place.dir}/outside`, 'outside');
    fs.linkSync(`${place.dir}/outside`, `${place.workspace}/linked`);
    expect(await applied('echo code >linked; chmod 755 linked')).toEqual({ kind: 'applied' });
    expect(fs.readFileSync(`${place.workspace}/linked`, 'utf8')).toBe('code\n');
    expect(fs.readFileSync(`${place.dir}/outside`, 'utf8')).toBe('outside');
    expect(fs.statSync(`${place.dir}/outside`).mode & 0o111).toBe(0);
  });

  it('P3: a file of the upper layer with a name elsewhere does not come out', async () => {
    fs.writeFileSync(`${place.dir}/outside`, 'outside');
    const run = await runScript(place, 'echo a >a; ln a b', {}, () => {
      fs.linkSync(`${place.dir}/outside`, `${place.state}/upper/planted`);
    });
    const fates = run.collected.changes.map(({ change, fate }) => [change.path.toString(), fate.kind]);
    run.end();
    expect(fates).toEqual([
      ['a', 'apply'],
      ['b', 'apply'],
      ['planted', 'violation'],
    ]);
  });

  it('another filesystem mounted inside the workspace is not written to', async () => {
    if (!root) return;
    given('mkdir m; echo x >m/x');
    must('mount', ['-t', 'tmpfs', 'tmpfs', `${place.workspace}/m`]);
    try {
      await expect(runScript(place, 'echo code >m/x')).rejects.toMatchObject({ problem: 'other-filesystem' });
    } finally {
      must('umount', [`${place.workspace}/m`]);
    }
  });
});

describe('all or nothing', () => {
  it('too little space is known before anything is touched', async () => {
    if (!root) return;
    must('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', place.workspace]);
    try {
      given('echo a >a');
      const before = treeOf(place.workspace);
      expect(await applied('echo code >a; head -c 4000000 /dev/urandom >big')).toEqual({ kind: 'no-space' });
      expect(treeOf(place.workspace)).toEqual(before);
    } finally {
      must('umount', [place.workspace]);
    }
  });

  it('a step that fails undoes those before it, and the state says so to nobody later', async () => {
    given('mkdir d; echo a >a; echo x >d/x');
    const before = treeOf(place.workspace);
    const run = await runScript(place, 'echo code >a; rm -r d; echo n >n');
    let puts = 0;
    const outcome = await run.collected.apply({
      before: (what) => {
        if (what === 'put' && ++puts === 2) throw new Error('disk on fire');
      },
    });
    run.end();
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'disk on fire' });
    expect(treeOf(place.workspace)).toEqual(before);
    expect(fs.readdirSync(place.state)).not.toContain('apply');
    expect(fs.readdirSync(place.locks)).toEqual([]);
  });

  it('one applier a workspace, and none while another run has it mounted', async () => {
    given('echo a >a');
    const run = await runScript(place, 'echo code >a');
    const { dev, ino } = fs.statSync(place.workspace);
    const other = await lockWorkspace({
      locks: place.locks,
      run: 'other',
      use: 'overlay',
      workspace: place.workspace,
      identity: `${String(dev)}:${String(ino)}`,
      state: place.state,
    });
    const outcome = await run.collected.apply();
    expect(outcome).toMatchObject({ kind: 'busy', by: [{ run: 'other', use: 'overlay' }] });
    expect(fs.readFileSync(`${place.workspace}/a`, 'utf8')).toBe('a\n');
    if (other.kind === 'held') setTimeout(other.lock.release, 100);
    expect(await run.collected.apply({ wait: 5_000 })).toMatchObject({ kind: 'applied' });
    run.end();
  });

  it('no changes need no lock', async () => {
    expect(await applied('true')).toEqual({ kind: 'applied' });
  });
});

describe('P9: results belong to whom they should', () => {
  let sources: ReturnType<typeof compiledSources>;
  beforeAll(() => {
    sources = compiledSources();
  });
  afterAll(() => {
    sources.remove();
  });

  it.runIf(root)('as root: to the owner of what they replace, or of the folder they are in', async () => {
    given(
      'mkdir -p d/e; echo a >a; echo b >d/b; ln -s a l; chown 1234:1235 a; chown -h 1236:1236 l; chown 1237:1238 d',
    );
    const run = await runScript(
      place,
      'echo code >a; ln -sfn b l; echo n >d/n; mkdir -p d/m/k; echo k >d/m/k/k; echo top >top; chown 0:0 a',
    );
    expect((await run.collected.apply()).kind).toBe('applied');
    run.end();
    const owner = (name: string): string => {
      const { uid, gid } = fs.lstatSync(`${place.workspace}/${name}`);
      return `${String(uid)}:${String(gid)}`;
    };
    expect(['a', 'l', 'd/n', 'd/m', 'd/m/k/k', 'top'].map(owner)).toEqual([
      '1234:1235',
      '1236:1236',
      '1237:1238',
      '1237:1238',
      '1237:1238',
      '0:0',
    ]);
  });

  it('as an ordinary user: to that user, closed folders and files included', () => {
    const uid = root ? NOBODY : (process.getuid?.() ?? 0);
    place.remove();
    place = scratch(uid);
    const setup =
      'mkdir -p shut/in end/in; echo a >shut/a; echo b >b; echo e >end/in/e; chmod 500 shut end/in end';
    must('sh', ['-ec', setup], { cwd: place.workspace });
    if (root) must('chown', ['-R', `${String(uid)}:${String(uid)}`, place.workspace]);
    const layers = { ...place, upper: `${place.state}/upper`, work: `${place.state}/work` };
    const during =
      'chmod 700 shut shut/in; echo code >shut/a; echo n >shut/n; chmod 500 shut; chmod -R 700 end; rm -r end; chmod 000 b; mkdir -p c/c; echo x >c/c/x; chmod 000 c/c/x c/c; chmod 300 c';
    const command = overlayArgv(layers, ['sh', '-ec', during], uid === 0 ? 'root' : 'user');
    if (root) must('chown', [`${String(uid)}:${String(uid)}`, `${place.dir}/merged`]);
    const before = treeOf(place.workspace);
    const prepare = { ...requestOf(place), uid, gid: uid };
    const request = { prepare, policy: policyOf(), command, apply: true };
    // Killed when almost all was done, and then kept from being completed: all goes back, closed folders too.
    expect(drive(sources.src, { ...request, killAt: 20 }, uid)).toBeNull();
    expect(treeOf(place.workspace)).not.toEqual(before);
    fs.writeFileSync(`${place.state}/apply/undo`, '');
    const recover = { state: place.state, locks: place.locks, run: 'next' };
    expect(drive(sources.src, { recover }, uid)?.recovered).toBe('untouched');
    expect(treeOf(place.workspace)).toEqual(before);
    must('sh', ['-c', `chmod -R u+rwx ${place.state}; rm -rf ${place.state}/*`]);
    const report = drive(sources.src, { ...request, remove: true }, uid);
    expect(report?.outcome?.kind).toBe('applied');
    expect(report?.removed?.kind).toBe('removed');
    const modes = ['shut', 'shut/a', 'shut/n', 'b', 'c', 'c/c', 'c/c/x'].map((name) => {
      const stat = fs.lstatSync(`${place.workspace}/${name}`, { throwIfNoEntry: false });
      return stat === undefined ? 'closed' : `${String(stat.uid)} ${(stat.mode & 0o777).toString(8)}`;
    });
    const who = String(uid);
    if (root)
      expect(modes).toEqual([
        `${who} 500`,
        `${who} 644`,
        `${who} 644`,
        `${who} 0`,
        `${who} 300`,
        `${who} 0`,
        `${who} 0`,
      ]);
  });
});
