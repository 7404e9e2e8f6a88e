import { describe, expect, it } from 'vitest';
import { checkChange } from '../../src/check/check.js';
import type { CodeChange } from '../../src/check/change.js';
import { changedDocuments } from '../../src/check/check.js';
import { check, content, file, link, policy, sample, submodule } from './sample.js';

type Row = readonly [what: string, change: CodeChange, findings: readonly string[], policy?: string];

function table(rows: readonly Row[]): void {
  for (const [what, change, findings, text] of rows) {
    it(what, () => {
      expect(check(change, text)).toEqual(findings);
    });
  }
}

describe('where a change writes', () => {
  const only = 'version: 1\nfilesystem:\n  write: [src/]\n  deny: [src/keys/, "*.pem"]\n';
  table([
    ['inside of write is permitted', sample({ 'src/a.js': [null, 'a\n'] }), [], only],
    ['outside of write is not', sample({ 'docs/a.md': [null, 'a\n'] }), ['SP0901 docs/a.md'], only],
    ['a file that goes counts as much', sample({ 'docs/a.md': ['a\n', null] }), ['SP0901 docs/a.md'], only],
    [
      'deny wins over write',
      sample({ 'src/keys/a': [null, 'a\n'], 'src/x.pem': ['a\n', 'b\n'] }),
      ['SP0902 src/keys/a', 'SP0902 src/x.pem'],
      only,
    ],
    [
      'a file in the place of a denied folder is denied',
      sample({ 'src/keys': [null, 'a\n'] }),
      ['SP0902 src/keys'],
      only,
    ],
    [
      'what is protected is so under every spelling',
      sample({ '.GitHub/workflows/x.yml': ['a', 'b'] }),
      ['SP0903 .GitHub/workflows/x.yml', 'SP0921 .GitHub/workflows/x.yml'],
    ],
    [
      'the policy itself is protected',
      sample({ 'sandbox-policy.yml': ['a', 'b'] }),
      ['SP0903 sandbox-policy.yml'],
    ],
    [
      'git: none',
      sample({ '.gitmodules': [null, 'a'] }),
      ['SP0903 .gitmodules', 'SP0920 .gitmodules'],
      'version: 1\nfilesystem: { git: none }\n',
    ],
    [
      'a read-only workspace',
      sample({ a: [null, 'a'] }),
      ['SP0901 a'],
      'version: 1\nfilesystem: { workspace: read-only }\n',
    ],
    [
      'outputs are no licence: they never come into the workspace',
      sample({ 'coverage/a.txt': [null, 'a'] }),
      ['SP0901 coverage/a.txt'],
      'version: 1\nfilesystem: { write: [src/], outputs: [coverage/] }\n',
    ],
  ]);

  it('says which line of the policy decided', () => {
    const [finding] = checkChange(policy(only), sample({ 'src/keys/a': [null, 'a\n'] }));
    expect(finding?.related).toEqual([
      {
        message: 'filesystem.deny[1] decides',
        location: {
          kind: 'node',
          file: 'sandbox-policy.yml',
          path: ['filesystem', 'deny', 0],
          target: 'value',
        },
      },
    ]);
  });

  for (const name of [
    '/etc/passwd',
    '../x',
    'a/../../x',
    'a//b',
    './a',
    '.git/config',
    'sub/.GIT/hooks/x',
    'git~1/x',
    'a\\b',
    'a\u202eb',
    'a\u200bb',
    'a\nb',
    'bad\ufffdname',
    '',
  ]) {
    it(`a name that no checkout may have is refused: ${JSON.stringify(name)}`, () => {
      expect(check(sample({ [name]: [null, 'a\n'] }))).toContain(`SP0904 ${name}`);
    });
  }
});

describe('a policy that the change brings', () => {
  const texts = new Map([['sandbox-policy.yml', 'version: 1\n']]);
  const rules = (change: CodeChange): readonly string[] =>
    checkChange(policy(), change, { policyTexts: texts }).map(({ rule }) => rule);

  it('does not judge it', () => {
    expect(rules(sample({ 'sandbox-policy.yml': ['other\n', 'version: 1\n'] }))).toContain('SP0913');
    expect(
      rules(sample({ 'sandbox-policy.yml': ['other\n', content({ kind: 'part', lines: [] })] })),
    ).toContain('SP0913');
  });

  it('is no matter when the policy that was read is another', () => {
    expect(rules(sample({ 'sandbox-policy.yml': ['version: 1\n', 'version: 1\nname: x\n'] }))).toEqual([
      'SP0903',
    ]);
    expect(rules(sample({ 'src/a': [null, 'version: 1\n'] }))).toEqual([]);
  });
});

