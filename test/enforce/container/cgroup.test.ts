import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cgroupNamed, cgroupOf, killCgroup } from '../../../src/enforce/container/cgroup.js';

describe('the container’s cgroup', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sp-cgroup-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('a process of another name is not taken for the container’s', () => {
    expect(cgroupOf(process.pid, 'f'.repeat(64))).toBeNull();
    expect(cgroupNamed('f'.repeat(64))).toBeNull();
  });

  it('one that is gone holds no process', async () => {
    expect(await killCgroup({ version: 2, folder: join(folder, 'absent') })).toBe(true);
  });
});
