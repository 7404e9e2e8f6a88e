import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { jsonMembers } from '../../src/check/manifests/json-text.js';
import { everyEntry, tomlEntries } from '../../src/check/manifests/toml.js';
import { manifestKind } from '../../src/check/manifests/kinds.js';
import type { CodeChange } from '../../src/check/change.js';
import { check, content, sample } from './sample.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

type Row = readonly [what: string, change: CodeChange, findings: readonly string[]];

function table(rows: readonly Row[]): void {
  for (const [what, change, findings] of rows) {
    it(what, () => {
      expect(check(change)).toEqual(findings);
    });
  }
}

describe('package.json', () => {
  const lock = (...names: string[]): string =>
    json({ packages: Object.fromEntries(names.map((name) => [`node_modules/${name}`, {}])) });
  table([
    [
      'a lifecycle script, at its line',
      sample({ 'package.json': [json({}), json({ scripts: { build: 'x', prepare: 'y' } })] }),
      ['SP0924 package.json:4', 'SP0925 package.json:3'],
    ],
    [
      'a script that is changed',
      sample({
        'package.json': [
          json({ scripts: { a: '1', postinstall: '1' } }),
          json({ scripts: { a: '2', postinstall: '2' } }),
        ],
      }),
      ['SP0924 package.json:4', 'SP0925 package.json:3'],
    ],
    [
      'scripts that stay or go',
      sample({
        'package.json': [json({ scripts: { a: '1', install: '1' } }), json({ scripts: { a: '1' } })],
      }),
      [],
    ],
    [
      'the second of two scripts of one name, as npm takes it',
      sample({
        'package.json': ['{"scripts": {"install": "x"}}', '{"scripts": {"install": "x",\n"install": "y"}}'],
      }),
      ['SP0924 package.json:2'],
    ],
    [
      'a name written with an escape',
      sample({ 'package.json': ['{}', '{"scripts": {"post\\u0069nstall": "x"}}'] }),
      ['SP0924 package.json:1'],
    ],
    [
      'settings of hook managers',
      sample({ 'package.json': ['{}', json({ 'simple-git-hooks': { 'pre-commit': 'x' } })] }),
      ['SP0924 package.json:3'],
    ],
    [
      'what lets dependencies run scripts',
      sample({ 'package.json': ['{}', json({ pnpm: { onlyBuiltDependencies: ['x'] } })] }),
      ['SP0924 package.json:4'],
    ],
    [
      'a new dependency with its lock',
      sample({
        'package.json': [json({}), json({ dependencies: { left: '1' } })],
        'package-lock.json': ['{}', lock('left')],
      }),
      ['SP0940 package.json:3'],
    ],
    [
      'another version is no new dependency',
      sample({
        'package.json': [json({ dependencies: { left: '1' } }), json({ dependencies: { left: '2' } })],
        'package-lock.json': ['{}', lock('left')],
      }),
      [],
    ],
    [
      'a dependency that moves between groups is no new one',
      sample({
        'package.json': [json({ dependencies: { left: '1' } }), json({ devDependencies: { left: '1' } })],
        'yarn.lock': ['a', 'left@1:'],
      }),
      [],
    ],
    [
      'a lock that does not follow',
      sample({ 'package.json': [json({}), json({ dependencies: { left: '1' } })] }, ['package-lock.json']),
      ['SP0940 package.json:3', 'SP0942 package.json'],
    ],
    [
      'a lock above, in a workspace',
      sample({ 'packages/a/package.json': [json({}), json({ dependencies: { left: '1' } })] }, [
        'pnpm-lock.yaml',
      ]),
      ['SP0940 packages/a/package.json:3', 'SP0942 packages/a/package.json'],
    ],
    [
      'no lock at all is none out of step',
      sample({ 'package.json': [json({}), json({ dependencies: { left: '1' } })] }),
      ['SP0940 package.json:3'],
    ],
    [
      'a lock that is removed',
      sample({
        'package.json': [json({}), json({ dependencies: { left: '1' } })],
        'package-lock.json': ['{}', null],
      }),
      ['SP0940 package.json:3', 'SP0942 package.json'],
    ],
    [
      'a lock that knows another name',
      sample({
        'package.json': [json({}), json({ dependencies: { left: '1' } })],
        'package-lock.json': ['{}', lock('leftpad')],
      }),
      ['SP0940 package.json:3', 'SP0942 package.json:3'],
    ],
    [
      'a dependency that goes needs its lock too',
      sample({ 'package.json': [json({ dependencies: { left: '1' } }), json({})] }, ['yarn.lock']),
      ['SP0942 package.json'],
    ],
    ['a lock alone', sample({ 'package-lock.json': ['{}', '{ }'] }), ['SP0942 package-lock.json']],
    [
      'a lock beside a manifest whose scripts alone change',
      sample({
        'package.json': [json({}), json({ scripts: { a: 'x' } })],
        'package-lock.json': ['{}', '{ }'],
      }),
      ['SP0925 package.json:3', 'SP0942 package-lock.json'],
    ],
    ...[
      'git+https://example.org/a.git',
      'github:a/b',
      'a/b',
      'https://example.org/a.tgz',
      'npm:other@1',
      'file:/opt/a',
      'link:../../a',
    ].map((spec): Row => [
      `taken from elsewhere: ${spec}`,
      sample({ 'package.json': ['{}', json({ dependencies: { a: spec } })], 'yarn.lock': ['', 'a'] }),
      ['SP0941 package.json:3'],
    ]),
    ...['^1.2.3', 'latest', 'workspace:*', 'file:./packages/a', '1.x || 2'].map((spec): Row => [
      `from the registry or the tree: ${spec}`,
      sample({ 'package.json': ['{}', json({ dependencies: { a: spec } })], 'yarn.lock': ['', 'a'] }),
      ['SP0940 package.json:3'],
    ]),
    [
      'an override',
      sample({
        'package.json': ['{}', json({ overrides: { a: { b: 'github:x/y' } } })],
        'yarn.lock': ['', 'b'],
      }),
      ['SP0941 package.json:4'],
    ],
    ['that is not JSON can’t be judged', sample({ 'package.json': ['{}', '{'] }), ['SP0911 package.json']],
    [
      'of which a patch shows a part can’t be judged',
      sample({ 'package.json': ['{}', content({ kind: 'part', lines: [] })] }, null),
      ['SP0911 package.json'],
    ],
    [
      'that could not be read before is judged as new',
      sample({ 'package.json': ['{', json({ scripts: { a: 'x' } })] }),
      ['SP0925 package.json:3'],
    ],
    ['that goes', sample({ 'package.json': [json({ scripts: { install: 'x' } }), null] }), []],
  ]);
});