describe('modes, links and submodules', () => {
  const one = '1'.repeat(40);
  table([
    ['a program that comes', sample({ a: [null, file('a', '100755')] }), ['SP0906 a']],
    ['a file that becomes a program', sample({ a: ['a', file('a', '100755')] }), ['SP0906 a']],
    [
      'a program that stays one, or no longer is',
      sample({ a: [file('a', '100755'), file('b', '100755')], b: [file('a', '100755'), 'a'] }),
      [],
    ],
    ['set-user-id', sample({ a: [null, file('a', '104755')] }), ['SP0905 a']],
    ['a mode that git does not make', sample({ a: [null, file('a', '100666')] }), ['SP0905 a']],
    ['a link inside of the tree', sample({ 'a/b': [null, link('../c')] }), ['SP0908 a/b']],
    [
      'a link that is changed, becomes a file, or goes',
      sample({ a: [link('b'), link('c')], d: [link('b'), 'x'], e: [link('b'), null] }),
      ['SP0908 a', 'SP0908 d', 'SP0908 e'],
    ],
    ['a file that becomes a link', sample({ a: ['x', link('c')] }), ['SP0908 a']],
    ['a link that leads out', sample({ 'a/b': [null, link('../../x')] }), ['SP0907 a/b']],
    ['an absolute link', sample({ a: [null, link('/etc/passwd')] }), ['SP0907 a']],
    [
      'a link of Windows',
      sample({ a: [null, link('C:\\x')], b: [null, link('..\\..\\x')] }),
      ['SP0907 a', 'SP0907 b'],
    ],
    ['a link that goes up after a name', sample({ a: [null, link('b/../c')] }), ['SP0907 a']],
    ['a link into git’s own folder', sample({ a: [null, link('.Git/config')] }), ['SP0907 a']],
    ['an empty link', sample({ a: [null, link('')] }), ['SP0907 a']],
    [
      'a submodule that comes, moves or goes',
      sample({
        a: [null, submodule(one)],
        b: [submodule(one), submodule('2'.repeat(40))],
        c: [submodule(one), null],
      }),
      ['SP0909 a', 'SP0909 b', 'SP0909 c'],
    ],
  ]);

  it('says when a link leads to what the code may not write', () => {
    const findings = checkChange(policy(), sample({ 'src/x': [null, link('../.github/workflows/ci.yml')] }));
    expect(findings.map(({ message }) => message)).toEqual([
      '`src/x` is made a link to `../.github/workflows/ci.yml`, which the policy doesn’t let the code write',
    ]);
  });
});

