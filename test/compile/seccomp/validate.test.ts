import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seccompProfile } from '../../../src/compile/seccomp/profile.js';
import { seccompProgram } from '../../../src/compile/seccomp/program.js';
import { readProfile } from '../../../src/compile/seccomp/validate.js';
import { compile } from '../../../src/compile/compile.js';
import { host } from '../hosts.js';
import { loaded } from '../policies.js';

const ARCHITECTURE = 'SCMP_ARCH_X86_64';
const GOOD = {
  defaultAction: 'SCMP_ACT_ERRNO',
  syscalls: [{ names: ['read', 'write', 'exit_group'], action: 'SCMP_ACT_ALLOW' }],
};

function problemsOf(value: unknown): readonly string[] {
  const read = readProfile(value, ARCHITECTURE);
  return read.ok ? [] : read.problems;
}

describe('a seccomp profile of the policy’s own', () => {
  it('is taken when it is an OCI profile, engines’ single names included', () => {
    expect(problemsOf(GOOD)).toEqual([]);
    expect(problemsOf({ ...GOOD, syscalls: [{ name: 'read', action: 'SCMP_ACT_ALLOW', args: [] }] })).toEqual(
      [],
    );
    expect(
      readProfile(
        seccompProfile('strict', ARCHITECTURE, { memfdExec: true, setuidBits: true }),
        ARCHITECTURE,
      ),
    ).toEqual({
      ok: true,
      profile: seccompProfile('strict', ARCHITECTURE, { memfdExec: true, setuidBits: true }),
    });
  });

  const rule = (over: object): object => ({
    ...GOOD,
    syscalls: [{ names: ['read'], action: 'SCMP_ACT_ALLOW', ...over }],
  });
  it.each([
    ['no object', [], 'not a JSON object'],
    ['a default that allows', { ...GOOD, defaultAction: 'SCMP_ACT_ALLOW' }, 'deny by default'],
    ['no default', { syscalls: [] }, 'defaultAction'],
    ['an action that waits for a listener', rule({ action: 'SCMP_ACT_NOTIFY' }), 'syscalls[0].action'],
    ['another architecture only', { ...GOOD, architectures: ['SCMP_ARCH_S390X'] }, 'lacks SCMP_ARCH_X86_64'],
    ['no rules', { defaultAction: 'SCMP_ACT_ERRNO' }, 'syscalls: is not a list'],
    ['F9: a misspelt key', { ...GOOD, defaultErrno: 1 }, 'defaultErrno'],
    ['F9: a misspelt key of a rule', rule({ arg: [] }), 'syscalls[0].arg'],
    [
      'F9: a key that engines add conditions with',
      rule({ includes: { caps: ['CAP_SYS_ADMIN'] } }),
      'includes',
    ],
    ['F4: a call that doesn’t exist', rule({ names: ['raed'] }), '"raed"'],
    ['an errno that is none', rule({ errnoRet: 5000 }), 'errnoRet'],
    ['an argument that no call has', rule({ args: [{ index: 6, value: 0, op: 'SCMP_CMP_EQ' }] }), 'index'],
    ['a comparison that is none', rule({ args: [{ index: 0, value: 0, op: 'EQ' }] }), 'op'],
    [
      'a number that JSON can’t hold',
      rule({ args: [{ index: 0, value: 2 ** 60, op: 'SCMP_CMP_EQ' }] }),
      'value',
    ],
    [
      'two conditions on one argument',
      rule({
        args: [
          { index: 1, value: 1, op: 'SCMP_CMP_NE' },
          { index: 1, value: 2, op: 'SCMP_CMP_NE' },
        ],
      }),
      'two conditions',
    ],
    [
      'two meanings for one call',
      {
        ...GOOD,
        syscalls: [
          { names: ['read'], action: 'SCMP_ACT_ALLOW' },
          { names: ['read'], action: 'SCMP_ACT_KILL' },
        ],
      },
      'two actions',
    ],
  ])('with %s is refused', (_, value, word) => {
    expect(problemsOf(value).join('\n')).toContain(word);
  });

  it('any JSON is either refused or compiles', () => {
    const key = fc.constantFrom(
      'defaultAction',
      'syscalls',
      'names',
      'action',
      'args',
      'index',
      'value',
      'op',
      'x',
    );
    const leaf = fc.oneof(
      fc.constantFrom('SCMP_ACT_ERRNO', 'SCMP_ACT_ALLOW', 'SCMP_CMP_EQ', 'read', 0, 1, null, -1, 1.5),
      fc.string(),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          tree,
          tree.map((part) => ({ ...GOOD, syscalls: part })),
        ),
        (value) => {
          const read = readProfile(value, ARCHITECTURE);
          if (read.ok) expect(seccompProgram(read.profile).length).toBeGreaterThan(0);
          else expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('F1: that is wrong makes the policy unenforceable; no other profile takes its place', () => {
    const text = 'tier: process\nhardening: { seccomp: ./profile.json }\n';
    const bad = loaded(text, { 'profile.json': '{"defaultAction":"SCMP_ACT_ALLOW","syscalls":[]}' });
    const refused = compile(bad, host('debian-root'));
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ clause: 'hardening.seccomp', reason: expect.stringContaining('profile.json') as string }],
    });
    const good = compile(loaded(text, { 'profile.json': JSON.stringify(GOOD) }), host('debian-root'));
    expect(good).toMatchObject({ ok: true, plan: { seccomp: { name: 'file' } } });
  });
});
