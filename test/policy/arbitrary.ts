import fc from 'fast-check';
import type { Policy } from '../../src/policy/index.js';

/** Small vocabularies, so that random policies have something to do with one another. */
export const GLOBS = [
  './',
  'src/',
  '/src/',
  'src/a/',
  'src/*.py',
  '**/*.py',
  'src/**',
  'src/**/x',
  'docs/',
  'docs/*.md',
  '*.txt',
  'a?c',
  '[ab]c',
  'x',
  'a/*/b',
  '**/t/',
  'CLAUDE.md',
  '.github/workflows/',
  'src/.vscode/',
  '.aider*',
  '*',
  '**',
  'a*b*',
  'src',
  'docs/README.md',
];
export const PATHS = [
  'src/a/x.py',
  'src/b.py',
  'src/x',
  'lib/src/q',
  'docs/README.md',
  'docs/a/b.md',
  'a.txt',
  'abc',
  'ac',
  'bc',
  'x',
  'y/x',
  'a/q/b',
  'a/q/b/c',
  'k/t/z',
  't',
  'CLAUDE.md',
  'src/CLAUDE.md',
  '.github/workflows/ci.yml',
  '.aider.conf',
  'src/.vscode/settings.json',
  '.git/config',
  'src/deep/er/x/y',
  'axbxx',
  'other/file',
];
export const HOSTS = [
  'a.example.org',
  'b.example.org',
  '*.example.org',
  '*.a.example.org',
  'x.a.example.org',
  'example.org',
  'other.net',
];
export const PORTS = [80, 443, 5432];
export const CIDRS = [
  '10.0.0.0/8',
  '10.1.0.0/16',
  '10.1.2.0/24',
  '192.168.0.0/16',
  'fd00::/8',
  'fd00:1::/32',
];
export const PROGRAMS = ['python', 'git', 'make'];
export const WORDS = ['status', 'log', '--oneline', '-m'];
export const VARIABLES = ['CI', 'PIP_A', 'PIP_INDEX', 'TOKEN', 'LANG'];

const some = <T>(values: readonly T[], maxLength = 4): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

const optional = <T extends object>(model: {
  readonly [Key in keyof T]-?: fc.Arbitrary<NonNullable<T[Key]>>;
}) => fc.record(model, { requiredKeys: [] }) as unknown as fc.Arbitrary<T>;

const limits = optional<NonNullable<Policy['limits']>>({
  'wall-time': fc.constantFrom('30s', '5m', '10m', '1.5m'),
  'cpu-time': fc.constantFrom('30s', '5m', '20m'),
  cpus: fc.constantFrom(0.5, 1, 2),
  memory: fc.constantFrom('512MiB', '1GiB', '4GiB'),
  pids: fc.constantFrom(10, 256, 2048),
  'open-files': fc.constantFrom(64, 4096),
  'file-size': fc.constantFrom('1MB', '4GiB'),
  'tmp-size': fc.constantFrom('1MiB', '2GiB'),
  output: fc.constantFrom('1KiB', '64MiB'),
  'on-output': fc.constantFrom('drop', 'kill'),
});

/** Distinct once each is written in its canonical form. */
const globs = some(GLOBS);

const paths = optional<NonNullable<NonNullable<Policy['phases']>[string]['filesystem']>>({
  write: globs,
  deny: globs,
  'read-deny': globs,
  exec: globs,
});

const filesystem = fc
  .record({
    paths,
    rest: optional<NonNullable<Policy['filesystem']>>({
      workspace: fc.constantFrom('overlay'),
      write: globs,
      deny: globs,
      'read-deny': globs,
      exec: globs,
      outputs: globs,
      carry: some(['node_modules/', '.venv/', 'target/']),
      git: fc.constantFrom('full', 'none'),
      toolchains: fc.oneof(fc.constantFrom('auto' as const, 'none' as const), some(['/opt/a', '/opt/b'])),
      mounts: some([
        { path: '/data', at: '/data' },
        { path: '/cache', at: '/cache', mode: 'overlay' as const },
        { path: '/rw', at: '/rw', mode: 'read-write' as const },
      ]),
    }),
  })
  .map(({ paths: stated, rest }) => ({ ...rest, ...stated }));

