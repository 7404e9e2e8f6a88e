import { describe, expect, it } from 'vitest';
import { deflateSync } from 'node:zlib';
import { base85Line } from '../../src/enforce/workspace/base85.js';
import { applyDelta } from '../../src/check/patch/binary.js';
import { parsePatch } from '../../src/check/patch/parse.js';
import { changeOfPatch } from '../../src/check/patch/read.js';
import type { CodeChange } from '../../src/check/change.js';

const ADDED = [
  'diff --git a/x b/x',
  'new file mode 100644',
  'index 0000000..1234567',
  '--- /dev/null',
  '+++ b/x',
  '@@ -0,0 +1 @@',
  '+one',
  '',
];
const CHANGED = [
  'diff --git a/x b/x',
  'index 89abcde..1234567 100644',
  '--- a/x',
  '+++ b/x',
  '@@ -1,2 +1,2 @@',
  ' one',
  '-two',
  '+2',
  '',
];

function lines(...parts: readonly (string | readonly string[])[]): string {
  return parts.flat().join('\n');
}

function replaced(from: readonly string[], changes: Readonly<Record<string, string>>): string {
  return lines(from.map((line) => changes[line] ?? line));
}

function changeOf(text: string | Buffer): CodeChange {
  const parsed = parsePatch(Buffer.from(text));
  if (!parsed.ok) throw new Error(`${parsed.message} (line ${parsed.line})`);
  return changeOfPatch(parsed.patch, null);
}

describe('a patch', () => {
  it('may be empty: a change of nothing', () => {
    expect(parsePatch(Buffer.from(''))).toEqual({ ok: true, patch: { files: [] } });
    expect(parsePatch(Buffer.from('\n\n')).ok).toBe(true);
  });

  it('may be a mail of format-patch, with its message and its end', () => {
    const mail = lines(
      [
        'From 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001',
        'From: A <a@example.org>',
        'Subject: x',
      ],
      ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=UTF-8', 'Content-Transfer-Encoding: 8bit', ''],
      ['text', '---', ' x | 1 +', ' 1 file changed', ''],
      ADDED.slice(0, -1),
      ['-- ', '2.39.5', '', ''],
    );
    expect(changeOf(mail).files.map(({ path }) => path)).toEqual(['x']);
  });

  it('keeps a carriage return that is part of a file', () => {
    const [file] = changeOf(replaced(ADDED, { '+one': '+one\r' })).files;
    expect(file?.after?.content).toEqual({ kind: 'text', text: 'one\r\n' });
  });

  const names: readonly (readonly [string, string, string])[] = [
    ['with blanks', 'a/two words b/two words', 'two words'],
    ['with ` b/` in it', 'a/x b/y b/x b/y', 'x b/y'],
    ['quoted', String.raw`"a/q\"\t\303\251" "b/q\"\t\303\251"`, 'q"\té'],
    ['not UTF-8', String.raw`"a/\377" "b/\377"`, '\ufffd'],
    ['that leads out', 'a/../../etc/passwd b/../../etc/passwd', '../../etc/passwd'],
    ['that is absolute', 'a//etc/passwd b//etc/passwd', '/etc/passwd'],
    ['inside .git', 'a/.git/hooks/pre-commit b/.git/hooks/pre-commit', '.git/hooks/pre-commit'],
  ];
  for (const [what, header, path] of names) {
    it(`has a name ${what}, as git would read it`, () => {
      const text = lines([`diff --git ${header}`, 'old mode 100644', 'new mode 100755', '']);
      expect(changeOf(text).files.map((file) => file.path)).toEqual([path]);
    });
  }

  it('of which files are known only in parts says which lines it brings', () => {
    const [file] = changeOf(lines(CHANGED)).files;
    expect(file?.after).toEqual({
      mode: '100644',
      content: { kind: 'part', lines: [{ number: 2, text: '2' }] },
    });
    expect(file?.before?.content).toEqual({ kind: 'part', lines: [{ number: 2, text: 'two' }] });
  });

  it('of a renamed file is one that goes and one that comes', () => {
    const text = lines(['diff --git a/x b/y', 'similarity index 100%', 'rename from x', 'rename to y', '']);
    expect(changeOf(text).files).toMatchObject([
      { path: 'x', after: null },
      // It may be a link or a submodule: what isn't said isn't a file.
      { path: 'y', before: null, after: { content: { kind: 'unread' } } },
    ]);
  });

  it('of a copied file is one that comes', () => {
    const text = lines(['diff --git a/x b/y', 'similarity index 100%', 'copy from x', 'copy to y', '']);
    expect(changeOf(text).files).toMatchObject([
      { path: 'y', before: null, after: { content: { kind: 'unread' } } },
    ]);
  });

  it('says where a link leads, and which commit a submodule is at', () => {
    const link = lines([
      'diff --git a/l b/l',
      'new file mode 120000',
      '--- /dev/null',
      '+++ b/l',
      '@@ -0,0 +1 @@',
      '+../x',
      '\\ No newline at end of file',
      '',
    ]);
    expect(changeOf(link).files[0]?.after?.content).toEqual({ kind: 'link', target: '../x' });
    const commit = '1'.repeat(40);
    const submodule = replaced(ADDED, {
      'new file mode 100644': 'new file mode 160000',
      '+one': `+Subproject commit ${commit}`,
    });
    expect(changeOf(submodule).files[0]?.after?.content).toEqual({ kind: 'submodule', commit });
  });

  it('without `--binary` leaves binary content unread, and says so', () => {
    const text = lines([
      'diff --git a/x b/x',
      'index 89abcde..1234567 100644',
      'Binary files a/x and b/x differ',
      '',
    ]);
    expect(changeOf(text).files[0]?.after?.content).toMatchObject({ kind: 'unread' });
  });
});

