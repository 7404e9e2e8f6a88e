import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Filesystem } from '../../../src/policy/resolved.js';
import { judgedText, must, runScript, scratch, type Scratch } from './support.js';

let place: Scratch;
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.remove();
});

interface Case {
  readonly what: string;
  readonly before?: string;
  readonly during: string;
  readonly policy?: Partial<Filesystem>;
  readonly expected: readonly string[];
}

async function judged({
  before = '',
  during,
  policy = {},
}: Omit<Case, 'what' | 'expected'>): Promise<string[]> {
  must('sh', ['-ec', before], { cwd: place.workspace });
  const run = await runScript(place, during, policy);
  const text = judgedText(run.collected.changes);
  run.end();
  return text;
}

describe('filesystem.workspace: overlay, what counts as a change', () => {
  it.each<Case>([
    {
      what: 'what was only opened for writing is none',
      before: 'echo a >a; mkdir d; echo b >d/b',
      during: 'touch -d 2001-01-01 a; exec 3<>d/b; chmod 600 a; chmod 644 a',
      expected: [],
    },
    {
      what: 'contents, modes, types, additions and deletions are told apart',
      before: 'echo a >a; echo b >b; echo c >c; ln -s a l; mkdir d e; echo x >d/x',
      during: 'echo A >a; chmod 755 b; rm c; ln -sfn b l; rm -r d; echo file >d; rmdir e; echo e >e; mkdir n',
      expected: [
        'apply added directory n',
        'apply deleted file c',
        'apply deleted file d/x',
        'apply mode file b',
        'apply modified file a',
        'apply modified symlink l',
        'apply type file d',
        'apply type file e',
      ],
    },
    {
      what: "P11: a folder deleted and made anew lost what it doesn't hold again",
      before: 'mkdir -p d/sub; echo 1 >d/one; echo 2 >d/two; echo 3 >d/sub/three',
      during: 'rm -r d; mkdir d; echo 1 >d/one; mkdir d/sub; echo 4 >d/sub/four',
      expected: ['apply added file d/sub/four', 'apply deleted file d/sub/three', 'apply deleted file d/two'],
    },
    {
      what: 'a rename is a deletion and an addition',
      before: 'mkdir d; echo 1 >d/one',
      during: 'mv d moved',
      expected: [
        'apply added directory moved',
        'apply added file moved/one',
        'apply deleted directory d',
        'apply deleted file d/one',
      ],
    },
    {
      what: 'names are bytes',
      during: `printf x >"$(printf 'a\\nb')"; printf x >"$(printf '\\377\\376')"`,
      expected: ['apply added file a\nb', 'apply added file \xff\xfe'],
    },
  ])('$what', async ({ expected, ...rest }) => {
    expect(await judged(rest)).toEqual([...expected].sort());
  });
});

