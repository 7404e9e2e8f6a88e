import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IS_ROOT, native, temporaryFolder, USER } from './support.js';

function probe(args: readonly string[], user: boolean): Record<string, number> {
  const ran = native(['probe', ...args], { user });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout.toString()) as Record<string, number>;
}

describe('probe', () => {
  it.each(IS_ROOT ? [true, false] : [true])(
    'says what works by doing it, and leaves nothing (ordinary user: %s)',
    (user) => {
      const base = temporaryFolder();
      chmodSync(base, 0o755);
      const folder = join(base, 'scratch');
      mkdirSync(folder);
      if (IS_ROOT && user) chownSync(folder, USER, USER);
      const facts = probe(['--overlay', folder, ...(user ? [] : ['--idmap', folder])], user);
      expect(facts).toMatchObject({ userns: 0, overlay: 0, seccomp: 1, ...(user ? {} : { idmap: 0 }) });
      expect(facts['landlock']).toBeGreaterThanOrEqual(0);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('gives the errno of what does not', () => {
    expect(probe(['--overlay', '/no/such'], true)['overlay']).toBe(2);
    expect(probe(['--overlay', '/proc'], true)['overlay']).not.toBe(0);
    if (IS_ROOT) expect(probe(['--idmap', '/proc'], false)['idmap']).not.toBe(0);
  });
});
