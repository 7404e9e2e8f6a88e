import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { decide } from '../../src/decide/request.js';
import { diffPolicies, permits, type Change, type PolicyDiff, type Question } from '../../src/diff/index.js';
import { overlay, phaseOf } from '../../src/policy/phases.js';
import type { LoadedPolicy, Policy, ResolvedPolicy } from '../../src/policy/index.js';
import {
  CIDRS,
  HOSTS,
  PATHS,
  policySourceArbitrary,
  PORTS,
  PROGRAMS,
  VARIABLES,
  WORDS,
} from '../policy/arbitrary.js';
import { oddVersions, versions } from './versions.js';
import { tryLoad } from './load.js';

/** Timings are the machine's business. */
vi.setConfig({ testTimeout: 600_000 });

const RUNS = Number(process.env['SANDBOX_POLICY_PROPERTY_RUNS'] ?? 60);
const SEED = Number(process.env['SANDBOX_POLICY_SEED'] ?? Date.now() % 2 ** 31);
fc.configureGlobal({ seed: SEED });

/** Questions that were asked of two policies and their difference. */
let questions = 0;
afterAll(() => {
  process.stdout.write(
    `diff, seed ${String(SEED)}: ${String(questions)} questions of ${String(RUNS)} pairs for each property\n`,
  );
});

function load(source: Policy): LoadedPolicy | null {
  const result = tryLoad({ 'policy.yml': source });
  return typeof result === 'string' ? null : result;
}

const word = fc.constantFrom(...WORDS, '-rf', '/etc/passwd', '--oneline', 'status', 'x y');
const segment = fc.constantFrom(
  'src',
  'a',
  'docs',
  'x',
  'b.py',
  '.github',
  '.git',
  'CLAUDE.md',
  'q',
  't',
  'policy.yml',
  'abc',
);
const port = fc.constantFrom(...PORTS, 8080);

/** Any question at all, in the vocabulary that the policies share. */
const question: fc.Arbitrary<Question> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'read' as const,
        'write' as const,
        'execute' as const,
        'output' as const,
        'carry' as const,
      ),
      fc.oneof(
        fc.constantFrom(
          ...PATHS,
          '.',
          './',
          'policy.yml',
          '/data/x',
          '/cache/y',
          '/rw/z',
          '/srv/x',
          '/tmp/q',
        ),
        fc
          .tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
          .map(([parts, end]) => parts.join('/') + end),
      ),
    )
    .map(([kind, path]): Question => ({ kind, path })),
  fc
    .tuple(fc.constantFrom(...PROGRAMS, 'rm', 'echo'), fc.array(word, { maxLength: 3 }))
    .map(([run, args]): Question => ({ kind: 'run', command: [run, ...args].join(' ') })),
  fc
    .constantFrom('make; git status', 'sh -c "git log"', 'echo $(git log)', 'eval "$x"', 'python <<x')
    .map((command): Question => ({ kind: 'run', command })),
  fc
    .tuple(
      fc.constantFrom(
        ...HOSTS.map((host) => host.replace('*', 'deep.any')),
        'db',
        'cache',
        'localhost',
        ...CIDRS.map((cidr) => cidr.replace(/\/.*/, '')).map((text) =>
          text.includes(':') ? `[${text}]` : text,
        ),
        '10.1.2.3',
        '[fd00:1::5]',
        '8.8.8.8',
      ),
      port,
      fc.constantFrom(null, 'tls' as const, 'http' as const, 'tcp' as const),
      fc.option(fc.constantFrom('10.0.0.1', '10.1.2.3', '192.168.0.9', '8.8.8.8', 'fd00::7'), { freq: 3 }),
    )
    .map(([host, number, protocol, address]): Question => {
      const target = `${host}:${number}`;
      if (address !== null) return { kind: 'resolve', target, address };
      return protocol === null ? { kind: 'connect', target } : { kind: 'speak', target, protocol };
    }),
  fc
    .constantFrom(...VARIABLES, 'KEY', 'A', 'B', 'LC_ALL', 'PATH', 'PIP_TOKEN', 'P')
    .chain((name) =>
      fc.constantFrom('env' as const, 'inherit' as const).map((kind): Question => ({ kind, name })),
    ),
  fc
    .tuple(
      fc.constantFrom('title', 'n', 'x-y'),
      fc.constantFrom(
        'a',
        'ab',
        'b',
        'abcdefghijk',
        '1',
        '0',
        '-1',
        '5',
        '5.5',
        '9',
        '100',
        'true',
        'null',
        '',
      ),
    )
    .map(([name, value]): Question => ({ kind: 'input', name, value })),
);