describe('filesystem.write, deny and the protected paths', () => {
  it.each<Case>([
    {
      what: 'changes outside of write and inside deny are dropped and violations',
      before: 'mkdir src docs; echo a >docs/a',
      during: 'echo x >src/x; echo y >docs/a; echo KEY >src/.env; rm -r docs',
      policy: { write: ['src/'], deny: ['**/.env*'] },
      expected: [
        'apply added file src/x',
        'implied deleted directory docs',
        'violation:not-permitted added file src/.env',
        'violation:not-permitted deleted file docs/a',
      ],
    },
    {
      what: 'P4: a deny holds for what did not exist, under names that hold a newline too',
      during: `mkdir -p a/b; echo x >a/b/.env; echo x >"a/$(printf '.env\\nx')"; echo x >a/b/ok`,
      policy: { deny: ['**/.env*'] },
      expected: [
        'apply added directory a',
        'apply added directory a/b',
        'apply added file a/b/ok',
        'violation:not-permitted added file a/.env\nx',
        'violation:not-permitted added file a/b/.env',
      ],
    },
    {
      what: 'P2: a rename around a deny, of the file, of its folder, or of what is denied',
      before: 'mkdir -p .github/workflows free; echo ci >.github/workflows/ci.yml; echo f >free/f',
      during:
        'cp -r .github copy; mv .github free/gh; mkdir .github; cp -r free/gh/workflows .github/; echo evil >.github/workflows/ci.yml; mv free/f .github/workflows/f.yml',
      policy: { deny: ['/.github/'] },
      expected: [
        'apply added directory copy',
        'apply added directory copy/workflows',
        'apply added directory free/gh',
        'apply added directory free/gh/workflows',
        'apply added file copy/workflows/ci.yml',
        'apply added file free/gh/workflows/ci.yml',
        'apply deleted file free/f',
        'violation:not-permitted added file .github/workflows/f.yml',
        'violation:not-permitted modified file .github/workflows/ci.yml',
      ],
    },
    {
      what: 'P7: hooks, git configuration and workflow files never come out by default',
      before: 'git init -q .; mkdir -p .github/workflows',
      during:
        'printf x >.git/hooks/pre-commit; printf x >>.git/info/exclude; echo x >.github/workflows/x.yml; echo ok >ok',
      expected: [
        'apply added file ok',
        'violation:not-permitted added file .git/hooks/pre-commit',
        'violation:not-permitted added file .github/workflows/x.yml',
        'violation:not-permitted modified file .git/info/exclude',
      ],
    },
    {
      what: 'what git ignores is dropped and counted, by the rules that were there when the run began',
      before: `git init -q .; printf '*.log\\n/build/\\n!keep.log\\n' >.gitignore; mkdir -p pkg; echo tmp >pkg/.gitignore`,
      during:
        'echo x >a.log; echo x >keep.log; mkdir build; echo x >build/x; ln -s /etc build/l; mkfifo build/p; echo x >pkg/tmp; echo more >>.gitignore; echo x >more; mkdir empty',
      policy: { write: ['src/'] },
      expected: [
        'ignored added directory build',
        'ignored added fifo build/p',
        'ignored added file a.log',
        'ignored added file build/x',
        'ignored added file pkg/tmp',
        'ignored added symlink build/l',
        'violation:not-permitted added directory empty',
        'violation:not-permitted added file keep.log',
        'violation:not-permitted added file more',
        'violation:not-permitted modified file .gitignore',
      ],
    },
    {
      what: 'a stated deny is a violation even where git ignores',
      before: `git init -q .; printf '.env\\n' >.gitignore`,
      during: 'echo x >.env',
      policy: { write: ['src/'], deny: ['.env'] },
      expected: ['violation:not-permitted added file .env'],
    },
    {
      what: 'the refresh of .git/index is dropped and counted',
      before: 'git init -q .; echo a >a; git add a',
      during:
        'touch -d 2001-01-01 a; GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0="*" git status >/dev/null; test -s .git/index',
      expected: ['index modified file .git/index'],
    },
    {
      what: 'outputs come out as plain data, never into the workspace',
      before: 'mkdir src',
      during:
        'mkdir coverage; echo c >coverage/c; chmod 755 coverage/c; echo j >src/junit.xml; echo s >src/s; ln -s c coverage/l',
      policy: { write: ['src/'], outputs: ['coverage/', '**/junit*.xml'] },
      expected: [
        'apply added file src/s',
        'implied added directory coverage',
        'output added file coverage/c',
        'output added file src/junit.xml',
        'violation:not-permitted added symlink coverage/l',
      ],
    },
    {
      what: 'a new folder is made for what may come out in it, and is no violation of its own',
      during: 'mkdir -p a/b/c x/y; echo 1 >a/b/c/ok.py; echo 1 >a/no; echo 2 >x/y/no',
      policy: { write: ['**/*.py'] },
      expected: [
        'apply added directory a',
        'apply added directory a/b',
        'apply added directory a/b/c',
        'apply added file a/b/c/ok.py',
        'implied added directory x',
        'implied added directory x/y',
        'violation:not-permitted added file a/no',
        'violation:not-permitted added file x/y/no',
      ],
    },
    {
      what: 'what would need a dropped change is dropped too',
      before: 'mkdir -p d/keep f; echo 1 >d/keep/k; echo 2 >d/go; echo 3 >g',
      during: 'rm -r d; echo file >d; rm g; mkdir g; echo inner >g/inner',
      policy: { deny: ['/d/keep/', '/g'] },
      expected: [
        'apply deleted file d/go',
        'violation:not-permitted added file g/inner',
        'implied deleted directory d/keep',
        'violation:not-permitted deleted file d/keep/k',
        'violation:not-permitted type directory g',
        'violation:not-permitted type file d',
      ],
    },
    {
      what: 'a folder whose contents must stay stays',
      before: 'mkdir -p d; echo 1 >d/a.txt; echo 2 >d/b.md',
      during: 'rm -r d',
      policy: { write: ['./'], deny: ['**/*.md'] },
      expected: [
        'apply deleted file d/a.txt',
        'implied deleted directory d',
        'violation:not-permitted deleted file d/b.md',
      ],
    },
  ])('$what', async ({ expected, ...rest }) => {
    expect(await judged(rest)).toEqual([...expected].sort());
  });
});

