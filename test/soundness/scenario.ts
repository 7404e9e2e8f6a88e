import fc from 'fast-check';

/** What lies in the workspace before a run: each file says its own path. */
export const FILES: readonly string[] = [
  'a.txt',
  'abc',
  'ac',
  'src/b.py',
  'src/x',
  'src/a/x.py',
  'src/CLAUDE.md',
  'src/deep/er/x/y',
  'src/.vscode/settings.json',
  'docs/README.md',
  'docs/a/b.md',
  'keys/a.pem',
  'keys/sub/b.pem',
  'pkg/.env.local',
  '.env',
  'CLAUDE.md',
  '.github/workflows/ci.yml',
  'odd/[b]c',
  'odd/#hash',
  'odd/!bang',
  'odd/two words',
  'odd/ä',
  'build/tool',
  '.git/objects/ab/cd',
];
/** What isn't there, and may be made. */
export const NEW_FILES: readonly string[] = [
  'abd',
  'bc',
  'new.txt',
  'src/new.py',
  'src/a/new',
  'src/xx',
  'src/deep/new/er/z.py',
  'docs/new.md',
  'docs/new/er/f.md',
  'keys/new.pem',
  'other/new',
  'other/x',
  'pkg/.env',
  'claude.md',
  'Src/b.py',
  '.aider.new',
  '.github/workflows/new.yml',
  '.GitHub/workflows/new.yml',
  'docs/.vscode/tasks.json',
  '.git/hooks/post-checkout',
  'odd/[x]c',
  'odd/#new',
  'odd/!new',
  'odd/three more words',
  'odd/é',
  'policy.yml.orig',
];
const GLOBS: readonly string[] = [
  './',
  '*',
  '**',
  'src/',
  '/src/',
  'src/a/',
  'src/*.py',
  '**/*.py',
  'src/**',
  'src/**/x',
  'x',
  'a?c',
  '[ab]c',
  'a*',
  '*.txt',
  'docs/',
  'docs/*.md',
  'docs/README.md',
  'keys/',
  '/keys/*.pem',
  '**/*.pem',
  '**/.env*',
  'CLAUDE.md',
  '/CLAUDE.md',
  '.github/workflows/',
  '.vscode/',
  '.aider*',
  'odd/',
  'odd/*',
  'odd/\\[b\\]c',
  '\\#hash',
  '\\!bang',
  'two words',
  'other/',
  'build/',
  '[!a]*',
];
/** Plain folders and files: what a workspace that is written through to can be held to. */
const FOLDERS = ['src/', 'docs/', 'other/', 'odd/'] as const;
const PLACES = ['src/a/', 'src/x', 'docs/README.md', 'docs/a/'] as const;

const some = <T>(values: readonly T[], maxLength = 4): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Folders of the host that a policy may mount; `at` of one lies inside another's, one below a temporary folder. */
const MOUNTS = ['/data', '/data/inner', '/opt/mounted', '/tmp/mounted'] as const;
const mounts = fc.uniqueArray(
  fc.record({
    at: fc.constantFrom(...MOUNTS),
    mode: fc.constantFrom('read-only' as const, 'overlay' as const, 'read-write' as const),
  }),
  { maxLength: 3, selector: ({ at }) => at },
);

const shared = {
  'read-deny': maybe(some(GLOBS, 2)),
  git: maybe(fc.constantFrom('full', 'none')),
  exec: maybe(some(['src/', 'build/', 'src/a/'], 2)),
  mounts: maybe(mounts),
};
const filesystem = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      workspace: fc.constant('overlay'),
      write: maybe(some(GLOBS)),
      deny: maybe(some(GLOBS, 2)),
      outputs: maybe(some(['coverage/', '*.txt', 'docs/', '**/x'], 1)),
      ...shared,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      workspace: fc.constant('read-write'),
      write: some(FOLDERS, 3),
      deny: maybe(some(PLACES, 2)),
      ...shared,
      exec: maybe(fc.constant([])),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ workspace: fc.constant('read-only'), write: fc.constant([]), ...shared }),
  },
);

/** Programs that every host of ours has, each a file of its own. */
export const PROGRAMS = ['cat', 'head', 'id', 'env', 'sort', 'uname', 'sh', 'grep', 'find', 'python3', 'git'];
const rule = fc.oneof(
  fc.constantFrom(...PROGRAMS),
  fc.record({
    run: fc.constantFrom(...PROGRAMS),
    args: fc.constantFrom([['--version']], [['-c']], [['/dev/null'], ['-n1']], [[]]),
  }),
);
const commands = fc.record({
  allow: maybe(
    fc.uniqueArray(rule, { maxLength: 5, selector: (one) => (typeof one === 'string' ? one : one.run) }),
  ),
  'deny-patterns': maybe(some(['--version', 'cat', '/etc/passwd', 'sh -c'], 1)),
  otherwise: maybe(fc.constantFrom('deny', 'escalate')),
});