describe('other manifests', () => {
  table([
    [
      'requirements.txt',
      sample({
        'requirements.txt': [
          'a==1\n',
          'a==2\nb==1 \\\n  --hash=sha256:00\n# c\nd @ git+https://example.org/d\n-e ../e\n-r x.txt\n--extra-index-url https://example.org\n',
        ],
      }),
      [
        'SP0940 requirements.txt:2',
        'SP0941 requirements.txt:5',
        'SP0941 requirements.txt:6',
        'SP0941 requirements.txt:8',
      ],
    ],
    [
      'requirements-dev.txt and constraints.txt',
      sample({ 'requirements-dev.txt': [null, 'a\n'], 'constraints.txt': [null, 'b\n'] }),
      ['SP0940 constraints.txt:1', 'SP0940 requirements-dev.txt:1'],
    ],
    [
      'pyproject.toml, PEP 621 and 735',
      sample({
        'pyproject.toml': [
          '[project]\ndependencies = ["a"]\n',
          '[project]\ndependencies = [\n  "a>=2", # x\n  "b[c]>=1; python_version < \'3\'",\n]\noptional-dependencies.dev = ["d"]\n[dependency-groups]\ntest = ["e", {include-group = "x"}]\n',
        ],
        'uv.lock': ['', 'a b d e'],
      }),
      ['SP0940 pyproject.toml:4', 'SP0940 pyproject.toml:6', 'SP0940 pyproject.toml:8'],
    ],
    [
      'pyproject.toml, Poetry',
      sample(
        {
          'pyproject.toml': [
            '',
            '[tool.poetry.dependencies]\npython = "^3"\na = "1"\nb = { git = "https://example.org/b" }\n[tool.poetry.group.dev.dependencies.c]\nurl = "https://example.org"\n',
          ],
        },
        ['poetry.lock'],
      ),
      [
        'SP0940 pyproject.toml:3',
        'SP0941 pyproject.toml:4',
        'SP0941 pyproject.toml:6',
        'SP0942 pyproject.toml',
      ],
    ],
    [
      'pyproject.toml, what builds run',
      sample({
        'pyproject.toml': [
          '',
          '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "own"\nbackend-path = ["."]\n',
        ],
      }),
      ['SP0924 pyproject.toml:3', 'SP0924 pyproject.toml:4', 'SP0940 pyproject.toml:2'],
    ],
    [
      'Cargo.toml',
      sample({
        'Cargo.toml': [
          '[dependencies]\na = "1"\n',
          '[dependencies]\na = "2"\nb = { version = "1" }\n[target."cfg(unix)".dev-dependencies]\nc.git = "https://example.org/c"\n[patch.crates-io]\na = { path = "x" }\n[package]\nbuild = "x.rs"\n',
        ],
        'Cargo.lock': ['', 'name = "a"\nname = "b"\nname = "c"\n'],
      }),
      ['SP0924 Cargo.toml:9', 'SP0940 Cargo.toml:3', 'SP0941 Cargo.toml:5', 'SP0941 Cargo.toml:7'],
    ],
    [
      'go.mod',
      sample({
        'go.mod': [
          'module x\nrequire example.org/a v1.0.0\n',
          'module x\n\ngo 1.22\nrequire (\n\texample.org/a v1.1.0 // indirect\n\texample.org/b v1.0.0\n)\nreplace example.org/a => ../a\n',
        ],
        'go.sum': ['', 'example.org/a v1.1.0 h1:\nexample.org/b v1.0.0 h1:\n'],
      }),
      ['SP0940 go.mod:6', 'SP0941 go.mod:8'],
    ],
    [
      'go.mod with a go.sum that does not know',
      sample({
        'go.mod': ['module x\n', 'module x\nrequire example.org/b v1.0.0\n'],
        'go.sum': ['', 'example.org/bc v1.0.0 h1:\n'],
      }),
      ['SP0940 go.mod:2', 'SP0942 go.mod:2'],
    ],
    [
      'composer.json',
      sample({
        'composer.json': [
          '{}',
          json({ require: { php: '8', 'a/b': '1' }, scripts: { 'post-install-cmd': 'x', own: ['y'] } }),
        ],
        'composer.lock': ['', '"a/b"'],
      }),
      [
        'SP0924 composer.json:7',
        'SP0925 composer.json:9',
        'SP0940 composer.json:3',
        'SP0940 composer.json:4',
      ],
    ],
    [
      'Pipfile',
      sample({
        Pipfile: ['', '[[source]]\nurl = "https://example.org"\n[packages]\na = "*"\n'],
        'Pipfile.lock': ['', '{"a": 1}'],
      }),
      ['SP0940 Pipfile:4', 'SP0941 Pipfile:2'],
    ],
    ...(['pyproject.toml', 'Cargo.toml', 'go.mod'] as const).map((name): Row => [
      `${name} that is not understood`,
      sample({ [name]: ['', '= x\n('] }),
      [`SP0911 ${name}`],
    ]),
  ]);
});

