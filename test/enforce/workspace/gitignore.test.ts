import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitignoreOf } from '../../../src/enforce/workspace/gitignore.js';
import { openFolder } from '../../../src/enforce/workspace/paths.js';
import { openTree } from '../../../src/enforce/workspace/tree.js';
import { randomOf } from './series.js';
import { must, scratch, type Scratch } from './support.js';

let place: Scratch;
beforeEach(() => {
  place = scratch();
  must('git', ['init', '-q', place.workspace]);
});
afterEach(() => {
  place.remove();
});

/** What git ignores of these paths. It sees for itself which are folders; a slash at the end would change its mind. */
function byGit(paths: readonly string[]): Set<string> {
  const input = Buffer.from(paths.map((name) => `${name.replace(/\/$/, '')}\0`).join(''), 'latin1');
  const args = [
    '-c',
    'core.excludesFile=',
    '-C',
    place.workspace,
    'check-ignore',
    '--no-index',
    '-z',
    '--stdin',
  ];
  const { stdout } = spawnSync('git', args, { input });
  return new Set(
    stdout
      .toString('latin1')
      .split('\0')
      .filter((name) => name !== ''),
  );
}

function byUs(paths: readonly string[]): Set<string> {
  const folder = openFolder(place.workspace);
  const tree = openTree(folder.fd);
  const ignored = gitignoreOf(tree);
  const found = paths.filter((name) =>
    ignored(Buffer.from(name.replace(/\/$/, ''), 'latin1'), name.endsWith('/')),
  );
  tree.close();
  fs.closeSync(folder.fd);
  return new Set(found);
}

const RULES = [
  'a',
  'b/',
  '/a',
  'a/b',
  '*.o',
  '!keep.o',
  '!a',
  '**/c',
  'a/**',
  'a/*',
  '!a/b/',
  '/b/*/c',
  '?',
  '[ab]c',
  '# x',
  '\\#x',
  'c ',
  'c\\ ',
  '!*/',
  '*',
  '',
  '\xe9*',
  '**/b/**',
  'a/**/c',
  '!b',
];
const NAMES = ['a', 'b', 'c', 'x.o', 'keep.o', '#x', 'c ', '\xe9t', 'ac', 'B'];

describe('changes to ignored files: the rules of the workspace, read without git', () => {
  it('agree with git over random rules in nested files', () => {
    const random = randomOf(11);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
    const paths: string[] = [];
    for (let round = 0; round < 60; round++) {
      paths.length = 0;
      for (let i = 0; i < 60; i++) {
        const depth = 1 + Math.floor(random() * 4);
        const names = Array.from({ length: depth }, () => pick(NAMES));
        paths.push(names.join('/') + (random() < 0.4 ? '/' : ''));
      }
      must('sh', ['-c', 'find . -mindepth 1 -maxdepth 1 ! -name .git -exec rm -rf {} +'], {
        cwd: place.workspace,
      });
      for (const folder of ['', 'a', 'a/b', 'b', 'c/a']) {
        if (random() < 0.4) continue;
        fs.mkdirSync(path.join(place.workspace, folder), { recursive: true });
        const rules = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(RULES));
        fs.writeFileSync(
          path.join(place.workspace, folder, '.gitignore'),
          Buffer.from(`${rules.join('\n')}\n`, 'latin1'),
        );
      }
      fs.writeFileSync(
        path.join(place.workspace, '.git/info/exclude'),
        random() < 0.5 ? `${pick(RULES)}\n` : '',
      );
      // Folders have to be there for git to know that they are.
      for (const name of paths.filter((name) => name.endsWith('/')))
        try {
          fs.mkdirSync(Buffer.from(`${place.workspace}/${name}`, 'latin1'), { recursive: true });
        } catch {
          /* a name that is a file in another path */
        }
      const asked = paths.filter((name) => name.endsWith('/') === isFolder(name));
      const rules = must('sh', ['-c', 'grep -rn "" --include=.gitignore . .git/info/exclude'], {
        cwd: place.workspace,
      });
      const ours = [...byUs(asked)].map((name) => name.replace(/\/$/, ''));
      expect([...new Set(ours)].sort(), rules).toEqual([...byGit(asked)].sort());
    }
  }, 120_000);

  function isFolder(name: string): boolean {
    return fs.existsSync(Buffer.from(`${place.workspace}/${name.replace(/\/$/, '')}/.`, 'latin1'));
  }

  it("are nobody's where the ignore file is a link, a FIFO or endless", () => {
    fs.writeFileSync(`${place.dir}/rules`, '*\n');
    for (const make of [
      'ln -s ../rules .gitignore',
      'mkfifo .gitignore',
      'yes "*" | head -c 2000000 >.gitignore',
    ]) {
      must('sh', ['-ec', make], { cwd: place.workspace });
      expect(byUs(['a']).size, make).toBe(0);
      fs.rmSync(`${place.workspace}/.gitignore`);
    }
  });
});
