import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at } from '../../../src/enforce/workspace/at.js';
import { printable } from '../../../src/enforce/workspace/error.js';
import { makeFolders, openFolder, writeFileAt } from '../../../src/enforce/workspace/paths.js';
import { openTree } from '../../../src/enforce/workspace/tree.js';
import { must, scratch, type Scratch } from './support.js';

let place: Scratch;
beforeEach(() => {
  place = scratch();
  must('sh', ['-ec', 'mkdir -p a/b; ln -s a link; ln -s ../x a/out; echo x >file; mkfifo fifo'], {
    cwd: place.workspace,
  });
});
afterEach(() => {
  place.remove();
});

describe('opening folders that a caller names', () => {
  it('gives the folder and its path', () => {
    const folder = openFolder(`${place.workspace}/./a//b/../b/`);
    expect(folder.path).toBe(`${place.workspace}/a/b`);
    fs.closeSync(folder.fd);
  });

  it.each([
    ['link', 'symlink'],
    ['link/b', 'symlink'],
    ['a/out', 'symlink'],
    ['file', 'not-a-directory'],
    ['file/x', 'not-a-directory'],
    ['missing/x', 'missing'],
  ])('P1: %s is refused (%s)', (name, problem) => {
    expect(() => openFolder(`${place.workspace}/${name}`)).toThrow(
      expect.objectContaining({ problem }) as Error,
    );
  });

  it('only what follows the trusted folder has to be free of links', () => {
    fs.symlinkSync(place.workspace, `${place.dir}/trusted`);
    const folder = openFolder(`${place.dir}/trusted/a`, { beneath: `${place.dir}/trusted` });
    expect(folder.path).toBe(`${place.workspace}/a`);
    fs.closeSync(folder.fd);
    const named = openFolder(`${place.workspace}/a`, { beneath: `${place.dir}/trusted` });
    expect(named.path).toBe(`${place.workspace}/a`);
    fs.closeSync(named.fd);
    for (const outside of [place.dir, `${place.workspace}/../state`, '/etc', `${place.workspace}x`])
      expect(() => openFolder(outside, { beneath: place.workspace })).toThrow(/outside/);
    expect(() => openFolder(`${place.dir}/trusted/link`, { beneath: `${place.dir}/trusted` })).toThrow(
      /symbolic link/,
    );
  });

  it.each(['', 'relative', 'nul\0'])('%j is no path to open', (target) => {
    expect(() => openFolder(target)).toThrow(expect.objectContaining({ problem: 'path' }) as Error);
  });

  it('makes what is missing, through no link', () => {
    const folder = makeFolders(`${place.workspace}/a/new/er`);
    fs.closeSync(folder.fd);
    expect(fs.statSync(`${place.workspace}/a/new/er`).mode & 0o777).toBe(0o700);
    expect(() => makeFolders(`${place.workspace}/link/new`)).toThrow(/symbolic link/);
  });

  it('leaves no descriptor open', () => {
    const before = fs.readdirSync('/proc/self/fd').length;
    for (let i = 0; i < 50; i++) {
      fs.closeSync(openFolder(`${place.workspace}/a/b`).fd);
      expect(() => openFolder(`${place.workspace}/a/out`)).toThrow();
    }
    expect(fs.readdirSync('/proc/self/fd').length).toBe(before);
  });
});

describe('writing a file that a caller names', () => {
  it('replaces it whole, or leaves the old one', async () => {
    await writeFileAt(`${place.workspace}/file`, 'new', { mode: 0o644 });
    expect(fs.readFileSync(`${place.workspace}/file`, 'utf8')).toBe('new');
    const failing = writeFileAt(`${place.workspace}/file`, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow();
    expect(fs.readFileSync(`${place.workspace}/file`, 'utf8')).toBe('new');
    expect(fs.readdirSync(place.workspace).sort()).toEqual(['a', 'fifo', 'file', 'link']);
  });

  it('P1: is refused through and over links, folders, FIFOs', async () => {
    fs.symlinkSync(`${place.dir}/victim`, `${place.workspace}/result`);
    for (const name of ['result', 'link', 'link/x', 'a', 'fifo', 'missing/x'])
      await expect(writeFileAt(`${place.workspace}/${name}`, 'x'), name).rejects.toThrow();
    expect(fs.existsSync(`${place.dir}/victim`)).toBe(false);
  });
});

describe('names and trees', () => {
  it.each(['', '.', '..', 'a/b', 'a\0'])('%j is not one name', (name) => {
    expect(() => at(3, Buffer.from(name))).toThrow();
  });

  it('a tree goes through no link and keeps a bounded number of folders open', () => {
    for (let i = 0; i < 400; i++) fs.mkdirSync(`${place.workspace}/d${String(i)}/e`, { recursive: true });
    const folder = openFolder(place.workspace);
    const tree = openTree(folder.fd);
    const before = fs.readdirSync('/proc/self/fd').length;
    for (let round = 0; round < 2; round++)
      for (let i = 0; i < 400; i++) expect(tree.folder(Buffer.from(`d${String(i)}/e`))).not.toBeNull();
    expect(fs.readdirSync('/proc/self/fd').length - before).toBeLessThanOrEqual(200);
    expect(tree.folder(Buffer.from('link/b'))).toBeNull();
    expect(tree.entry(Buffer.from('link'))?.type).toBe('symlink');
    expect(tree.entry(Buffer.from('link/b'))).toBeNull();
    tree.close();
    expect(fs.readdirSync('/proc/self/fd').length).toBe(before);
    fs.closeSync(folder.fd);
  });

  it('R1: what a person reads holds no control characters', () => {
    expect(printable(Buffer.from('a\n\x1b[31m\xff', 'latin1'))).toBe('a\\x0a\\x1b[31m\\xff');
    expect(printable('é\u202e\u0085')).not.toMatch(/\u0085/);
    expect(printable('é')).toBe('é');
  });
});
