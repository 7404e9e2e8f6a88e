import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diffLines, linesOf } from '../../../src/enforce/workspace/line-diff.js';
import { quotePath } from '../../../src/enforce/workspace/patch.js';
import { copyTree, must, runScript, scratch, treeOf, type Scratch } from './support.js';

let place: Scratch;
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.remove();
});

const KNOWN = { modes: 'exec', folders: false } as const;

/** Makes the patch of a run, applies it to a copy, and gives its text. */
async function patched(
  before: string,
  during: string,
  args: readonly string[] = [],
): Promise<{ text: string; omitted: string[] }> {
  must('sh', ['-ec', before], { cwd: place.workspace });
  copyTree(place.workspace, `${place.dir}/copy`);
  const run = await runScript(place, during, { protect: ['.git/'] });
  const file = `${place.dir}/p.patch`;
  // Copied files have other inodes, by which git would take them for changed.
  if (args.includes('--index')) must('git', ['-C', `${place.dir}/copy`, 'update-index', '-q', '--refresh']);
  const fd = fs.openSync(file, 'w');
  const { omitted, bytes } = await run.collected.patch(fd);
  fs.closeSync(fd);
  expect(fs.statSync(file).size).toBe(bytes);
  expect((await run.collected.apply()).kind).toBe('applied');
  run.end();
  if (bytes > 0) must('git', ['apply', '--whitespace=nowarn', ...args, file], { cwd: `${place.dir}/copy` });
  const files = (folder: string): string[] =>
    treeOf(folder, KNOWN).filter((line) => !line.startsWith('".git/'));
  expect(files(`${place.dir}/copy`)).toEqual(files(place.workspace));
  return { text: fs.readFileSync(file, 'latin1'), omitted: omitted.map((path) => path.toString('latin1')) };
}

describe('--patch: git apply makes the same files of it', () => {
  it.each([
    {
      what: 'additions, deletions, changes',
      before: 'seq 100 >a; echo b >b',
      during: 'sed -i s/50/x/ a; sed -i 3d a; rm b; echo c >c',
    },
    { what: 'empty files', before: ': >gone', during: ': >new; rm gone' },
    {
      what: 'a file that became empty, and the reverse',
      before: 'echo x >a; : >b',
      during: ': >a; echo x >b',
    },
    {
      what: 'no newline at the end, on either side or both',
      before: 'printf "1\\n2" >a; printf "1\\n2\\n" >b; printf x >c',
      during: 'printf "1\\n2\\n" >a; printf "1\\n2" >b; printf y >c; printf z >d',
    },
    {
      what: 'CR LF and lone CR',
      before: 'printf "a\\r\\nb\\rc\\n" >a',
      during: 'printf "a\\r\\nB\\rc\\r\\n" >a',
    },
    {
      what: 'modes',
      before: 'echo a >a; echo b >b; chmod 755 b',
      during: 'chmod 755 a; chmod 644 b; echo more >>b; echo s >s; chmod 700 s',
    },
    {
      what: 'symlinks',
      before: 'ln -s a l; ln -s gone g; echo a >a',
      during: 'ln -sfn "b c" l; rm g; ln -s new n',
    },
    {
      what: 'files that become links, and the reverse',
      before: 'echo a >a; ln -s a l',
      during: 'rm a l; ln -s x a; echo l >l',
    },
    {
      what: 'a folder that becomes a file or link, and the reverse',
      before: 'mkdir -p d/e k; echo x >d/e/x; echo f >f; echo k >k/k; ln -s d l',
      during:
        'rm -r d; echo d >d; rm f; mkdir f; echo f >f/f; rm -r k; ln -s d k; rm l; mkdir l; echo l >l/l',
    },
    {
      what: 'binary files',
      before: 'head -c 3000 /dev/urandom >a; head -c 100 /dev/zero >gone; head -c 53 /dev/urandom >c',
      during:
        'head -c 5000 /dev/urandom >>a; rm gone; printf "\\0" >new; head -c 104 /dev/urandom >c; chmod 755 c',
    },
    {
      what: 'a text file that becomes binary, and the reverse',
      before: 'echo t >a; printf "\\0\\1" >b',
      during: 'printf "\\0\\1" >a; echo t >b',
    },
    {
      what: 'bytes that are no UTF-8',
      before: 'printf "\\377\\n\\376\\n" >a',
      during: 'printf "\\377\\n\\375\\n" >a',
    },
    {
      what: 'lines that look like a patch',
      before: 'printf -- "--- a\\n+++ b\\n@@ -1 +1 @@\\n" >a',
      during: 'printf -- "--- x\\n-- \\n+++ b\\ndiff --git a/a b/a\\n" >a',
    },
    {
      what: 'a renamed folder',
      before: 'mkdir d; seq 50 >d/a; printf "\\0" >d/b',
      during: 'mv d e; echo x >>e/a',
    },
    {
      what: 'odd names',
      before: 'mkdir "a b"; echo 1 >"a b/c d"; echo 1 >"q\\"uote"; echo 1 >"back\\\\slash"',
      during: `echo 2 >"a b/c d"; rm "q\\"uote"; echo 2 >"back\\\\slash"; for n in "$(printf 'n\\nl')" "$(printf 't\\tb')" "$(printf '\\377\\376')" "$(printf '\\001')" ' lead' 'trail ' -dash 'é' '/dev/null'; do echo x >"./$(echo "$n" | tr / _)"; done; mkdir b; echo x >"b/ b"`,
    },
  ])('$what', async ({ before, during }) => {
    await patched(before, during);
  });

  it('and it can be taken back', async () => {
    const before = 'seq 9 >a; printf "\\0\\1" >b; echo x >gone; ln -s a l';
    await patched(
      before,
      'sed -i s/5/x/ a; printf "\\0\\2" >b; rm gone; echo n >n; ln -sfn b l; chmod 755 a',
    );
    must('git', ['apply', '-R', '--whitespace=nowarn', `${place.dir}/p.patch`], { cwd: `${place.dir}/copy` });
    fs.mkdirSync(`${place.dir}/fresh`);
    must('sh', ['-ec', before], { cwd: `${place.dir}/fresh` });
    const compare = treeOf(`${place.dir}/copy`, KNOWN).filter((line) => !line.startsWith('"b"'));
    expect(compare).toEqual(treeOf(`${place.dir}/fresh`, KNOWN).filter((line) => !line.startsWith('"b"')));
  });

  it('large files go through without being held in memory', async () => {
    const before = 'head -c 9000000 /dev/urandom >big; seq 800000 >text';
    const { text } = await patched(
      before,
      'head -c 12000000 /dev/urandom >big; echo x >>text; head -c 6000000 /dev/zero >zeros',
    );
    expect(text.match(/^GIT binary patch$/gm)).toHaveLength(3);
  }, 60_000);

  it.each(['sha1', 'sha256'])('in a repository of object format %s, also to its index', async (format) => {
    await patched(
      `git init -q --object-format=${format} .; printf '\\0a' >a; seq 9 >b; git add .; git -c user.name=t -c user.email=t@e commit -q -m x`,
      "printf '\\0b' >a; sed -i s/5/x/ b; printf '\\0' >c",
      ['--index'],
    );
  });

  it('what git has no words for is left out and named', async () => {
    const { text, omitted } = await patched('mkdir d; echo a >a', 'mkdir e; chmod 700 d; chmod 600 a');
    expect(text).toBe('');
    expect(omitted).toEqual(['a', 'd', 'e']);
  });

  it('what git refuses to apply is left out and named', async () => {
    const run = await runScript(
      place,
      'mkdir -p x/.git .GIT git~1; echo 1 >x/.git/f; echo 1 >.GIT/f; echo 1 >git~1/f; ln -s a .gitmodules; echo ok >ok',
      { protect: [], write: ['./'] },
    );
    const fd = fs.openSync(`${place.dir}/p`, 'w');
    const { omitted } = await run.collected.patch(fd);
    fs.closeSync(fd);
    run.end();
    expect(
      omitted.map((path) => path.toString()).filter((path) => path.endsWith('f') || path.startsWith('.gitm')),
    ).toEqual(['.GIT/f', '.gitmodules', 'git~1/f', 'x/.git/f']);
    must('git', ['apply', `${place.dir}/p`], { cwd: place.workspace });
    expect(fs.readFileSync(`${place.workspace}/ok`, 'utf8')).toBe('ok\n');
  });

  it('one that would get too long is an error', async () => {
    const run = await runScript(place, 'head -c 100000 /dev/urandom >a');
    const fd = fs.openSync(`${place.dir}/p`, 'w');
    await expect(run.collected.patch(fd, { maxBytes: 50_000 })).rejects.toMatchObject({
      problem: 'too-many',
    });
    fs.closeSync(fd);
    run.end();
  });

  it('R2: names are quoted as git quotes them', () => {
    fs.writeFileSync(`${place.dir}/list`, '');
    must('git', ['init', '-q', place.workspace]);
    const names = ['plain', 'q"x', 'b\\s', 'n\nl', 't\tb', 'é', '\x01\x7f'];
    for (const name of names) fs.writeFileSync(`${place.workspace}/${name}`, 'x');
    must('git', ['-C', place.workspace, 'add', '.']);
    const { stdout } = spawnSync('git', ['-C', place.workspace, 'diff', '--cached', '--no-renames']);
    const theirs = [...stdout.toString().matchAll(/^\+\+\+ (.*)$/gm)].map((match) => match[1]).sort();
    expect(names.map((name) => quotePath('b/', Buffer.from(name))).sort()).toEqual(theirs);
  });
});