const command = fc.oneof(
  fc.constantFrom(...PROGRAMS),
  fc.record({
    run: fc.constantFrom(...PROGRAMS),
    args: fc.uniqueArray(some(WORDS, 2), {
      minLength: 1,
      maxLength: 3,
      selector: (words) => JSON.stringify(words),
    }),
  }),
);

const commands = optional<NonNullable<Policy['commands']>>({
  allow: fc.uniqueArray(command, {
    maxLength: 4,
    selector: (rule) => (typeof rule === 'string' ? rule : rule.run),
  }),
  'deny-patterns': some(['rm -rf', 'rm', '/etc/passwd', 'log --oneline']),
  otherwise: fc.constantFrom('deny', 'escalate'),
});

const env = fc.record(
  {
    pass: some(['CI', 'LANG', 'PIP_*', 'PIP_A', 'P*']),
    secret: some(['TOKEN', 'KEY']),
    set: fc.dictionary(fc.constantFrom('A', 'B', 'LC_ALL'), fc.constantFrom('1', 'x y', ''), { maxKeys: 2 }),
  },
  { requiredKeys: [] },
);

const ports = fc.uniqueArray(fc.constantFrom(...PORTS), { minLength: 1, maxLength: 3 });
const protocol = fc.constantFrom('tls' as const, 'http' as const, 'tcp' as const);

const egressAllow = fc.oneof(
  fc
    .record(
      {
        host: fc.constantFrom(...HOSTS),
        ports,
        protocol,
        ech: fc.constantFrom('allow' as const, 'refuse' as const),
        private: fc.boolean(),
        'max-names': fc.constantFrom(1, 4, 256),
      },
      { requiredKeys: ['host'] },
    )
    .map((rule) => {
      if (rule.host.startsWith('*.')) return rule;
      const { 'max-names': _names, ...exact } = rule;
      return exact;
    }),
  fc.record({ cidr: fc.constantFrom(...CIDRS), ports, protocol }, { requiredKeys: ['cidr'] }),
  fc.record(
    { service: fc.constantFrom('db', 'cache'), ports, at: fc.constant('localhost' as const) },
    { requiredKeys: ['service'] },
  ),
  fc.record({ registry: fc.constantFrom('npm' as const, 'pip' as const) }),
);

const egressDeny = fc.oneof(
  fc.record({ host: fc.constantFrom(...HOSTS), ports }, { requiredKeys: ['host'] }),
  fc.record({ cidr: fc.constantFrom(...CIDRS), ports }, { requiredKeys: ['cidr'] }),
);

const about = (rule: object): string => JSON.stringify(rule);

const egress = fc.record(
  {
    allow: fc.uniqueArray(egressAllow, { maxLength: 4, selector: about }),
    deny: fc.uniqueArray(egressDeny, { maxLength: 2, selector: about }),
  },
  { requiredKeys: [] },
);