describe('content', () => {
  const token = `ghp_${'a1'.repeat(18)}`;
  table([
    [
      'binary content, new or changed',
      sample({ a: [null, file(Buffer.from([0]))], b: [file(Buffer.from([0])), file(Buffer.from([0, 1]))] }),
      ['SP0910 a', 'SP0910 b'],
    ],
    ['binary content that goes', sample({ a: [file(Buffer.from([0])), null] }), []],
    [
      'content that was not read',
      sample({ a: ['x', content({ kind: 'unread', reason: 'it is too large' })] }),
      ['SP0911 a'],
    ],
    [
      'a token in a new line, at that line',
      sample({ a: ['1\n', `1\n2\ntoken = ${token}\n`] }),
      ['SP0930 a:3'],
    ],
    ['a token that was there before', sample({ a: [`${token}\n`, `1\n${token}\n`] }), []],
    [
      'a pointer of Git LFS',
      sample({ a: [null, 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n'] }),
      ['SP0910 a'],
    ],
    [
      'text that is turned around, once a file',
      sample({ a: ['x\u202e\n', 'x\u202e\ny\u2066\nz\u202e\n'] }),
      ['SP0931 a:2'],
    ],
    ['a token that goes', sample({ a: [`${token}\n`, '\n'] }), []],
    [
      'a token in a line of a patch',
      sample({ a: ['x', content({ kind: 'part', lines: [{ number: 70, text: token }] })] }),
      ['SP0930 a:70'],
    ],
    ['a private key', sample({ a: [null, '-----BEGIN OPENSSH PRIVATE KEY-----\nx\n'] }), ['SP0930 a:1']],
    ['a password in a URL', sample({ a: [null, 'postgres://app:s3cr3t-W0rd@db/x\n'] }), ['SP0930 a:1']],
    [
      'what only stands for one',
      sample({
        a: [
          null,
          'https://${user}:${pass}@x\nhttps://user:password@x\nAKIAIOSFODNN7EXAMPLE\nsk-loading-indicator-circle\n',
        ],
      }),
      [],
    ],
    [
      'a token in a text that is not UTF-8',
      sample({ a: [null, file(Buffer.concat([Buffer.from([0xe9, 0x0a]), Buffer.from(token)]))] }),
      ['SP0930 a:2'],
    ],
  ]);

  it('S3: neither a message nor the text for reports holds the credential', () => {
    const secret = 'Xy12Zw34Ab56';
    const change = sample({
      'package.json': [
        null,
        JSON.stringify(
          {
            dependencies: { a: `git+https://u:${secret}@example.org/a.git` },
            scripts: { postinstall: `curl https://u:${secret}@example.org` },
          },
          null,
          2,
        ),
      ],
      'requirements.txt': [null, `--index-url https://u:${secret}@example.org\n`],
    });
    const findings = checkChange(policy(), change);
    expect(findings.length).toBeGreaterThan(4);
    const texts = [...changedDocuments(change, findings).values()].map(({ text }) => text);
    expect(texts.join('')).toContain('****');
    expect(JSON.stringify([findings, texts])).not.toContain(secret);
  });

  it('takes a time that grows with the text and no faster, whatever it holds', () => {
    for (const piece of ['a.', 'eyJ-', '-----BEGIN A ', 'a://b:', 'xox', 'sk-']) {
      const text = piece.repeat(Math.floor((4 << 20) / piece.length));
      const start = performance.now();
      checkChange(policy(), sample({ a: [null, text] }));
      expect(performance.now() - start, piece).toBeLessThan(5000);
    }
  });
});

describe('what runs by itself', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['.husky/pre-commit', 'SP0920'],
    ['lefthook.yml', 'SP0920'],
    ['.pre-commit-config.yaml', 'SP0920'],
    ['.github/workflows/ci.yml', 'SP0921'],
    ['.gitlab-ci.yml', 'SP0921'],
    ['Jenkinsfile', 'SP0921'],
    ['sub/action.yml', 'SP0921'],
    ['AGENTS.md', 'SP0922'],
    ['docs/CLAUDE.md', 'SP0922'],
    ['.cursor/rules/a.mdc', 'SP0922'],
    ['.mcp.json', 'SP0922'],
    ['.vscode/tasks.json', 'SP0923'],
    ['.idea/workspace.xml', 'SP0923'],
    ['.envrc', 'SP0923'],
    ['.devcontainer/devcontainer.json', 'SP0923'],
    ['Makefile', 'SP0926'],
    ['sub/justfile', 'SP0926'],
    ['setup.py', 'SP0926'],
    ['crates/x/build.rs', 'SP0926'],
    ['binding.gyp', 'SP0926'],
    ['.npmrc', 'SP0926'],
    ['.cargo/config.toml', 'SP0926'],
    ['gradle/wrapper/gradle-wrapper.properties', 'SP0926'],
    ['test/conftest.py', 'SP0927'],
    ['sitecustomize.py', 'SP0927'],
    ['x.pth', 'SP0927'],
    ['vitest.config.ts', 'SP0927'],
    ['jest.config.js', 'SP0927'],
    ['eslint.config.mjs', 'SP0927'],
    ['.env.local', 'SP0927'],
  ];
  for (const [path, rule] of rows) {
    it(`${path} is ${rule}, new or changed`, () => {
      for (const before of [null, 'a\n']) {
        const found = check(sample({ [path]: [before, 'b\n'] })).filter((one) => !/^SP090[123] /.test(one));
        expect(found).toEqual([`${rule} ${path}`]);
      }
    });
  }

  it('a file that goes runs no more', () => {
    expect(check(sample({ Makefile: ['a', null], 'conftest.py': ['a', null] }))).toEqual([]);
  });

  it('ordinary files are none of it', () => {
    const paths = [
      'src/a.ts',
      'README.md',
      'test/a.test.ts',
      'docs/makefile.md',
      'src/environment.ts',
      'lib/setup.ts',
    ];
    expect(check(sample(Object.fromEntries(paths.map((path) => [path, [null, 'a\n'] as const]))))).toEqual(
      [],
    );
  });
});