describe('a patch that is not understood', () => {
  const binary = (how: string, content: Buffer): readonly string[] => [
    ...['diff --git a/x b/x', 'new file mode 100644', 'index 0000000..1234567', 'GIT binary patch', how],
    ...(deflateSync(content)
      .toString('latin1')
      .match(/[\s\S]{1,52}/g)
      ?.map((chunk) => base85Line(Buffer.from(chunk, 'latin1')).trimEnd()) ?? []),
    ...['', 'literal 0', 'HcmV?d00001', '', ''],
  ];

  it('reads the binary content of the table below when it is right', () => {
    const [file] = changeOf(lines(binary('literal 4', Buffer.from('a\0bc')))).files;
    expect(file?.after?.content).toEqual({ kind: 'binary' });
    const [text] = changeOf(lines(binary('literal 4', Buffer.from('abc\n')))).files;
    expect(text?.after?.content).toEqual({ kind: 'text', text: 'abc\n' });
  });

  const bad: readonly (readonly [string, string, RegExp, number])[] = [
    ['another text', 'hello\nworld\n', /no `diff --git`/, 2],
    ['a traditional diff', lines(CHANGED.slice(2)), /not a patch in git’s format/, 1],
    ['a traditional diff above git’s', lines(CHANGED.slice(2), ADDED), /not a patch in git’s format/, 1],
    ['a traditional diff below git’s', lines(ADDED.slice(0, -1), CHANGED.slice(2)), /neither the end/, 8],
    ['text between two files', lines(ADDED.slice(0, -1), ['x'], CHANGED), /neither the end/, 8],
    [
      'a second mail',
      lines(ADDED.slice(0, -1), ['-- ', '2.39.5', '', `From ${'0'.repeat(40)} x`, '']),
      /second patch/,
      11,
    ],
    ['an encoded mail', lines(['Content-Transfer-Encoding: base64', ''], ADDED), /encoded/, 1],
    [
      'a mail of several parts',
      lines(['Content-Type: multipart/mixed; boundary=x', ''], ADDED),
      /encoded/,
      1,
    ],
    ['a diff of a merge', 'diff --cc x\n', /no|not|merge/, 1],
    ['line ends of Windows', lines(ADDED).replaceAll('\n', '\r\n'), /CR LF/, 1],
    ['no prefixes', lines(['diff --git x x', 'old mode 100644', 'new mode 100755', '']), /don’t agree/, 1],
    ['other prefixes', replaced(CHANGED, { '--- a/x': '--- i/x' }), /begin with a\//, 3],
    ['names that differ', replaced(CHANGED, { '+++ b/x': '+++ b/y' }), /don’t agree/, 1],
    [
      'a name in the header that differs',
      replaced(CHANGED, { 'diff --git a/x b/x': 'diff --git a/y b/y' }),
      /don’t agree/,
      1,
    ],
    [
      'a rename of other names',
      lines(['diff --git a/x b/y', 'rename from x', 'rename to z', '']),
      /don’t agree/,
      1,
    ],
    ['half of a rename', lines(['diff --git a/x b/y', 'rename from x', '']), /one of two/, 2],
    [
      'a file that comes and goes',
      lines(['diff --git a/x b/x', 'new file mode 100644', 'deleted file mode 100644', '']),
      /contradicts/,
      3,
    ],
    [
      'a mode said twice',
      lines(['diff --git a/x b/x', 'new file mode 100644', 'new file mode 100755', '']),
      /twice/,
      3,
    ],
    [
      'a mode of another length',
      lines(['diff --git a/x b/x', 'new file mode 0100644', '']),
      /file or a link/,
      1,
    ],
    [
      'no mode',
      replaced(CHANGED, { 'index 89abcde..1234567 100644': 'index 89abcde..1234567' }),
      /file or a link/,
      1,
    ],
    [
      'nothing changed',
      lines(['diff --git a/x b/x', 'index 89abcde..1234567 100644', '']),
      /changes nothing/,
      1,
    ],
    ['the same path twice', lines(ADDED.slice(0, -1), ADDED), /same path twice/, 8],
    [
      'a rename onto a path of its own',
      lines(ADDED.slice(0, -1), ['diff --git a/y b/x', 'rename from y', 'rename to x', '']),
      /same path twice/,
      8,
    ],
    [
      'a hunk that is too short',
      replaced(CHANGED, { '@@ -1,2 +1,2 @@': '@@ -1,3 +1,3 @@' }),
      /ends here|neither context/,
      9,
    ],
    [
      'a hunk that is too long',
      replaced(CHANGED, { '@@ -1,2 +1,2 @@': '@@ -1 +1 @@' }),
      /neither the end|changes nothing/,
      6,
    ],
    ['a hunk of too many added lines', replaced(CHANGED, { '-two': '+two' }), /more lines/, 8],
    ['a broken hunk header', replaced(CHANGED, { '@@ -1,2 +1,2 @@': '@@ -1,2 @@' }), /header of a hunk/, 5],
    ['another sign', replaced(CHANGED, { '-two': '!two' }), /neither context/, 7],
    ['no hunk', lines(CHANGED.slice(0, 4), ['']), /no hunk/, 5],
    ['hunks that overlap', lines(CHANGED.slice(0, -1), ['@@ -2 +2 @@', '-a', '+b', '']), /before the end/, 9],
    [
      'hunks whose numbers don’t fit',
      lines(CHANGED.slice(0, -1), ['@@ -9 +8 @@', '-a', '+b', '']),
      /line numbers/,
      9,
    ],
    [
      'a line after the file’s end',
      replaced(CHANGED, { ' one': ' one\n\\ No newline at end of file' }),
      /after the one that ends/,
      8,
    ],
    [
      'a file that comes in the middle',
      replaced(ADDED, { '@@ -0,0 +1 @@': '@@ -0,0 +5 @@' }),
      /line numbers|one hunk/,
      6,
    ],
    [
      'a file that comes with lines removed',
      lines(ADDED.slice(0, 5), ['@@ -1 +1 @@', '-a', '+b', '']),
      /one hunk/,
      1,
    ],
    ['a last line without an end', lines(ADDED).trimEnd(), /cut off/, 7],
    [
      'binary content that is not base 85',
      lines(binary('literal 4', Buffer.from('abcd'))).replace('HcmV', 'Hc V'),
      /not a line of a binary/,
      9,
    ],
    [
      'binary content longer than it says',
      lines(binary('literal 3', Buffer.from('abcd'))),
      /damaged|as long/,
      6,
    ],
    ['binary content shorter than it says', lines(binary('literal 5', Buffer.from('abcd'))), /as long/, 6],
    [
      'binary content that inflates to much more',
      lines(binary('literal 9', Buffer.alloc(100_000))),
      /damaged/,
      6,
    ],
  ];
  for (const [what, text, message, line] of bad) {
    it(`is refused with its line: ${what}`, () => {
      const parsed = parsePatch(Buffer.from(text));
      if (parsed.ok) throw new Error('it was understood');
      expect(parsed.message).toMatch(message);
      expect(parsed.line).toBe(line);
    });
  }
});

describe('a patch made to take long', () => {
  const long = 'x b/'.repeat(500_000);
  const bad: readonly (readonly [string, string])[] = [
    ['names', `diff --git a/${long} b/${long}\n`],
    ['sides', lines(CHANGED.slice(0, 2), [`--- a/${long}\t`, ''])],
    ['binary files', lines(CHANGED.slice(0, 2), [`Binary files ${' and '.repeat(300_000)} differ.`, ''])],
    ['a preamble', `${long}\n`.repeat(10)],
  ];
  for (const [what, text] of bad) {
    it(`is refused at once: ${what}`, () => {
      const start = performance.now();
      expect(parsePatch(Buffer.from(text)).ok).toBe(false);
      expect(performance.now() - start).toBeLessThan(3000);
    });
  }

  it('is refused over 32 MiB', () => {
    const parsed = parsePatch(Buffer.alloc((32 << 20) + 1));
    expect(parsed).toMatchObject({ ok: false, message: expect.stringContaining('bytes') as string });
  });
});

describe('a binary delta', () => {
  const base = Buffer.from('hello world');
  const cases: readonly (readonly [string, readonly number[], string | null])[] = [
    ['copies and inserts', [11, 7, 0x90, 5, 2, 0x21, 0x0a], 'hello!\n'],
    ['refuses another base', [10, 1, 1, 0x21], null],
    ['refuses to copy beyond the base', [11, 5, 0x91, 9, 5], null],
    ['refuses more than it says', [11, 1, 2, 0x21, 0x21], null],
    ['refuses less than it says', [11, 3, 1, 0x21], null],
    ['refuses the reserved instruction', [11, 1, 0], null],
    ['refuses to end in the middle', [11, 5, 5, 0x21], null],
    ['refuses an endless size', [0x8b, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80], null],
  ];
  for (const [what, bytes, result] of cases) {
    it(what, () => {
      expect(applyDelta(base, Buffer.from(bytes))?.toString() ?? null).toBe(result);
    });
  }
});
