import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileBase, profileName, renderProfile } from '../../../src/compile/apparmor/profile.js';
import { compile } from '../../../src/compile/compile.js';
import type { Bindings, Plan } from '../../../src/compile/plan.js';
import { parsePolicy } from '../../../src/policy/load.js';
import type { LoadedPolicy } from '../../../src/policy/resolved.js';
import { policySourceArbitrary } from '../../policy/arbitrary.js';
import { matchesGolden } from '../golden.js';
import { BINDINGS } from '../bindings.js';
import { host } from '../hosts.js';
import { loaded, POLICIES } from '../policies.js';
import { compileProfile, hasParser } from './parser.js';

const NAME = 'sandbox-policy-0123456789abcdef.20261124T061500Z-0123abcd';

function planOf(policy: LoadedPolicy, target: 'process' | 'container' = 'process'): Plan {
  const compiled = compile(policy, host('ubuntu-sudo'), { target, today: '2026-11-24' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, null, 2));
  return compiled.plan;
}

const generated = 'tier: process\nhardening: { apparmor: generated }\n';

describe('hardening.apparmor: generated', () => {
  it('is a profile named by the digest of its policy and by the run, and by nothing else', () => {
    const policy = loaded(generated);
    const plan = planOf(policy);
    expect(profileName(plan, BINDINGS)).toBe(`${profileBase(policy.digest)}.${BINDINGS.run}`);
    expect(profileBase(policy.digest)).toMatch(/^sandbox-policy-[0-9a-f]{16}$/);
    expect(renderProfile(NAME, plan, BINDINGS)).toBe(
      renderProfile(NAME, planOf(loaded(generated)), BINDINGS),
    );
  });

  it.each(['process', 'allowlist', 'read-write', 'image'] as const)('is kept as a golden: %s', (name) => {
    const plan = planOf(loaded(POLICIES[name]), name === 'image' ? 'container' : 'process');
    const paths = {
      writable: ['/srv/work/src', '/srv/work/build'],
      sealed: ['/srv/work/src/.github'],
      masks: [{ path: '/srv/work/.env', of: 'file' }],
    } as const;
    matchesGolden(`apparmor/${name}.profile`, renderProfile(NAME, plan, { ...BINDINGS, ...paths }));
  });

  it('takes no name that the language would read otherwise', () => {
    for (const name of ['', 'a b', 'a{b}', 'a"', 'a\nb', '//x', '*'])
      expect(() => renderProfile(name, planOf(loaded(generated)), BINDINGS)).toThrow(RangeError);
  });
});

describe.skipIf(!hasParser)('what the compiled profile permits', () => {
  const permits = (policy: string, more: Partial<Bindings> = {}): ReturnType<typeof compileProfile> =>
    compileProfile(renderProfile(NAME, planOf(loaded(policy)), { ...BINDINGS, ...more }));

  it('without commands.allow: programs of the view run, and the workspace and temporary folders are open', () => {
    const may = permits(generated);
    expect(may('/usr/bin/env', 'x')).toBe(true);
    expect(may('/usr/bin/env', 'w')).toBe(false);
    expect(may('/srv/work/src/a.c', 'w')).toBe(true);
    expect(may('/srv/work/a.out', 'x')).toBe(true);
    expect(may('/tmp/a.out', 'x')).toBe(true);
    expect(may('/etc/shadow', 'r')).toBe(false);
    expect(may('/root/.ssh/id_ed25519', 'r')).toBe(false);
  });

  it('commands.allow: what is not named can neither be run nor mapped by the loader', () => {
    const may = permits(`${POLICIES.allowlist}hardening: { apparmor: generated }\n`);
    expect(may('/usr/bin/python3.11', 'x')).toBe(true);
    expect(may('/usr/bin/curl', 'x')).toBe(false);
    expect(may('/usr/lib/git-core/git-remote-http', 'x')).toBe(true);
    expect(may('/usr/lib/x86_64-linux-gnu/libc.so.6', 'm')).toBe(true);
    expect(may('/usr/lib/python3/dist-packages/_x.cpython-311-x86_64-linux-gnu.so', 'm')).toBe(true);
    expect(may('/usr/lib/openssh/ssh-keysign', 'm')).toBe(false);
    expect(may('/usr/lib/openssh/ssh-keysign', 'x')).toBe(false);
    expect(may('/srv/work/evil', 'x')).toBe(false);
    expect(may('/srv/work/evil.so', 'm')).toBe(false);
    expect(may('/srv/work/build/a.out', 'x')).toBe(true);
    expect(may('/tmp/evil', 'x')).toBe(false);
    expect(may('/memfd:x', 'x')).toBe(false);
  });

  it('filesystem.write, deny and read-deny of a read-write workspace', () => {
    const may = permits(POLICIES['read-write'], {
      writable: ['/srv/work/src', '/srv/work/build'],
      sealed: ['/srv/work/src/.github'],
      masks: [{ path: '/srv/work/.env', of: 'file' }],
    });
    expect(may('/srv/work/src/a.c', 'w')).toBe(true);
    expect(may('/srv/work/src-old/a.c', 'w')).toBe(false);
    expect(may('/srv/work/README.md', 'w')).toBe(false);
    expect(may('/srv/work/README.md', 'r')).toBe(true);
    expect(may('/srv/work/src/.github/ci.yml', 'w')).toBe(false);
    expect(may('/srv/work/src/.github/ci.yml', 'r')).toBe(true);
    expect(may('/srv/work/.env', 'r')).toBe(false);
    expect(may('/data/a', 'w')).toBe(false);
    expect(may('/cache/a', 'w')).toBe(true);
  });
});