describe('the line diff', () => {
  const line = fc.constantFrom('a\n', 'b\n', 'c\n', 'd\n');
  const lines = fc.array(line, { maxLength: 40 });

  it('its edits turn the one into the other', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const result: string[] = [];
        let at = 0;
        for (const edit of diffLines(before, after)) {
          result.push(...before.slice(at, edit.oldStart), ...after.slice(edit.newStart, edit.newEnd));
          expect(result.length).toBe(edit.newEnd);
          at = edit.oldEnd;
        }
        result.push(...before.slice(at));
        expect(result).toEqual(after);
      }),
      { numRuns: 3_000 },
    );
  });

  it('as few as possible', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const lengths = Array.from({ length: before.length + 1 }, () =>
          new Array<number>(after.length + 1).fill(0),
        );
        for (let i = before.length - 1; i >= 0; i--)
          for (let j = after.length - 1; j >= 0; j--) {
            const row = lengths[i] ?? [];
            const next = lengths[i + 1] ?? [];
            row[j] =
              before[i] === after[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
          }
        const common = lengths[0]?.[0] ?? 0;
        const edits = diffLines(before, after);
        const changed = edits.reduce((sum, e) => sum + e.oldEnd - e.oldStart + e.newEnd - e.newStart, 0);
        expect(changed).toBe(before.length + after.length - 2 * common);
      }),
      { numRuns: 500 },
    );
  });

  it('of two that have nothing in common is bounded', () => {
    const numbers = (from: number): string[] =>
      Array.from({ length: 50_000 }, (_, i) => `${String(from + i)}\n`);
    const started = performance.now();
    expect(diffLines(numbers(0), numbers(100_000))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a\n']],
    ['a\nb', ['a\n', 'b']],
    ['\n\n', ['\n', '\n']],
  ])('%j has lines', (text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});
