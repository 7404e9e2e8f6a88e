import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCgroup, readCpuTime } from '../../../src/enforce/account/cgroup.js';

describe('what a cgroup has counted', () => {
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
      cpuUser: 2,
      cpuSystem: 1,
      peakMemory: 123456,
      peakPids: 17,
      ioRead: 15,
      ioWrite: 20,
      oomKills: 2,
    });
    expect(readCpuTime(cgroup)).toBe(3);
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
      cpuUser: 2,
      cpuSystem: 1,
      peakMemory: 123456,
      peakPids: 17,
      ioRead: 15,
      ioWrite: 20,
      oomKills: 2,
    });
    expect(readCpuTime({ version: 1, folders })).toBe(3);
  });

  it('what this kernel lacks is null, never 0', () => {
    expect(Object.values(readCgroup({ version: 2, folder })).every((value) => value === null)).toBe(true);
    expect(Object.values(readCgroup({ version: 1, folders: {} })).every((value) => value === null)).toBe(
      true,
    );
  });
});