/** The clauses of which at least one must be said to be wider when a question of this kind is answered otherwise. */
function about({ kind }: Question): RegExp {
  switch (kind) {
    case 'write':
      return /^filesystem\.(?:workspace|write|deny|protect|git|mounts)/;
    case 'read':
      return /^(?:filesystem\.(?:read-deny|git|mounts)|image|commands|tier)/;
    case 'execute':
      return /^filesystem\.exec/;
    case 'output':
      return /^filesystem\.outputs/;
    case 'carry':
      return /^filesystem\.carry/;
    case 'run':
      return /^commands\./;
    case 'env':
    case 'inherit':
      return /^env\./;
    case 'input':
      return /^inputs\./;
    default:
      return /^egress\./;
  }
}

const widened = (diff: PolicyDiff, phase: string | null): readonly Change[] =>
  diff.changes.filter(
    (change) => change.change === 'widened' && (change.phase === null || change.phase === phase),
  );

function within(policy: ResolvedPolicy, name: string | null): ResolvedPolicy {
  const phase = name === null ? null : phaseOf(policy, name);
  return phase === null ? policy : overlay(policy, phase);
}

/** Questions about what `oddVersions` has. */
const oddQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('read' as const, 'write' as const),
      fc.oneof(
        fc
          .tuple(
            fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'b.md'), { minLength: 1, maxLength: 4 }),
            fc.constantFrom('', '/'),
          )
          .map(([parts, end]) => parts.join('/') + end),
        fc
          .tuple(
            fc.constantFrom(
              '/data',
              '/data/b',
              '/data/b/c',
              '/tmp/x',
              '/opt/x',
              '/usr/local/any',
              '/usr',
              '/home/sandbox',
              '/etc/ssl',
            ),
            fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
          )
          .map(([at, parts]) => [at, ...parts].join('/')),
        fc.constantFrom(
          '.',
          './',
          'policy.yml',
          'POLICY.yml',
          'policy.yml/',
          'a/policy.yml',
          '.github',
          '.github/workflows',
          '.github/workflows/ci.yml',
          '.git',
          '.git/hooks/x',
          'a/.git/config',
          'CLAUDE.md',
          'claude.md',
          'a/CLAUDE.md',
          '.aider.x',
          '/srv/x',
        ),
      ),
    )
    .map(([kind, path]): Question => ({ kind, path })),
  fc
    .tuple(
      fc.constantFrom('env' as const, 'inherit' as const),
      fc.constantFrom('CI', 'DEPLOY_TOKEN', 'DEPLOY_X', 'DEPLOY_Y_TOKEN', 'D', 'KEY'),
    )
    .map(([kind, name]): Question => ({ kind, name })),
  fc
    .tuple(
      fc.constantFrom(
        'a.example.org',
        'b.example.org',
        'x.a.example.org',
        'db.example.org',
        'example.org',
        'db',
        'cache',
        'localhost',
        '10.1.2.3',
        '10.2.0.1',
        '8.8.8.8',
        '8.8.8.9',
        '[::ffff:10.1.2.3]',
        '[64:ff9b::a01:203]',
        '[64:ff9b::808:808]',
      ),
      fc.constantFrom(80, 443, 5432),
      fc.constantFrom(null, 'tls' as const, 'http' as const, 'tcp' as const),
      fc.option(fc.constantFrom('10.1.2.3', '10.2.0.1', '8.8.8.8', '8.8.8.9', '64:ff9b::a01:203'), {
        freq: 2,
      }),
    )
    .map(([host, port, protocol, address]): Question => {
      const target = `${host}:${port}`;
      if (address !== null) return { kind: 'resolve', target, address };
      return protocol === null ? { kind: 'connect', target } : { kind: 'speak', target, protocol };
    }),
);

