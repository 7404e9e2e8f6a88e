import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive, thisHolder } from '../../../src/enforce/workspace/holder.js';
import {
  deadUses,
  forgetUse,
  lockWorkspace,
  type LockOutcome,
  type Use,
} from '../../../src/enforce/workspace/lock.js';
import { scratch, type Scratch } from './support.js';

let place: Scratch;
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.remove();
});

function lock(run: string, use: Use, workspace = '/ws', wait = 0): Promise<LockOutcome> {
  return lockWorkspace({
    locks: place.locks,
    run,
    use,
    workspace,
    identity: `of:${workspace}`,
    state: `/state/${run}`,
    wait,
  });
}

describe('who may use a workspace at the same time', () => {
  const refused: readonly (readonly [Use, Use])[] = [
    ['applying', 'applying'],
    ['applying', 'overlay'],
    ['applying', 'read-write'],
    ['applying', 'read-only'],
    ['overlay', 'read-write'],
  ];
  const uses: readonly Use[] = ['read-only', 'overlay', 'read-write', 'applying'];
  const pairs = uses.flatMap((a) => uses.map((b) => [a, b] as const));
  it.each(pairs)('%s while another has %s', async (mine, theirs) => {
    expect((await lock('a', theirs)).kind).toBe('held');
    const expected = refused.some(([x, y]) => (x === mine && y === theirs) || (y === mine && x === theirs));
    expect((await lock('b', mine)).kind).toBe(expected ? 'busy' : 'held');
  });

  it('a run does not stand in its own way', async () => {
    expect((await lock('a', 'overlay')).kind).toBe('held');
    expect((await lock('a', 'applying')).kind).toBe('held');
  });

  it.each([
    ['/ws', '/ws/packages/app', true],
    ['/ws/packages/app', '/ws', true],
    ['/ws', '/ws2', false],
    ['/', '/anything', true],
  ])('%s and %s share files: %s', async (a, b, shared) => {
    await lock('a', 'overlay', a);
    expect((await lock('b', 'applying', b)).kind).toBe(shared ? 'busy' : 'held');
  });

  it('waits as long as it may', async () => {
    const first = await lock('a', 'overlay');
    if (first.kind === 'held') setTimeout(first.lock.release, 150);
    expect((await lock('b', 'applying', '/ws', 5_000)).kind).toBe('held');
    const started = performance.now();
    expect((await lock('c', 'applying', '/ws', 200)).kind).toBe('busy');
    expect(performance.now() - started).toBeGreaterThan(150);
  });

  it('of many that apply at once, never two hold it', async () => {
    let holding = 0;
    let most = 0;
    let held = 0;
    await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const outcome = await lock(`r${String(i)}`, 'applying', '/ws', 20_000);
        if (outcome.kind !== 'held') return;
        held++;
        most = Math.max(most, ++holding);
        await new Promise((resolve) => setTimeout(resolve, 3));
        holding--;
        outcome.lock.release();
      }),
    );
    expect(most).toBe(1);
    expect(held).toBe(20);
  }, 60_000);
});

describe('a process that has gone', () => {
  it("stands in nobody's way, and what it left can be found", async () => {
    await lock('a', 'applying');
    const [file = ''] = fs.readdirSync(place.locks);
    const text = fs.readFileSync(`${place.locks}/${file}`, 'utf8');
    const { pid } = spawnSync('true');
    fs.writeFileSync(`${place.locks}/${file}`, text.replace(/"pid":\d+/, `"pid":${String(pid)}`));
    expect((await lock('b', 'applying')).kind).toBe('held');
    const dead = deadUses(place.locks, { workspace: '/ws', identity: 'x' });
    expect(dead.map(({ use }) => [use.run, use.use, use.state])).toEqual([['a', 'applying', '/state/a']]);
    for (const { file: name } of dead) forgetUse(name);
    expect(deadUses(place.locks, { workspace: '/ws', identity: 'x' })).toEqual([]);
  });

  it('is not taken for another with its number, or for one of another boot; one of another pid namespace counts as alive', () => {
    const me = thisHolder();
    expect(isAlive(me)).toBe(true);
    expect(isAlive({ ...me, pidStart: '1' })).toBe(false);
    expect(isAlive({ ...me, bootId: 'x' })).toBe(false);
    expect(isAlive({ ...me, pidNamespace: 'pid:[1]' })).toBe(true);
  });

  it('a zombie is gone', async () => {
    // The parent doesn't wait for its child, which ends at once.
    const program =
      'import os,time\npid=os.fork()\nif pid==0: os._exit(0)\nprint(pid,flush=True)\ntime.sleep(60)';
    const parent = spawn('/usr/bin/python3', ['-c', program], { stdio: ['ignore', 'pipe', 'ignore'] });
    const pid = Number(
      String((await new Promise((resolve) => parent.stdout.once('data', resolve))) as Buffer),
    );
    for (let i = 0; i < 100 && !/\) Z /.test(fs.readFileSync(`/proc/${String(pid)}/stat`, 'latin1')); i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const start =
      fs
        .readFileSync(`/proc/${String(pid)}/stat`, 'latin1')
        .split(') ')[1]
        ?.split(' ')[19] ?? '';
    expect(isAlive({ ...thisHolder(), pid, pidStart: start })).toBe(false);
    parent.kill('SIGKILL');
  });

  it('F1: a lock that can not be read is an error, not ignored', async () => {
    fs.writeFileSync(`${place.locks}/x.json`, '{');
    await expect(lock('a', 'overlay')).rejects.toMatchObject({ problem: 'busy' });
    fs.writeFileSync(`${place.locks}/x.json`, '{"v":2}');
    await expect(lock('a', 'overlay')).rejects.toMatchObject({ problem: 'busy' });
  });
});
