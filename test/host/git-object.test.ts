import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject, isObjectId, treeEntries, treeOf } from '../../src/host/git-object.js';

function git(folder: string, ...args: string[]): Buffer {
  const done = spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=b', ...args]);
  if (done.status !== 0) throw new Error(done.stderr.toString());
  return done.stdout;
}

describe('git objects are hashed again by us', () => {
  for (const format of ['sha1', 'sha256']) {
    it(`${format}: what git made is what its name says, and a changed byte is noticed`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-object-'));
      try {
        git(folder, 'init', '--quiet', `--object-format=${format}`);
        writeFileSync(join(folder, 'ünïcode.txt'), 'content\n');
        git(folder, 'add', '--all');
        git(folder, 'commit', '--quiet', '-m', 'first');
        const id = git(folder, 'rev-parse', 'HEAD').toString().trim();
        const commit = git(folder, 'cat-file', 'commit', id);
        expect(isObjectId(id)).toBe(true);
        expect(isObject(id, 'commit', commit)).toBe(true);
        const tree = treeOf(commit) ?? '';
        const content = git(folder, 'cat-file', 'tree', tree);
        expect(isObject(tree, 'tree', content)).toBe(true);
        const [entry] = treeEntries(content, id.length) ?? [];
        expect(entry?.mode).toBe('100644');
        expect(Buffer.from(entry?.name ?? '', 'latin1').toString()).toBe('ünïcode.txt');
        expect(isObject(entry?.id ?? '', 'blob', Buffer.from('content\n'))).toBe(true);
        for (let at = 0; at < content.length; at += 1) {
          const forged = Buffer.from(content);
          forged[at] = (forged[at] ?? 0) ^ 1;
          expect(isObject(tree, 'tree', forged)).toBe(false);
        }
        expect(isObject(tree, 'blob', content)).toBe(false);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }

  it('cut bytes are no tree', () => {
    expect(treeEntries(Buffer.from('100644 name\0short'), 40)).toBeNull();
    expect(treeEntries(Buffer.from('100644'), 40)).toBeNull();
    expect(treeOf(Buffer.from('parent abc\n'))).toBeNull();
  });
});