/** Everything that means something to the profile language, to its parser or to its globs, and some letters. */
const HOSTILE = [
  ...'*?[]{}^$!,"\'\\#@~%=()<>|;:& \t\n\r-+.abé✓',
  '${',
  '@{',
  '**',
  '{,',
  '/*',
  '\\012',
  '\\',
  '"\n}',
];
const segment = fc
  .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').replaceAll('/', ''))
  .filter((name) => name !== '' && name !== '.' && name !== '..');
const hostilePath = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => `/x/${parts.join('/')}`);

describe.skipIf(!hasParser)('escaping', () => {
  it('a name never means anything but itself, whatever characters it holds', { timeout: 120_000 }, () => {
    const plan = planOf(loaded(generated));
    fc.assert(
      fc.property(hostilePath, fc.array(hostilePath, { minLength: 12, maxLength: 12 }), (path, others) => {
        const may = compileProfile(
          renderProfile(NAME, { ...plan, view: [] }, { ...BINDINGS, workspace: path, masks: [] }),
        );
        expect(may(path, 'w')).toBe(true);
        expect(may(`${path}/below`, 'w')).toBe(true);
        for (const other of [...others, ...variants(path)]) {
          if (other !== path && !other.startsWith(`${path}/`))
            expect([other, may(other, 'w')]).toEqual([other, false]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a name that is denied is that name alone', { timeout: 120_000 }, () => {
    const plan = planOf(loaded(generated));
    fc.assert(
      fc.property(segment, segment, (name, other) => {
        fc.pre(name !== other);
        const masks = [{ path: `/srv/work/${name}`, of: 'file' }] as const;
        const may = compileProfile(renderProfile(NAME, { ...plan, view: [] }, { ...BINDINGS, masks }));
        expect(may(`/srv/work/${name}`, 'r')).toBe(false);
        expect(may(`/srv/work/${other}`, 'r')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

/** Paths that a glob, a brace, a class or a lost escape in `path` would mean as well. */
function variants(path: string): readonly string[] {
  return [
    path.slice(0, -1),
    `${path}x`,
    path.replaceAll('*', 'any'),
    path.replaceAll('**', 'a/b'),
    path.replaceAll('?', 'q'),
    path.replaceAll(/[[\]{}"\\^]/g, ''),
    path.replaceAll(/\{[^}]*\}/g, ''),
    path.replaceAll(/\[.[^\]]*\]/g, 'a'),
    path.replaceAll('\\012', '\n'),
    '/x/other',
  ];
}

describe.skipIf(!hasParser)('apparmor_parser', () => {
  const parsed = (text: string, path: string): LoadedPolicy | null =>
    parsePolicy(text, {
      path,
      directory: join(import.meta.dirname, '../../../examples'),
      home: '/home/ana',
      read: (name) => readFileSync(name, 'utf8'),
    }).loaded;
  const accepts = (policy: LoadedPolicy): void => {
    for (const target of ['process', 'container'] as const) {
      const compiled = compile(policy, host('ubuntu-sudo'), { tier: target, today: '2026-11-24' });
      if (compiled.ok) compileProfile(renderProfile(NAME, compiled.plan, BINDINGS));
    }
  };

  const examples = join(import.meta.dirname, '../../../examples');
  it.each(readdirSync(examples).filter((name) => name.endsWith('.yml')))(
    'accepts the profile of examples/%s',
    (name) => {
      const policy = parsed(readFileSync(join(examples, name), 'utf8'), join(examples, name));
      expect(policy).not.toBeNull();
      if (policy !== null) accepts(policy);
    },
  );

  it('accepts the profiles of random policies', { timeout: 120_000 }, () => {
    let compiled = 0;
    fc.assert(
      fc.property(policySourceArbitrary, (source) => {
        const policy = parsed(
          JSON.stringify({ ...source, hardening: { apparmor: 'generated' } }),
          'policy.yml',
        );
        if (policy === null) return;
        compiled += 1;
        accepts(policy);
      }),
      { numRuns: 60 },
    );
    expect(compiled).toBeGreaterThan(10);
  });
});
