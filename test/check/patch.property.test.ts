import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeChange, Side } from '../../src/check/change.js';
import { readGitChange, readPatchBase } from '../../src/check/git.js';
import { parsePatch } from '../../src/check/patch/parse.js';
import { changeOfPatch } from '../../src/check/patch/read.js';
import { openRepository } from '../../src/check/repository.js';
import { testRepository, type TestFile } from './repository.js';

const RUNS = 60;

const line = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'b',
    '-- ',
    '--- a/x',
    '+++ b/x',
    '@@ -1 +1 @@',
    'diff --git a/x b/x',
    '\\ No',
    'x\r',
    '\tz',
    'é',
  ),
  fc.string({ maxLength: 6 }).map((text) => text.replace(/[\0\n]/g, '')),
);
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
  .map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));
const file: fc.Arbitrary<TestFile> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: text.map((program) => ({ program })) },
  { weight: 1, arbitrary: fc.constantFrom('a', '../x', 'some where', 'é').map((link) => ({ link })) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from([0, ...bytes])) },
  { weight: 1, arbitrary: fc.constantFrom('1', '2').map((digit) => ({ submodule: digit.repeat(40) })) },
);
// No name is a folder of another.
const name = fc.constantFrom(
  ...[
    'a',
    'b b/c',
    'two words',
    'é.txt',
    'tab\there',
    'quote"d',
    'back\\slash',
    'new\nline',
    'd/e/f',
    ' lead',
    'trail ',
    '-x',
  ],
);
const tree = fc.dictionary(name, file, { maxKeys: 8 });

/** A change by its paths; bytes and modes of both sides. */
function plain({ files }: CodeChange): unknown {
  const side = (one: Side | null): unknown => one && { mode: one.mode, content: one.content };
  const merged = new Map<string, { before: unknown; after: unknown }>();
  for (const { path, before, after } of files) {
    // A file that becomes a link is gone and made in a patch.
    const known = merged.get(path);
    merged.set(path, {
      before: known === undefined ? side(before) : (known.before ?? side(before)),
      after: known === undefined ? side(after) : (side(after) ?? known.after),
    });
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('a patch that git makes of a random change', () => {
  for (const [how, args] of [
    ['as it is', []],
    ['with renames and copies', ['-M20', '-C20', '--find-copies-harder']],
    ['without context', ['-U0']],
    ['with plain names', ['-c', 'core.quotePath=false']],
    ['of a whole file', ['-U9999']],
  ] as const) {
    it(`is read as what git says of the commits: ${how}`, { timeout: 300_000 }, async () => {
      const repository = testRepository();
      const opened = await openRepository(repository.folder);
      if (!opened.ok) throw new Error(opened.reason);
      await fc.assert(
        fc.asyncProperty(tree, tree, async (one, two) => {
          const base = repository.commit({ ...one, kept: 'kept\n' });
          const head = repository.commit({ ...two, kept: 'kept\n' });
          const commits = await readGitChange(opened.git, { base, head });
          if (!commits.ok) throw new Error(JSON.stringify(commits));
          const settings = args[0] === '-c' ? args : [];
          const options = args[0] === '-c' ? [] : args;
          const bytes = repository.gitBytes(
            ...settings,
            'diff',
            '--binary',
            '--full-index',
            '--no-renames',
            ...options,
            base,
            head,
          );
          const parsed = parsePatch(bytes);
          if (!parsed.ok)
            throw new Error(`${parsed.message} (line ${parsed.line})\n${bytes.toString('utf8')}`);
          const known = await readPatchBase(opened.git, base, parsed.patch);
          if (!known.ok) throw new Error(JSON.stringify(known));
          const change = changeOfPatch(parsed.patch, known.base);
          expect(plain(change)).toEqual(plain(commits.change));
          expect(change.untouched).toEqual(commits.change.untouched);
        }),
        { numRuns: RUNS },
      );
    });
  }
});

describe('a patch of anything', () => {
  it('random bytes never crash the parser', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const parsed = parsePatch(bytes);
        expect(parsed.ok ? parsed.patch.files : parsed.line).toBeDefined();
      }),
    );
  });

  const piece = fc.constantFrom(
    ...[
      'diff --git a/x b/x\n',
      'index 1234567..89abcde 100644\n',
      'new file mode 100644\n',
      'deleted file mode 120000\n',
    ],
    ...[
      'old mode 100644\n',
      'new mode 100755\n',
      'rename from x\n',
      'rename to y\n',
      'similarity index 90%\n',
    ],
    ...[
      '--- a/x\n',
      '+++ b/x\n',
      '--- /dev/null\n',
      '+++ /dev/null\n',
      '@@ -1,2 +1,2 @@\n',
      '@@ -0,0 +1 @@\n',
      ' a\n',
      '-a\n',
    ],
    ...[
      '+b\n',
      '\\ No newline at end of file\n',
      'GIT binary patch\n',
      'literal 5\n',
      'Mc$~a\n',
      '\n',
      '-- \n',
      '2.39.5\n',
      'x',
    ],
  );
  it('pieces of patches put together wrongly never crash the parser or what reads its result', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const parsed = parsePatch(Buffer.from(pieces.join('')));
        if (!parsed.ok) expect(parsed.line).toBeLessThanOrEqual(pieces.length + 1);
        else
          expect(changeOfPatch(parsed.patch, null).files.length).toBeGreaterThanOrEqual(
            parsed.patch.files.length,
          );
      }),
      { numRuns: 2000 },
    );
  });

  it('a patch that is cut off or has a byte changed is refused, or is a patch of the same paths', async () => {
    const repository = testRepository();
    const base = repository.commit({ a: '1\n2\n3\n4\n5\n6\n', b: 'x\n', bin: Buffer.from([0, 1, 2]) });
    const head = repository.commit({
      a: '1\n2\nthree\n4\n5\n6\n',
      b: { program: 'x\n' },
      bin: Buffer.from([0, 9]),
      c: 'new\n',
    });
    const whole = repository.gitBytes('diff', '--binary', base, head);
    const parsed = parsePatch(whole);
    if (!parsed.ok) throw new Error(parsed.message);
    for (let at = 1; at < whole.length; at++) {
      const cut = parsePatch(whole.subarray(0, at));
      if (cut.ok)
        expect(parsed.patch.files.map((one) => one.newName)).toEqual(
          expect.arrayContaining(cut.patch.files.map((one) => one.newName)),
        );
    }
  });
});
