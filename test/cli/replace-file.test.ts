import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ChangedMeanwhile, replaceFile } from '../../src/cli/replace-file.js';
import { folder } from './run-cli.js';

describe('replaceFile', () => {
  it('puts the new text in place in one step, with nothing left beside it', async () => {
    const cwd = folder({ 'p.yml': 'old' });
    await replaceFile(join(cwd, 'p.yml'), 'old', 'new');
    expect(readFileSync(join(cwd, 'p.yml'), 'utf8')).toBe('new');
    expect(readdirSync(cwd)).toEqual(['p.yml']);
  });

  it('leaves alone what changed since it was read', async () => {
    const cwd = folder({ 'p.yml': 'old' });
    writeFileSync(join(cwd, 'p.yml'), 'someone else’s');
    await expect(replaceFile(join(cwd, 'p.yml'), 'old', 'new')).rejects.toBeInstanceOf(ChangedMeanwhile);
    expect(readFileSync(join(cwd, 'p.yml'), 'utf8')).toBe('someone else’s');
    expect(readdirSync(cwd)).toEqual(['p.yml']);
  });

  it('makes no file where there was none', async () => {
    const cwd = folder();
    await expect(replaceFile(join(cwd, 'p.yml'), '', 'new')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(readdirSync(cwd)).toEqual([]);
  });
});
