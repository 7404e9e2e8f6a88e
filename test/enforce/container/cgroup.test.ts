import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  cgroupNamed,
  cgroupOf,
  killCgroup,
  readCgroup,
  readCpuTime,
} from '../../../src/enforce/container/cgroup.js';
import { watchCpuTime } from '../../../src/enforce/container/usage.js';

describe('the container’s cgroup', () => {
  let folder: string;
  const file = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sp-cgroup-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('version 2: counters as the kernel writes them', () => {
    file('memory.peak', '123456\n');
    file('memory.events', 'low 0\nhigh 0\nmax 3\noom 1\noom_kill 2\noom_group_kill 0\n');
    file('pids.peak', '17\n');
    file('cpu.stat', 'usage_usec 3000\nuser_usec 2000\nsystem_usec 1000\n');
    file(
      'io.stat',
      '8:0 rbytes=10 wbytes=20 rios=1 wios=1 dbytes=0 dios=0\n8:16 rbytes=5 wbytes=0 rios=1 wios=0\n',
    );
    const cgroup = { version: 2, folder } as const;
    expect(readCgroup(cgroup)).toEqual({
      cpuUser: 2000,
      cpuSystem: 1000,
      peakMemory: 123456,
      peakPids: 17,
      ioRead: 15,
      ioWrite: 20,
      oomKills: 2,
    });
    expect(readCpuTime(cgroup)).toBe(3000);
  });

  it('version 1: counters as the kernel writes them', () => {
    file('memory/memory.max_usage_in_bytes', '123456\n');
    file('memory/memory.oom_control', 'oom_kill_disable 0\nunder_oom 0\noom_kill 2\n');
    file('pids/pids.peak', '17\n');
    file('cpuacct/cpuacct.usage', '3000000\n');
    file('cpuacct/cpuacct.usage_user', '2000000\n');
    file('cpuacct/cpuacct.usage_sys', '1000000\n');
    file(
      'blkio/blkio.throttle.io_service_bytes_recursive',
      '8:0 Read 10\n8:0 Write 20\n8:16 Read 5\nTotal 35\n',
    );
    const folders = Object.fromEntries(
      ['memory', 'pids', 'cpuacct', 'blkio'].map((name) => [name, join(folder, name)]),
    );
    expect(readCgroup({ version: 1, folders })).toEqual({
      cpuUser: 2000,
      cpuSystem: 1000,
      peakMemory: 123456,
      peakPids: 17,
      ioRead: 15,
      ioWrite: 20,
      oomKills: 2,
    });
    expect(readCpuTime({ version: 1, folders })).toBe(3000);
  });

  it('what this kernel lacks is null, never 0', () => {
    expect(Object.values(readCgroup({ version: 2, folder })).every((value) => value === null)).toBe(true);
    expect(Object.values(readCgroup({ version: 1, folders: {} })).every((value) => value === null)).toBe(
      true,
    );
  });

  it('a process of another name is not taken for the container’s', () => {
    expect(cgroupOf(process.pid, 'f'.repeat(64))).toBeNull();
    expect(cgroupNamed('f'.repeat(64))).toBeNull();
  });

  it('one that is gone holds no process', async () => {
    expect(await killCgroup({ version: 2, folder: join(folder, 'absent') })).toBe(true);
  });
});

describe('limits.cpu-time', () => {
  const meter = (times: (number | null)[]) => ({
    read: () => Promise.reject(new Error('not asked')),
    cpuTime: () => Promise.resolve(times.length > 1 ? (times.shift() ?? null) : (times[0] ?? null)),
    kill: () => Promise.resolve(false),
  });
  const reached = (times: (number | null)[], limit: number, from = 0): Promise<number> =>
    new Promise((resolve) => {
      const began = performance.now();
      watchCpuTime(meter(times), limit, 2, from, () => resolve(performance.now() - began));
    });

  it('is told once it is used up, counted from where the command began', async () => {
    await reached([5_000_000, 5_050_000, 5_101_000], 100, 5_000_000);
  });

  it('F3: a count that can’t be had any more ends the command too', async () => {
    await reached([null], 50);
  });

  it('is not told after watching was stopped', async () => {
    let told = false;
    const stop = watchCpuTime(meter([1e9]), 40, 1, 0, () => {
      told = true;
    });
    stop();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(told).toBe(false);
  });
});
