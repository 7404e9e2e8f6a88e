import fc from 'fast-check';
import type { Policy } from '../../src/policy/index.js';
import { phasedArbitrary, policySourceArbitrary } from '../policy/arbitrary.js';

type Clauses = Readonly<Record<string, unknown>>;

const one = fc.oneof(
  { weight: 2, arbitrary: policySourceArbitrary },
  { weight: 1, arbitrary: phasedArbitrary },
);

/** Two versions of a policy: any two, or one with some clauses, or parts of one, taken from another. */
export const versions = fc
  .tuple(
    one,
    one,
    fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('any', 'clauses', 'parts'),
  )
  .map(([base, other, chosen, how]): readonly [Policy, Policy] => {
    if (how === 'any') return [base, other];
    const taken = Object.entries(other as unknown as Clauses).filter(
      ([key], index) => key !== 'version' && chosen.includes(index),
    );
    const mixed = taken.map(([key, value]): [string, unknown] => {
      const own = (base as unknown as Clauses)[key];
      const splits = how === 'parts' && typeof value === 'object' && !Array.isArray(value);
      return [key, splits ? { ...(own as object | undefined), ...(value as object) } : value];
    });
    return [base, { ...base, ...Object.fromEntries(mixed) } as Policy];
  });

const some = <T>(values: readonly T[], maxLength: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

const GLOBS = [
  './',
  '*',
  '**',
  'a/',
  '/a/',
  'a/b/',
  '/a/b',
  '/a/b/c',
  '/a/*/c',
  'a/**',
  'a/b/**',
  '/**/c',
  '**/b/c',
  'b',
  'c/',
  '?',
  '[ab]',
  '[!a]/',
  '\\a',
  'policy.yml',
  '/policy.yml',
  '.github/',
  '.github/workflows/',
  '.git/hooks/',
  'CLAUDE.md',
  'claude.md',
  '*.md',
  '.aider*',
] as const;

const mount = fc
  .tuple(
    fc.constantFrom('/data', '/data/b', '/data/b/c', '/tmp/x', '/opt/x', '/usr/local/any', '/home', '/etc'),
    fc.constantFrom('read-only' as const, 'overlay' as const, 'read-write' as const),
  )
  .map(([at, mode]) => ({ path: `/host${at}`, at, mode }));

const PORT_SETS = [[443], [80, 443], [5432]] as const;

const rule = fc.oneof(
  fc.record(
    {
      host: fc.constantFrom('a.example.org', '*.example.org', '*.a.example.org', 'db', 'db.example.org'),
      ports: fc.constantFrom(...PORT_SETS.map((ports) => [...ports])),
      protocol: fc.constantFrom('tls' as const, 'tcp' as const),
      private: fc.boolean(),
    },
    { requiredKeys: ['host'] },
  ),
  fc.record({
    cidr: fc.constantFrom('10.0.0.0/8', '10.1.0.0/16', '8.8.8.0/24', '::ffff:0:0/96', '64:ff9b::/96'),
    ports: fc.constantFrom(...PORT_SETS.map((ports) => [...ports])),
  }),
  fc.record(
    {
      service: fc.constantFrom('db', 'cache'),
      ports: fc.constantFrom(...PORT_SETS.map((ports) => [...ports])),
      at: fc.constant('localhost' as const),
    },
    { requiredKeys: ['service', 'ports'] },
  ),
);

const deny = fc.oneof(
  fc.record(
    {
      host: fc.constantFrom('a.example.org', '*.example.org', 'x.a.example.org', 'db'),
      ports: fc.constantFrom<number[]>([443], [80]),
    },
    { requiredKeys: ['host'] },
  ),
  fc.record(
    {
      cidr: fc.constantFrom('10.0.0.0/8', '10.1.2.0/24', '8.8.8.8/32'),
      ports: fc.constantFrom<number[]>([443], [80]),
    },
    { requiredKeys: ['cidr'] },
  ),
);

const key = (entry: object): string => JSON.stringify(entry);

const odd = fc.record(
  {
    filesystem: fc.record(
      {
        write: some(GLOBS, 3),
        deny: some(GLOBS, 3),
        'read-deny': some(GLOBS, 2),
        git: fc.constantFrom('full' as const, 'none' as const),
        mounts: fc.uniqueArray(mount, { maxLength: 3, selector: ({ at }) => at }),
      },
      { requiredKeys: [] },
    ),
    env: fc.record(
      {
        pass: some(['CI', 'DEPLOY_*', 'DEPLOY_TOKEN', 'D*'], 2),
        secret: some(['DEPLOY_TOKEN', 'CI', 'KEY'], 2),
        set: fc.constantFrom({}, { CI: '1' }, { DEPLOY_X: '' }),
      },
      { requiredKeys: [] },
    ),
    egress: fc.record(
      {
        allow: fc.uniqueArray(rule, { maxLength: 3, selector: key }),
        deny: fc.uniqueArray(deny, { maxLength: 2, selector: key }),
      },
      { requiredKeys: [] },
    ),
    image: fc.constantFrom('host', 'python:3.12'),
  },
  { requiredKeys: [] },
);

/** Two versions of one list alone: nothing else that is wider can hide a difference. */
const listVersions = fc
  .oneof(
    fc
      .tuple(fc.constantFrom('write', 'deny', 'read-deny'), some(GLOBS, 2), some(GLOBS, 2))
      .map(([clause, from, to]) => [{ [clause]: from }, { [clause]: to }]),
    fc
      .tuple(
        fc.uniqueArray(mount, { maxLength: 3, selector: ({ at }) => at }),
        fc.nat(2),
        fc.constantFrom([], ['/b'], ['c']),
      )
      .map(([mounts, gone, hidden]) => [
        { mounts, 'read-deny': hidden },
        { mounts: mounts.filter((_mount, index) => index !== gone), 'read-deny': hidden },
      ]),
  )
  .map(
    (sides) =>
      sides.map((filesystem) => ({ version: 1, filesystem }) as unknown as Policy) as [Policy, Policy],
  );

const oddClauses = fc
  .tuple(odd, odd, fc.constantFrom('any', 'filesystem', 'env', 'egress', 'image'))
  .map(([one, other, how]): readonly [Policy, Policy] => {
    const head = how === 'any' ? other : { ...one, [how]: (other as Clauses)[how] ?? {} };
    const { image, ...rest } = head as Clauses;
    const whole = typeof image === 'string' ? head : rest;
    return [{ version: 1, ...one } as unknown as Policy, { version: 1, ...(whole as object) } as Policy];
  });

/** Two versions of a policy in clauses whose entries bear on one another: nested, overlapping, of two meanings. */
export const oddVersions = fc.oneof(oddClauses, listVersions);