describe('diff, for any two policies', () => {
  it('what bears on something else is never reported as not widened either', async () => {
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(
        oddVersions,
        fc.array(oddQuestion, { minLength: 100, maxLength: 100 }),
        async ([one, other], list) => {
          const [base, head] = [load(one), load(other)];
          if (base === null || head === null) return;
          const diff = await diffPolicies(base, head);
          const clauses = widened(diff, null).map(({ clause }) => clause);
          for (const asked of list) {
            questions += 1;
            if ((await permits(base.policy, asked)) || !(await permits(head.policy, asked))) continue;
            opened += 1;
            const text = `${JSON.stringify(asked)}, of ${clauses.join(', ')}`;
            expect(
              clauses.some((clause) => about(asked).test(clause)),
              text,
            ).toBe(true);
          }
        },
      ),
      { numRuns: 4 * RUNS, endOnFailure: true },
    );
    expect(opened).toBeGreaterThan(RUNS);
  });

  it('every witness is true: the wider policy permits it and the other doesn’t', async () => {
    let witnesses = 0;
    await fc.assert(
      fc.asyncProperty(versions, async ([one, other]) => {
        const [base, head] = [load(one), load(other)];
        if (base === null || head === null) return;
        const { changes } = await diffPolicies(base, head);
        for (const { change, witness, phase, message } of changes) {
          if (change === 'moved') expect(witness, message).toBeNull();
          if (witness === null) continue;
          witnesses += 1;
          questions += 1;
          const [from, to] = [within(base.policy, phase), within(head.policy, phase)];
          expect(await permits(to, witness), message).toBe(change === 'widened');
          expect(await permits(from, witness), message).toBe(change === 'narrowed');
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(witnesses).toBeGreaterThan(RUNS);
  });

  it('what a request shows to be permitted anew is never reported as not widened', async () => {
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(
        versions,
        fc.array(question, { minLength: 60, maxLength: 60 }),
        async ([one, other], list) => {
          const [base, head] = [load(one), load(other)];
          if (base === null || head === null) return;
          const diff = await diffPolicies(base, head);
          for (const phase of [null, 'one']) {
            if (
              phase !== null &&
              !(Object.hasOwn(base.policy.phases, phase) && Object.hasOwn(head.policy.phases, phase))
            )
              continue;
            const [from, to] = [within(base.policy, phase), within(head.policy, phase)];
            for (const asked of list) {
              questions += 1;
              if ((await permits(from, asked)) || !(await permits(to, asked))) continue;
              opened += 1;
              const clauses = widened(diff, phase).map(({ clause }) => clause);
              const text = `${JSON.stringify(asked)} in ${String(phase)}, of ${clauses.join(', ')}`;
              expect(
                clauses.some((clause) => about(asked).test(clause)),
                text,
              ).toBe(true);
            }
          }
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(opened).toBeGreaterThan(RUNS / 2);
  });

  it('compared with itself, nothing is different and every clause is equal', async () => {
    await fc.assert(
      fc.asyncProperty(policySourceArbitrary, async (source) => {
        const policy = load(source);
        if (policy === null) return;
        const diff = await diffPolicies(policy, policy);
        expect(diff.changes).toEqual([]);
        expect(diff.equal.length).toBeGreaterThan(40);
      }),
      { numRuns: Math.ceil(RUNS / 3), endOnFailure: true },
    );
  });

  it('the other way round, what was widened is narrowed', async () => {
    await fc.assert(
      fc.asyncProperty(versions, async ([one, other]) => {
        const [base, head] = [load(one), load(other)];
        if (base === null || head === null) return;
        const seen = new Set(
          (await diffPolicies(head, base)).changes
            .filter(({ change }) => change === 'narrowed')
            .map(({ clause }) => clause),
        );
        for (const { change, clause, witness } of (await diffPolicies(base, head)).changes) {
          // What only asking has shown, layering doesn't see either way.
          if (change === 'widened' && witness?.kind !== 'write' && witness?.kind !== 'read')
            expect(seen).toContain(clause);
        }
      }),
      { numRuns: Math.ceil(RUNS / 3), endOnFailure: true },
    );
  });

  it('asks nothing but what decide answers', async () => {
    const policy = load({ version: 1 });
    if (policy === null) throw new Error('the defaults are a policy');
    expect(await permits(policy.policy, { kind: 'write', path: 'src/a' })).toBe(true);
    expect((await decide(policy.policy, { kind: 'write', path: '.git/config' })).verdict).toBe('deny');
    expect(await permits(policy.policy, { kind: 'write', path: '.git/config' })).toBe(false);
  });
});
