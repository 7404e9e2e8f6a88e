import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeFolder } from '../../src/run/remove.js';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'sandbox-policy-remove-'));
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

describe('removing what a run left', () => {
  it('is no error when there is nothing', () => {
    expect(() => removeFolder(join(base, 'nothing'))).not.toThrow();
  });

  it('takes folders without permissions, links, FIFOs and sockets, and follows no link', () => {
    const outside = join(base, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'kept'), 'kept');
    const folder = join(base, 'left');
    mkdirSync(join(folder, 'a/b/c'), { recursive: true });
    symlinkSync(outside, join(folder, 'a/b/out'));
    symlinkSync(join(outside, 'kept'), join(folder, 'file'));
    symlinkSync('loop', join(folder, 'loop'));
    execFileSync('mkfifo', [join(folder, 'a/fifo')]);
    writeFileSync(join(folder, 'a/b/c/x'), 'x');
    chmodSync(join(folder, 'a/b/c'), 0);
    chmodSync(join(folder, 'a/b'), 0);
    removeFolder(folder);
    expect(existsSync(folder)).toBe(false);
    expect(readFileSync(join(outside, 'kept'), 'utf8')).toBe('kept');
  });

  it('takes a tree deeper than any path', () => {
    const folder = join(base, 'deep');
    mkdirSync(folder);
    const script = [
      'import os',
      `os.chdir(${JSON.stringify(folder)})`,
      'for n in range(3000):',
      '    os.mkdir("d" * 100)',
      '    os.chdir("d" * 100)',
      'open("leaf", "w").close()',
    ].join('\n');
    execFileSync('python3', ['-c', script]);
    removeFolder(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it('refuses to follow a link in its own place', () => {
    mkdirSync(join(base, 'real'));
    symlinkSync(join(base, 'real'), join(base, 'link'));
    expect(() => removeFolder(join(base, 'link'))).toThrow();
    expect(existsSync(join(base, 'real'))).toBe(true);
  });
});