describe('what never comes out', () => {
  it.each<Case>([
    {
      what: 'FIFOs and sockets',
      during: `mkfifo p; ${'/usr/bin/python3'} -c 'import socket; socket.socket(socket.AF_UNIX).bind("s")'`,
      expected: ['violation:fifo added fifo p', 'violation:socket added socket s'],
    },
    {
      what: 'V4: set-user-id and set-group-id bits',
      before: 'echo a >a; chmod 755 a',
      during: 'chmod u+s a; cp a b; chmod g+s b; echo c >c; chmod 1644 c',
      expected: ['apply added file c', 'violation:setuid added file b', 'violation:setuid mode file a'],
    },
    {
      what: 'symlinks that leave the workspace, by any way',
      before: 'mkdir -p d/deep; ln -s /etc hostlink; ln -s .. d/up',
      during: `
        ln -s /etc/passwd absolute; ln -s ../x parent; ln -s ../../x d/parent; ln -s d/../../x around
        ln -s hostlink/passwd through; ln -s d/up/../../x later; ln -s deep/.. d/self; ln -s . dot; ln -s "$PWD/d" merged
        ln -s d/deep inside; ln -s ../d d/inside; ln -s nowhere dangling; ln -s loop loop; ln -s d/up/d chained
      `,
      expected: [
        'apply added symlink chained',
        'apply added symlink d/inside',
        'apply added symlink dangling',
        'apply added symlink dot',
        'apply added symlink inside',
        'apply added symlink loop',
        'violation:link-leaves added symlink absolute',
        'violation:link-leaves added symlink around',
        'violation:link-leaves added symlink d/parent',
        'violation:link-leaves added symlink d/self',
        'violation:link-leaves added symlink later',
        'violation:link-leaves added symlink merged',
        'violation:link-leaves added symlink parent',
        'violation:link-leaves added symlink through',
      ],
    },
    {
      what: 'a chain of new links of which one leaves, as a whole',
      during: 'ln -s b/x a; ln -s c b; ln -s ../out c',
      expected: [
        'violation:link-leaves added symlink a',
        'violation:link-leaves added symlink b',
        'violation:link-leaves added symlink c',
      ],
    },
  ])('$what', async ({ expected, ...rest }) => {
    expect(await judged(rest)).toEqual([...expected].sort());
  });

  it('a link to an absolute path of the workspace itself may come out', async () => {
    fs.mkdirSync(`${place.workspace}/d`);
    expect(await judged({ during: `ln -s ${place.workspace}/d l; ln -s ${place.workspace}x/d m` })).toEqual([
      'apply added symlink l',
      'violation:link-leaves added symlink m',
    ]);
  });

  it.runIf(process.getuid?.() === 0)('devices', async () => {
    expect(await judged({ during: 'mknod null c 1 3; mknod disk b 7 0' })).toEqual([
      'violation:device added device disk',
      'violation:device added device null',
    ]);
  });
});
