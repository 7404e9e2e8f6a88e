import { Buffer } from 'node:buffer';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as yamlParse } from 'yaml';
import {
  loadPolicy,
  MAX_FILE_SIZE,
  parsePolicy,
  parseText,
  PolicyReadError,
  readPolicyFile,
  spanOf,
  type Finding,
} from '../../src/policy/index.js';

const parse = (text: string) =>
  parsePolicy(text, {
    path: 'p.yml',
    directory: '/repo',
    read: (path) => {
      throw new Error(`there is no file ${path}`);
    },
  });

const rules = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

/** Line and column of the first finding. */
function first(text: string): string {
  const { findings, documents } = parse(text);
  const [finding] = findings;
  const span = finding === undefined ? null : spanOf(finding.location, documents);
  return finding === undefined ? 'none' : `${finding.rule} ${span?.start.line}:${span?.start.column}`;
}

describe('positions', () => {
  const text =
    'version: 1\nlimits:\n  memory: 1GiB # half\n  pids: 5\nfilesystem:\n  write: [src/, "tests/"]\nphases:\n  a: {}\n';
  const { document } = parse(text);
  const shown = (path: (string | number)[], target: 'key' | 'value'): string => {
    const { start, end } = document.locate(path, target);
    return `${start.line}:${start.column} ${text.slice(start.offset, end.offset)}`;
  };

  it.each([
    [['version'], 'key', '1:1 version'],
    [['version'], 'value', '1:10 1'],
    [['limits', 'memory'], 'key', '3:3 memory'],
    [['limits', 'memory'], 'value', '3:11 1GiB'],
    [['limits'], 'value', '3:3 memory: 1GiB # half\n  pids: 5'],
    [['filesystem', 'write', 1], 'value', '6:17 "tests/"'],
    [['filesystem', 'write', 1], 'key', '6:17 "tests/"'],
    [['phases', 'a'], 'value', '8:6 {}'],
    [['limits', 'nothing'], 'value', '3:3 memory: 1GiB # half\n  pids: 5'],
    [['nothing'], 'key', `1:1 ${text.trim()}`],
  ] as const)('%j, its %s', (path, target, expected) => {
    expect(shown([...path], target)).toBe(expected);
  });

  it('R3: lines and columns are 1-based, in UTF-16 units, whatever ends the lines', () => {
    const lf = 'version: 1\nname: "😀"\nlimits: { memory: 5 }\n';
    expect(first(lf)).toBe('SP0030 3:19');
    expect(first(lf.replaceAll('\n', '\r\n'))).toBe('SP0030 3:19');
    expect(first(`\ufeff${lf}`)).toBe('SP0030 3:19');
    expect(first('\ufeffversion: 2\n')).toBe('SP0023 1:10');
    expect(first('version: 1\nenv: { set: { A: "😀😀", B: 5 } }\n')).toBe('SP0022 2:29');
  });

  it('finds comments, and no comment inside a value', () => {
    const found = parse(
      'version: 1 # one\n# two\nname: "a # b"\nenv:\n  set:\n    A: |\n      # text\n      #more\n    B: x#y\n    C: "#"\n',
    ).document.comments();
    expect(
      found.map(({ text: comment, span }) => `${span.start.line}:${span.start.column} ${comment}`),
    ).toEqual(['1:12 # one', '2:1 # two']);
  });
});