describe('the readers of manifests', () => {
  it('a JSON text’s members are those that JSON.parse has', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const members = jsonMembers(text) ?? [];
        for (const { path, value: leaf, start, end } of members) {
          const at = path.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], value);
          if (leaf !== undefined)
            expect(Object.is(leaf, at) || leaf === at || (leaf === 0 && at === 0)).toBe(true);
          const shown = text.slice(start, end);
          if (shown.startsWith('"') && path.at(-1) !== undefined && JSON.stringify(path.at(-1)) === shown)
            continue;
          expect(/^\d+$/.test(path.at(-1) ?? '')).toBe(true);
        }
      }),
    );
  });

  it('of a text nested too deep nothing is said', () => {
    expect(jsonMembers('['.repeat(100) + ']'.repeat(100))).toBeNull();
    expect(tomlEntries(`a = ${'['.repeat(100)}${']'.repeat(100)}`)).toBeNull();
  });

  it('no text makes them throw', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '"""',
      '=',
      '.',
      ',',
      'a',
      '1',
      '\n',
      '\\',
      '#',
      ' ',
      'require',
      '(',
      ')',
      ':',
    );
    const names = [
      'package.json',
      'pyproject.toml',
      'Cargo.toml',
      'go.mod',
      'requirements.txt',
      'composer.json',
      'Pipfile',
    ];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...names), (pieces, name) => {
        const manifest = manifestKind(name)?.read(pieces.join(''));
        expect(manifest).not.toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });

  const toml: readonly (readonly [string, readonly string[]])[] = [
    ['a.b."c d" = 1', ['a/b/c d']],
    ["[x.'y']\nz = 'it''", ['-']],
    ['[[x]]\ny = """\na\n"b" \\\n  c"""\nz = true', ['x/y', 'x/z']],
    ["s = '''a'b'''", ['s']],
    ['d = 1979-05-27 07:32:00Z\nf = 1e+5', ['d', 'f']],
    ['l = [ # c\n  1,\n  [2], # d\n]', ['l', 'l/0', 'l/1', 'l/1/0']],
    ['t = { a = 1, b.c = "x" }', ['t', 't/a', 't/b/c']],
    ['e = "\\u00e9"', ['e']],
    ['a = 1 b = 2', ['-']],
    ['a = "x', ['-']],
  ];
  for (const [text, paths] of toml) {
    it(`TOML: ${JSON.stringify(text)}`, () => {
      const entries = tomlEntries(text);
      expect(entries === null ? ['-'] : [...everyEntry(entries)].map(({ path }) => path.join('/'))).toEqual(
        paths,
      );
    });
  }
});
