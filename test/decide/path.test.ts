import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPath } from '../../src/decide/path-text.js';
import { decideRead, decideWrite } from '../../src/decide/path.js';
import { filesystemOf, policyOf } from './policy.js';

const whole = policyOf();
const narrow = policyOf({
  filesystem: filesystemOf({
    write: ['/src/', 'tests/', '*.md', '!secret.md'],
    deny: ['src/vendor/', '**/.env*', '#odd', 'a\\[b\\]'],
    readDeny: ['**/*.pem', '/keys/'],
    mounts: [
      { path: '/host/cache', at: '/cache', mode: 'overlay' },
      { path: '/host/data', at: '/data', mode: 'read-only' },
    ],
  }),
});
const context = { workspace: '/work/space' };

describe('filesystem.write and deny', () => {
  it.each([
    ['src/a.py', 'filesystem.write[0]'],
    ['./src//a/../b.py', 'filesystem.write[0]'],
    ['/work/space/src/x', 'filesystem.write[0]'],
    ['tests/a', 'filesystem.write[1]'],
    ['pkg/tests/a', 'filesystem.write[1]'],
    ['docs/x.md', 'filesystem.write[2]'],
    ['/cache/x', 'filesystem.mounts[0]'],
    ['/tmp/x', 'limits.tmp-size'],
    ['/home/sandbox/.cache/x', 'limits.tmp-size'],
    ['/run/x', 'limits.tmp-size'],
  ])('%s may be written by %s', (path, clause) => {
    expect(decideWrite(narrow, path, context)).toMatchObject({ verdict: 'allow', clause });
  });

  it.each([
    ['lib/a', 'filesystem.write'],
    ['pkg/src/a', 'filesystem.write'],
    ['SRC/a', 'filesystem.write'],
    ['srcx', 'filesystem.write'],
    ['secret.md', 'filesystem.write'],
    ['src/vendor/x', 'filesystem.deny[0]'],
    ['src/vendor', 'filesystem.deny[0]'],
    ['src/.env', 'filesystem.deny[1]'],
    ['tests/.env.local/x', 'filesystem.deny[1]'],
    ['tests/#odd', 'filesystem.deny[2]'],
    ['tests/a[b]', 'filesystem.deny[3]'],
    ['../x', 'filesystem.write'],
    ['src/../../x', 'filesystem.write'],
    ['', 'filesystem.write'],
    ['src/a\0b', 'filesystem.write'],
    ['/etc/passwd', 'filesystem.write'],
    ['/work/spacex/src/a', 'filesystem.write'],
    ['/data/x', 'filesystem.mounts[1]'],
    ['/run/sandbox-policy/init', 'filesystem.write'],
  ])('%s may not be written, by %s', (path, clause) => {
    expect(decideWrite(narrow, path, context)).toMatchObject({ verdict: 'deny', clause });
  });

  it('P2: a file or link that would replace a denied folder is refused, the folder itself is not', () => {
    expect(decideWrite(narrow, 'src', context)).toMatchObject({
      verdict: 'deny',
      clause: 'filesystem.deny[0]',
    });
    expect(decideWrite(narrow, 'src/', context).verdict).toBe('allow');
    expect(decideWrite(whole, '.github', context)).toMatchObject({
      verdict: 'deny',
      clause: 'filesystem.protect',
    });
  });

  it('P4: a denied path need not exist, and F6: no entry is dropped for its spelling', () => {
    for (const entry of ['./gone', '/gone', 'gone', 'gone/', 'x//gone', '#gone', ' gone ', 'gone\\ ']) {
      const policy = policyOf({ filesystem: filesystemOf({ deny: [entry] }) });
      const path = entry.replace(/^\.?\//, '').replace(/\/$|\\/g, '');
      expect(decideWrite(policy, path).clause, entry).toBe('filesystem.deny[0]');
      expect(decideWrite(policy, `${path}/below`).clause, entry).toBe('filesystem.deny[0]');
    }
    const all = policyOf({ filesystem: filesystemOf({ deny: ['./'] }) });
    expect(decideWrite(all, 'anything').clause).toBe('filesystem.deny[0]');
  });

  it('nothing lifts a stated deny: not a negation, not an exact write', () => {
    const policy = policyOf({ filesystem: filesystemOf({ write: ['./', '.env'], deny: ['.env', '!.env'] }) });
    expect(decideWrite(policy, '.env').verdict).toBe('deny');
  });

  it.each([
    '.git/hooks/pre-commit',
    '.git/config',
    '.github/workflows/ci.yml',
    '.vscode/settings.json',
    'a/.envrc',
    'sandbox-policy.yml',
  ])('P7: %s is protected by default', (path) => {
    expect(decideWrite(whole, path)).toMatchObject({ verdict: 'deny', clause: 'filesystem.protect' });
  });

  it.each([
    '.GIT/hooks/x',
    '.git/HOOKS/x',
    '.g\u200cit/config',
    'git~1/config',
    '.git./config',
    '.git /config',
    '.GitHub/workflows/x',
  ])('P7: and under the spelling %j, which other file systems take for it', (path) => {
    expect(decideWrite(whole, path)).toMatchObject({ verdict: 'deny', clause: 'filesystem.protect' });
  });

  it('an exact write lifts the protection of that path and of no other', () => {
    const policy = policyOf({
      filesystem: filesystemOf({ write: ['./', '.github/workflows/ci.yml', '.vscode/', '**/.envrc'] }),
    });
    for (const path of ['.github/workflows/ci.yml', '.vscode/settings.json', 'x/.envrc']) {
      expect(decideWrite(policy, path).verdict, path).toBe('allow');
    }
    expect(decideWrite(policy, '.github/workflows/other.yml').verdict).toBe('deny');
    expect(
      decideWrite(policyOf({ filesystem: filesystemOf({ write: ['.github/'] }) }), '.github/workflows/x')
        .verdict,
    ).toBe('deny');
  });

  it('a read-only workspace and git: none hold', () => {
    const readOnly = policyOf({ filesystem: filesystemOf({ workspace: 'read-only', write: [] }) });
    expect(decideWrite(readOnly, 'a')).toMatchObject({
      clause: 'filesystem.workspace',
      suggestion: { add: 'overlay' },
    });
    const noGit = policyOf({ filesystem: filesystemOf({ git: 'none' }) });
    expect(decideWrite(noGit, 'sub/.git/x').clause).toBe('filesystem.git');
    expect(decideRead(noGit, '.git/HEAD').clause).toBe('filesystem.git');
  });
});

describe('filesystem.read-deny', () => {
  it.each([
    ['a.pem', 'filesystem.read-deny[0]'],
    ['x/y/a.pem', 'filesystem.read-deny[0]'],
    ['keys', 'filesystem.read-deny[1]'],
    ['keys/a', 'filesystem.read-deny[1]'],
    ['x/../keys/a', 'filesystem.read-deny[1]'],
    ['../x', 'filesystem.read-deny'],
    ['/root/.ssh/id', 'filesystem.mounts'],
    ['/etc/shadow', 'filesystem.mounts'],
    ['/etc/ssl/private/key', 'filesystem.mounts'],
  ])('%s may not be read, by %s', (path, clause) => {
    expect(decideRead(narrow, path, context)).toMatchObject({ verdict: 'deny', clause });
  });

  it('P5: a secret is denied under the path of a second mount too', () => {
    expect(decideRead(narrow, '/cache/x/a.pem', context)).toMatchObject({
      verdict: 'deny',
      clause: 'filesystem.read-deny[0]',
    });
  });

  it.each(['a.py', 'x/keys/a', '/usr/bin/python', '/etc/passwd', '/data/x', '/work/space/a'])(
    '%s may be read',
    (path) => {
      expect(decideRead(narrow, path, context).verdict).toBe('allow');
    },
  );
});

describe('what of the host is shown', () => {
  it('with a list of commands, of the programs only those that it names, and libraries', () => {
    const listed = policyOf({
      commands: { allow: [{ run: 'cat', args: null }], denyPatterns: [], otherwise: 'deny' },
    });
    expect(decideRead(listed, '/usr/bin/perl')).toMatchObject({ verdict: 'deny', clause: 'commands.allow' });
    for (const path of ['/usr/bin/cat', '/usr/lib/x', '/lib/x', '/usr'])
      expect(decideRead(listed, path).verdict, path).toBe('allow');
  });

  it('/sys where the tier is a container, and not in a process', () => {
    expect(decideRead(whole, '/sys/kernel').verdict).toBe('allow');
    const process = policyOf({ tier: { atLeast: 'process', prefer: 'process' } });
    expect(decideRead(process, '/sys/kernel').verdict).toBe('deny');
  });

  it('no mount that lies in a folder of another which read-deny covers', () => {
    const nested = policyOf({
      filesystem: filesystemOf({
        readDeny: ['inner/'],
        mounts: [
          { path: '/host/data', at: '/data', mode: 'read-only' },
          { path: '/host/inner', at: '/data/inner', mode: 'overlay' },
        ],
      }),
    });
    const clause = 'filesystem.read-deny[0]';
    expect(decideRead(nested, '/data/inner/a')).toMatchObject({ verdict: 'deny', clause });
    expect(decideWrite(nested, '/data/inner/a')).toMatchObject({ verdict: 'deny', clause });
    expect(decideRead(nested, '/data/a').verdict).toBe('allow');
  });
});

describe('paths: spelling', () => {
  const part = fc.constantFrom(
    'a',
    'src',
    'vendor',
    '.env',
    'tests',
    '.github',
    'workflows',
    'x.pem',
    '..',
    'keys',
  );
  const path = fc.array(part, { minLength: 1, maxLength: 6 });

  it('a path equal but for ./ and // has the same verdict', () => {
    fc.assert(
      fc.property(
        path,
        fc.array(fc.constantFrom('/', '//', '/./', '/././/'), { minLength: 6, maxLength: 6 }),
        (parts, seams) => {
          const plain = parts.join('/');
          const odd = `./${parts.map((each, index) => each + (index < parts.length - 1 ? (seams[index] ?? '/') : '')).join('')}`;
          for (const decideIt of [decideWrite, decideRead]) {
            const { verdict, clause } = decideIt(narrow, plain);
            expect(decideIt(narrow, odd)).toMatchObject({ verdict, clause });
          }
        },
      ),
    );
  });

  it('tidying is idempotent', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = readPath(text, '/w');
        if (once.where === 'workspace' && once.path !== '') {
          expect(readPath(once.path, '/w')).toMatchObject({ where: 'workspace', path: once.path });
        }
        if (once.where === 'outside') expect(readPath(once.path, '/w')).toEqual(once);
      }),
    );
  });

  it('whatever write says, a denied path stays denied', () => {
    fc.assert(
      fc.property(fc.array(part), path, fc.array(part, { minLength: 1 }), (write, parts, denied) => {
        const asked = parts.join('/');
        const policy = policyOf({
          filesystem: filesystemOf({ write: ['./', ...write, asked], deny: denied }),
        });
        const inside = readPath(asked, null);
        if (inside.where === 'workspace' && denied.some((each) => inside.path.split('/').includes(each))) {
          expect(decideWrite(policy, asked).verdict).toBe('deny');
        }
      }),
    );
  });
});