const input = fc.oneof(
  fc.record(
    {
      type: fc.constant('string' as const),
      'max-length': fc.constantFrom(3, 10),
      pattern: fc.constantFrom('^a', '^[a-z]+$'),
      enum: fc.uniqueArray(fc.constantFrom('a', 'ab', 'b'), { minLength: 1 }),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    {
      type: fc.constantFrom('integer' as const, 'number' as const),
      minimum: fc.constantFrom(-1, 0),
      maximum: fc.constantFrom(5, 9.5),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record({ type: fc.constantFrom('boolean' as const, 'null' as const) }),
);

const waiver = fc.record({
  clause: fc.constantFrom('limits.cpus', 'limits.memory', 'egress'),
  tier: fc.constantFrom('process' as const, 'container' as const),
  reason: fc.constantFrom('none to be had', 'slow'),
  owner: fc.constant('@platform'),
  until: fc.constantFrom('2027-01-31', '2028-02-29'),
});

const request = fc.oneof(
  fc.record({ run: fc.constantFrom('git status', 'make') }),
  fc.record({ connect: fc.constantFrom('a.example.org:443', '[fd00::1]:80') }),
  fc.record({ read: fc.constantFrom(...PATHS) }),
  fc.record({ write: fc.constantFrom(...PATHS) }),
  fc.record({ env: fc.constantFrom(...VARIABLES) }),
  fc.record({ input: fc.constantFrom('title=a', 'n=3', 'x=') }),
);

const test = fc.oneof(fc.record({ allow: request }), fc.record({ deny: request }));

const tiers = ['process', 'container', 'gvisor', 'microvm'] as const;
const tier = fc.oneof(
  fc.constantFrom(...tiers),
  fc.tuple(fc.nat(3), fc.nat(3)).map(([one, other]) => ({
    'at-least': tiers[Math.min(one, other)] ?? 'container',
    prefer: tiers[Math.max(one, other)] ?? 'container',
  })),
);

/** Any policy without `extends` and phases, as its source; those that contradict themselves are refused when read. */
export const policySourceArbitrary: fc.Arbitrary<Policy> = optional<
  Omit<Policy, 'version' | 'extends' | 'phases'>
>({
  name: fc.constantFrom('one', 'two words', 'ünï'),
  tier,
  image: fc.constantFrom('host', 'python:3.12', `ghcr.io/a/b@sha256:${'0'.repeat(64)}`),
  limits,
  filesystem,
  commands,
  env,
  inputs: fc.dictionary(fc.constantFrom('title', 'n', 'x-y'), input, { maxKeys: 2 }),
  egress,
  hardening: optional<NonNullable<Policy['hardening']>>({
    user: fc.constant('auto'),
    capabilities: some(['CHOWN', 'KILL']),
    seccomp: fc.constantFrom('default', 'strict'),
    apparmor: fc.constantFrom('generated', 'engine', 'none', 'own-profile'),
    selinux: fc.constantFrom('sandbox_t', 'other_t'),
  }),
  tls: fc.record({ ca: fc.constantFrom('host' as const, 'image' as const) }),
  enforcement: optional<NonNullable<Policy['enforcement']>>({
    accept: fc.constantFrom('kernel', 'kernel-per-process'),
    permit: some(['apply', 'audit', 'sudo', 'checkout-policy'] as const),
    waive: fc.uniqueArray(waiver, { maxLength: 2, selector: (entry) => `${entry.clause} ${entry.tier}` }),
  }),
  audit: fc.record({ redact: some(['abc', '(?i)token=\\S+']) }),
  tests: fc.array(test, { maxLength: 3 }),
}).map((clauses) => ({ version: 1, ...clauses }));

/** One phase, of clauses that often lie within a policy's. */
export const phaseArbitrary = optional<NonNullable<Policy['phases']>[string]>({
  limits,
  filesystem: paths,
  commands,
  env,
  egress,
});

type Clauses = Readonly<Record<string, unknown>>;

/** Some of what a clause states: every other entry of its lists. */
function part(clause: unknown, keep: number): unknown {
  if (Array.isArray(clause)) return clause.filter((_entry, index) => index % 2 === keep);
  if (typeof clause !== 'object' || clause === null) return clause;
  return Object.fromEntries(
    Object.entries(clause).map(([key, value]) => [key, Array.isArray(value) ? part(value, keep) : value]),
  );
}

/** A policy with a phase `one` that states one or two clauses: part of the policy's own, or at random. */
export const phasedArbitrary = fc
  .tuple(
    policySourceArbitrary,
    phaseArbitrary,
    fc.uniqueArray(fc.constantFrom('limits', 'filesystem', 'commands', 'env', 'egress'), {
      minLength: 1,
      maxLength: 2,
    }),
    fc.nat(1),
    fc.boolean(),
  )
  .map(([policy, random, chosen, keep, own]): Policy => {
    const phase = chosen.flatMap((clause): [string, unknown][] => {
      const stated = (
        own ? (policy as unknown as Clauses)[clause] : (random as unknown as Clauses)[clause]
      ) as Clauses | undefined;
      if (stated === undefined) return [];
      const paths = ['write', 'deny', 'read-deny', 'exec'];
      const entries = Object.entries(stated).filter(
        ([key]) => clause !== 'filesystem' || paths.includes(key),
      );
      const kept = entries.map(([key, value]): [string, unknown] => [
        key,
        key.includes('deny') ? value : part(value, keep),
      ]);
      return [[clause, Object.fromEntries(kept)]];
    });
    return { ...policy, phases: { one: Object.fromEntries(phase) as never } };
  });