/** The environment of the host: each variable says its own name. */
export const VARIABLES = [
  'CI',
  'LANG',
  'LC_ALL',
  'PIP_A',
  'PIP_INDEX_URL',
  'DEPLOY_TOKEN',
  'MY_TOKEN',
  'KEY',
  'A',
  'B',
  'GITHUB_ENV',
  'GITHUB_TOKEN',
];
const env = fc.record({
  pass: maybe(some(['CI', 'LANG', 'PIP_*', 'PIP_A', 'P*', 'A', 'B', 'LC_ALL', 'DEPLOY_*', 'KEY'], 3)),
  secret: maybe(some(['DEPLOY_TOKEN', 'KEY'], 1)),
  set: maybe(
    fc.dictionary(fc.constantFrom('A', 'LC_ALL', 'OTHER'), fc.constantFrom('1', 'x y', ''), { maxKeys: 2 }),
  ),
});

/** Values for the inputs below, of which each takes some. */
export const VALUES = [
  'a',
  'ab',
  'b',
  'abcdefghijk',
  '',
  '0',
  '-1',
  '5',
  '5.5',
  '1e3',
  '007',
  'true',
  'null',
  'a b;$(id)',
  'ä\n',
];
const input = fc.oneof(
  fc.record(
    {
      type: fc.constant('string' as const),
      'max-length': fc.constantFrom(1, 3, 10),
      pattern: fc.constantFrom('^a', '^[a-z]+$', '^[^;]*$'),
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

/** What names stand for outside: addresses of every reach. Names that are left out stand for nothing. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  'a.example.org': ['93.184.216.34'],
  'b.example.org': ['10.1.2.3'],
  'x.a.example.org': ['192.168.7.7'],
  'example.org': ['fd00:1::5'],
  'six.example.org': ['2606:4700::1111'],
  'mixed.example.org': ['10.1.2.3', '93.184.216.35'],
  'loop.example.org': ['127.0.0.1'],
  'cloud.example.org': ['169.254.169.254'],
  'nat.example.org': ['64:ff9b::a01:203'],
  'metadata.google.internal': ['93.184.216.36'],
  'other.net': ['93.184.216.37'],
  db: ['10.9.9.9'],
};
export const ADDRESSES = [
  '10.1.2.3',
  '10.2.0.1',
  '192.168.0.9',
  '93.184.216.34',
  '8.8.8.8',
  '169.254.169.254',
];
export const PORTS = [80, 443, 5432, 8443];
const CIDRS = [
  '10.0.0.0/8',
  '10.1.0.0/16',
  '192.168.0.0/16',
  '93.184.216.0/24',
  '0.0.0.0/0',
  '127.0.0.0/8',
  'fd00::/8',
  '64:ff9b::/96',
  '8.8.8.8/32',
];
const HOSTS = [
  ...Object.keys(NAMES).filter((name) => name !== 'metadata.google.internal'),
  '*.example.org',
  '*.a.example.org',
];
const ports = fc.uniqueArray(fc.constantFrom(...PORTS), { minLength: 1, maxLength: 4 });
const protocol = fc.constantFrom('tls' as const, 'http' as const, 'tcp' as const);
const about = (one: object): string => JSON.stringify(one);
const egress = fc.record({
  allow: fc.uniqueArray(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record(
          { host: fc.constantFrom(...HOSTS), ports, protocol, private: fc.boolean() },
          { requiredKeys: ['host'] },
        ),
      },
      {
        weight: 2,
        arbitrary: fc.record(
          { cidr: fc.constantFrom(...CIDRS), ports, protocol },
          { requiredKeys: ['cidr'] },
        ),
      },
    ),
    { minLength: 2, maxLength: 8, selector: about },
  ),
  deny: maybe(
    fc.uniqueArray(
      fc.oneof(
        fc.record({ host: fc.constantFrom(...HOSTS), ports }, { requiredKeys: ['host'] }),
        fc.record({ cidr: fc.constantFrom(...CIDRS), ports }, { requiredKeys: ['cidr'] }),
      ),
      { maxLength: 2, selector: about },
    ),
  ),
});

/** One policy's clauses, as they are written; undefined ones are left out. */
export interface Scenario {
  readonly filesystem: {
    readonly mounts?: readonly { readonly at: string; readonly mode: string }[] | undefined;
  };
  readonly [clause: string]: unknown;
}

/**
 * Policies of which something is tried for each clause. Those with egress restrict no programs: who asks the network
 * is a program, and an interpreter.
 */
export function scenarioArbitrary(network: boolean): fc.Arbitrary<Scenario> {
  const base = {
    filesystem,
    env,
    inputs: maybe(fc.dictionary(fc.constantFrom('title', 'n', 'x-y'), input, { maxKeys: 2 })),
  };
  const offline = fc.record({ ...base, commands });
  return network ? fc.oneof(offline, fc.record({ ...base, egress })) : offline;
}