describe('text that is no policy', () => {
  it.each([
    ['an empty file', '', 'SP0005'],
    ['white space', ' \n\n', 'SP0005'],
    ['a byte order mark alone', '\ufeff', 'SP0005'],
    ['null', 'null\n', 'SP0007'],
    ['a NUL', 'version: 1\n\0', 'SP0003'],
    ['a control character', 'version: 1\nname: a\u0007\n', 'SP0003'],
    ['a zero-width character', 'version: 1\nname: a\u200bb\n', 'SP0003'],
    ['a line separator', 'version: 1\nname: a\u2028b\n', 'SP0003'],
    ['half of a surrogate pair', 'version: 1\nname: a\ud800b\n', 'SP0003'],
    ['an alias without an anchor', 'version: *x\n', 'SP0009'],
    ['an alias as a key', '? *x\n: 1\n', 'SP0009'],
    ['an anchor on a key', '&a version: 1\n', 'SP0009'],
    ['a boolean key', 'true: 1\n', 'SP0012'],
    ['a null key', 'null: 1\n', 'SP0012'],
    ['a prototype', 'version: 1\n__proto__: { a: 1 }\n', 'SP0013'],
    ['a nested prototype', 'version: 1\nenv: { set: { "__proto__": x } }\n', 'SP0013'],
    [
      'block nesting',
      `version: 1\nlimits:\n${Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth + 1)}a:\n`).join('')}`,
      'SP0014',
    ],
    ['a hundred thousand brackets', '['.repeat(100_000), 'SP0014'],
    ['fifty thousand dashes', '- '.repeat(50_000), 'SP0014'],
  ])('%s is refused', (_what, text, rule) => {
    const { findings, policy } = parse(text);
    expect(rules(findings)).toContain(rule);
    expect(policy).toBeNull();
  });

  it('keeps reading keys that only look like prototypes', () => {
    const { policy, findings } = parse(
      'version: 1\nenv: { set: { constructor: a, toString: b, hasOwnProperty: c } }\ninputs: { constructor: { type: string } }\n',
    );
    expect(findings).toEqual([]);
    expect(Object.keys(policy?.env.set ?? {})).toEqual(['constructor', 'toString', 'hasOwnProperty']);
    expect(policy?.inputs['toString']).toBeUndefined();
    expect(policy?.env.set['valueOf']).toBeUndefined();
  });

  it('reads YAML 1.2: yes, no, on, off are text, and a day stays text', () => {
    const { document } = parse('version: 1\nname: yes\naudit: { redact: [on, off, no] }\n');
    expect(document.value).toEqual({ version: 1, name: 'yes', audit: { redact: ['on', 'off', 'no'] } });
  });

  it('an anchor bomb is refused before it can grow', () => {
    const levels = Array.from({ length: 26 }, (_, level) => {
      const name = String.fromCharCode(97 + level);
      const before = String.fromCharCode(96 + level);
      return `${name}: &${name} [${level === 0 ? 'x' : Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
    });
    const start = performance.now();
    const { findings, document } = parse(`${levels.join('\n')}\n`);
    expect(new Set(rules(findings))).toEqual(new Set(['SP0009']));
    expect(document.value).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('a file over 1 MiB is refused without being read as YAML', () => {
    const text = `version: 1\n${'# x\n'.repeat(2_621_440)}`;
    expect(text.length).toBeGreaterThan(10 * MAX_FILE_SIZE - 1);
    const start = performance.now();
    const { findings } = parse(text);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(rules(findings)).toEqual(['SP0002']);
    expect(findings[0]?.message).toContain('1048576');
  });

  it('counts bytes, not characters', () => {
    expect(rules(parse(`version: 1\nname: "${'ü'.repeat(MAX_FILE_SIZE / 2)}"\n`).findings)).toEqual([
      'SP0002',
    ]);
  });

  it.each([
    ['commas', `[${','.repeat(1_000_000)}`],
    ['brackets that close nothing', ']'.repeat(1_000_000)],
    ['quoted words', '"a" '.repeat(260_000)],
    ['documents', '---\n'.repeat(260_000)],
    ['list entries', '- a\n'.repeat(260_000)],
  ])('a megabyte of %s is refused by its number of tokens', (_what, text) => {
    expect(rules(parse(text).findings)).toEqual(['SP0002']);
  });

  it('thousands of keys cost no more than reading them', () => {
    const text = Array.from({ length: 15_000 }, (_, index) => `key-${index}: 1`).join('\n');
    const start = performance.now();
    const { findings } = parse(`version: 1\n${text}\n`);
    expect(findings.length).toBeLessThanOrEqual(100);
    expect(new Set(rules(findings))).toEqual(new Set(['SP0020']));
    expect(performance.now() - start).toBeLessThan(60_000);
  });

  it('thousands of mistakes in one list are found in little time', () => {
    const start = performance.now();
    const text = `version: 1\negress: { allow: [${Array.from({ length: 20_000 }, (_, index) => index).join(', ')}] }\n`;
    const { findings } = parse(text);
    expect(findings).toHaveLength(100);
    expect(findings[0]?.message).toBe('`egress.allow` takes at most 1000 entries');
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('gives a document to report on, whatever the text is', () => {
    const { document, findings } = parseText('a: [', 'p.yml');
    expect(findings).toHaveLength(1);
    expect(document.text).toBe('a: [');
    expect(document.locate(['a'], 'value').start.line).toBe(1);
  });

  it('gives the same values as the YAML library itself', () => {
    const text =
      "version: 1\nlimits: { cpus: 0.5, pids: 0x10, memory: \"1GiB\" }\nenv:\n  set:\n    A: >-\n      b\n      c\n    D: 'e''f'\n";
    expect(parseText(text, 'p').document.value).toEqual(yamlParse(text));
  });
});

describe('files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-read-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const reason = (path: string): string => {
    try {
      readPolicyFile(path);
    } catch (error) {
      expect(error).toBeInstanceOf(PolicyReadError);
      return (error as PolicyReadError).reason;
    }
    return 'read';
  };

  it('reads UTF-8 as it is, byte order mark and line ends included', () => {
    expect(readPolicyFile(write('ok.yml', '\ufeffversion: 1\r\nname: ü\r\n'))).toBe(
      '\ufeffversion: 1\r\nname: ü\r\n',
    );
  });

  it('F1: says why a file cannot be read, and takes no default in its place', () => {
    expect(reason(join(folder, 'none.yml'))).toBe('missing');
    expect(reason(join(write('file', ''), 'below.yml'))).toBe('missing');
    expect(reason(folder)).toBe('directory');
    expect(reason('/dev/null')).toBe('not-a-file');
    expect(reason(write('latin1.yml', Buffer.from([0x6e, 0x3a, 0xfc])))).toBe('not-text');
    expect(reason(write('utf16.yml', Buffer.from('\ufeffversion: 1', 'utf16le')))).toBe('not-text');
    expect(reason(write('big.yml', Buffer.alloc(10 * MAX_FILE_SIZE)))).toBe('too-large');
    for (const path of ['none.yml', '.', 'latin1.yml', 'big.yml']) {
      const loaded = loadPolicy(join(folder, path));
      expect(loaded.policy).toBeNull();
      expect(loaded.findings).toHaveLength(1);
      expect(loaded.findings[0]?.severity).toBe('error');
      expect(loaded.findings[0]?.location).toEqual({ kind: 'file', file: join(folder, path) });
    }
  });

  it('F1: a file that the reader may not open is unreadable', () => {
    const path = write('secret.yml', 'version: 1\n');
    chmodSync(path, 0o000);
    if (process.getuid?.() !== 0) {
      expect(reason(path)).toBe('unreadable');
      return;
    }
    // root reads anything; somebody else is asked to.
    chmodSync(folder, 0o755);
    const code = `import('node:fs').then(({ openSync }) => openSync(${JSON.stringify(path)}, 'r'))`;
    const other = spawnSync(process.execPath, ['-e', code], { uid: 65534, gid: 65534, encoding: 'utf8' });
    expect(other.stderr).toContain('EACCES');
    expect(reason(join(folder, 'loop'))).toBe('missing');
    symlinkSync('loop', join(folder, 'loop'));
    expect(reason(join(folder, 'loop'))).toBe('unreadable');
  });

  it('does not wait for a writer where a policy should be', () => {
    const path = join(folder, 'fifo');
    expect(spawnSync('mkfifo', [path]).status).toBe(0);
    expect(reason(path)).toBe('not-a-file');
  });

  it('reads a file of unknown size to its end or its limit', () => {
    expect(readPolicyFile('/proc/self/status')).toContain('Pid:');
  });

  it('loads a policy and what it extends, relative to the file', () => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    write('base.yml', 'version: 1\nlimits: { memory: 1GiB }\n');
    const path = write('sub/child.yml', 'version: 1\nextends: [../base.yml]\nlimits: { pids: 5 }\n');
    const { policy, findings, documents, loaded } = loadPolicy(path, { workspace: folder });
    expect(findings).toEqual([]);
    expect(policy?.limits).toMatchObject({ memory: 1024 ** 3, pids: 5 });
    expect([...documents.keys()]).toEqual([path, join(folder, 'base.yml')]);
    expect(loaded?.files).toEqual([path, join(folder, 'base.yml')]);
    expect(policy?.filesystem.protect).toContain('/sub/child.yml');
    expect(policy?.filesystem.protect).toContain('/base.yml');
  });
});
