import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cli } from '../cli/run-cli.js';
import { validateSarif } from '../report/sarif-schema.js';
import { parsePolicy } from '../../src/policy/load.js';
import type { LoadedPolicy } from '../../src/policy/resolved.js';
import { realDependencies } from '../../src/run/dependencies.js';
import type { VerifyReport } from '../../src/verify/generated/verify-report.js';
import { recall, remember } from '../../src/verify/remember.js';
import { verify, type Verified, type VerifyOptions } from '../../src/verify/verify.js';

const MINUTES = 60_000;
const SMALL = 'limits: { memory: 128MiB, pids: 64, tmp-size: 8MiB, open-files: 256, output: 64KiB }\n';

let home: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-policy-verify-')));
  chmodSync(home, 0o755);
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function load(text: string): LoadedPolicy {
  const { loaded, findings } = parsePolicy(`version: 1\ntier: process\n${text}`, {
    path: 'policy.yml',
    directory: home,
    read: () => {
      throw new Error('no other files');
    },
  });
  if (loaded === null) throw new Error(JSON.stringify(findings));
  return loaded;
}

const tried = (
  text: string,
  more: Partial<VerifyOptions> = {},
  dependencies = realDependencies,
): Promise<Verified> =>
  verify(
    load(text),
    {
      workspace: home,
      env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
      home,
      stateHome: join(home, 'state'),
      cacheHome: null,
      ...more,
    },
    dependencies,
  );

const failed = ({ report }: Verified): readonly unknown[] =>
  report.probes.filter(({ verdict }) => verdict !== 'held');
const clauses = ({ probes }: VerifyReport): readonly string[] =>
  [...new Set(probes.map(({ clause }) => clause))].sort();
const values = ({ report }: Verified, clause: string): readonly string[] => [
  ...new Set(report.probes.filter((probe) => probe.clause === clause).map(({ value }) => value)),
];

const POLICIES: readonly (readonly [
  name: string,
  policy: string,
  probed: Readonly<Record<string, readonly string[]>>,
])[] = [
  [
    'an overlay with globs of every kind',
    `${SMALL}filesystem:
  write: [src/, "**/*.md"]
  deny: ["src/private/", "**/.env*"]
  read-deny: ["**/*.pem", secrets/]
  outputs: [coverage/]
env: { pass: [LANG, "PIP_*"], secret: [DEPLOY_TOKEN], set: { MODE: "a b" } }
inputs: { issue: { type: integer, minimum: 1, maximum: 5 }, title: { type: string, max-length: 9 } }
`,
    {
      'filesystem.write': ['src/', '**/*.md'],
      'filesystem.read-deny': ['**/*.pem', 'secrets/'],
      'filesystem.outputs': ['coverage/'],
      'env.secret': ['DEPLOY_TOKEN'],
      'env.set': ['MODE'],
      inputs: ['issue', 'title'],
      'limits.pids': ['64'],
      'limits.open-files': ['256'],
    },
  ],
  [
    'a list of commands, a workspace that is read only, and a way out',
    `${SMALL}filesystem: { workspace: read-only, write: [], git: none }
commands: { allow: [cat, { run: git, args: [[status], [log, --oneline]] }], deny-patterns: ["rm -rf"], otherwise: escalate }
egress: { allow: [{ host: api.example.com }, { host: "*.pk.example.org", ports: [443, 8443] }], deny: [{ host: no.pk.example.org }] }
hardening: { seccomp: strict }
`,
    {
      'commands.deny-patterns': ['rm -rf'],
      'commands.otherwise': ['escalate'],
      'egress.deny': ['no.pk.example.org'],
      'filesystem.workspace': ['read-only'],
      'filesystem.git': ['none'],
    },
  ],
  [
    'a workspace that is written through to',
    `${SMALL}filesystem: { workspace: read-write, write: [src/, out/], deny: [src/keep/, src/file.txt], exec: [out/] }\n`,
    { 'filesystem.deny': ['/src/keep/', '/src/file.txt'], 'filesystem.write': ['/out/', '/src/'] },
  ],
];

describe('verify: each clause is tried in a sandbox made from the policy', () => {
  it.each(POLICIES)(
    '%s: what is forbidden is stopped, its twin works',
    { timeout: 5 * MINUTES },
    async (_name, policy, probed) => {
      const verified = await tried(policy);
      expect(failed(verified)).toEqual([]);
      expect(verified.problems).toEqual([]);
      for (const [clause, expected] of Object.entries(probed))
        expect(values(verified, clause), clause).toEqual(expect.arrayContaining([...expected]));
      // Every clause of the matrix is either tried or named with the reason why not.
      const named = new Set([
        ...clauses(verified.report),
        ...verified.report.notProbed.map(({ clause }) => clause),
      ]);
      expect(named).toContain('phases');
      expect(named).toContain('hardening.seccomp');
      expect(verified.report.notProbed.every(({ reason }) => reason !== '')).toBe(true);
      expect(readdirSync(join(home, 'state/sandbox-policy/scratch'))).toEqual([]);
      expect(readdirSync(join(home, 'state/sandbox-policy/state'))).toEqual([]);
    },
  );

  it('a mount is looked into, and not written to', { timeout: MINUTES }, async () => {
    const folder = join(home, 'shown');
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    const verified = await tried(
      `filesystem: { mounts: [{ path: ${folder}, at: /mnt/shown, mode: read-only }] }\n`,
      {
        only: ({ clause }) => clause === 'filesystem.mounts',
      },
    );
    expect([verified.report.summary.held, failed(verified), readdirSync(folder)]).toEqual([1, [], []]);
  });

  it(
    'a leak is named with the mechanism that should have stopped it, and its line',
    { timeout: MINUTES },
    async () => {
      const { report } = await tried(
        'filesystem: { read-deny: ["*.pem"] }',
        { only: ({ clause }) => clause === 'filesystem.read-deny' },
        {
          ...realDependencies,
          openProcess: (request) =>
            realDependencies.openProcess({ ...request, bindings: { ...request.bindings, masks: [] } }),
        },
      );
      expect(report.summary).toMatchObject({ held: 0, leaked: 5 });
      expect(report.probes[0]).toMatchObject({
        clause: 'filesystem.read-deny',
        value: '*.pem',
        verdict: 'leaked',
        by: 'mount namespace: covered at the start',
        line: 3,
      });
    },
  );
});

describe('verify: what held is remembered, and nothing else', () => {
  it(
    'for the same policy, plan, kernel and enforcer; whatever is tampered with is tried again',
    { timeout: 3 * MINUTES },
    async () => {
      const cacheHome = join(home, 'cache');
      const first = await tried(SMALL, { cacheHome });
      expect([first.remembered, failed(first)]).toEqual([false, []]);
      const again = await tried(SMALL, { cacheHome });
      expect([again.remembered, again.report]).toEqual([true, first.report]);

      const folder = join(cacheHome, 'sandbox-policy/verify');
      const { bound } = first.report;
      const [name = ''] = readdirSync(folder);
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      const [seal = '', body = ''] = text.split('\n');
      const spoilt: readonly (readonly [string, () => void])[] = [
        ['changed', () => writeFileSync(path, text.replace('"held"', '"leaked"'))],
        ['cut off', () => writeFileSync(path, text.slice(0, text.length / 2))],
        ['empty', () => writeFileSync(path, '')],
        ['not JSON', () => writeFileSync(path, `${seal}\n{${body}\n`)],
        ['writable by others', () => chmodSync(path, 0o666)],
        [
          'a link',
          () => {
            writeFileSync(join(home, 'elsewhere'), text);
            rmSync(path);
            symlinkSync(join(home, 'elsewhere'), path);
          },
        ],
      ];
      for (const [how, spoil] of spoilt) {
        rmSync(path, { force: true });
        writeFileSync(path, text, { mode: 0o600 });
        expect(recall(folder, bound), how).toEqual(first.report);
        spoil();
        expect(recall(folder, bound), how).toBeNull();
      }
      for (const key of Object.keys(bound) as (keyof typeof bound)[])
        expect(recall(folder, { ...bound, [key]: 'another' }), key).toBeNull();
      // A report of something else under this name, sealed as it should be.
      const report: VerifyReport = { ...first.report, bound: { ...bound, kernel: 'another' } };
      const other = `${JSON.stringify(report)}\n`;
      rmSync(path);
      writeFileSync(path, `${createHash('sha256').update(other).digest('hex')}\n${other}`, { mode: 0o600 });
      expect(recall(folder, bound)).toBeNull();
    },
  );

  it('a report with a leak, or with nothing tried, is never kept', () => {
    const folder = join(home, 'kept');
    const [probe] = LEAK.probes;
    expect(remember(folder, LEAK)).toBe(false);
    expect(remember(folder, { ...LEAK, probes: [], summary: { ...LEAK.summary, leaked: 0 } })).toBe(false);
    const held: VerifyReport = {
      ...LEAK,
      probes: probe === undefined ? [] : [{ ...probe, verdict: 'held' }],
      summary: { held: 1, leaked: 0, unproven: 0, notProbed: 0 },
    };
    expect(remember(folder, held)).toBe(true);
    expect(recall(folder, held.bound)).toEqual(held);
  });
});

const LEAK: VerifyReport = {
  v: 1,
  tool: { name: 'sandbox-policy', version: '0.0.0' },
  time: '2026-01-01T00:00:00.000Z',
  bound: { policy: 'p', tier: 'process', plan: 'q', image: null, kernel: 'k', enforcer: 'e', program: 'i' },
  summary: { held: 0, leaked: 1, unproven: 0, notProbed: 0 },
  probes: [
    {
      clause: 'tier',
      value: 'root',
      file: null,
      line: null,
      verdict: 'leaked',
      enforcer: 'kernel',
      by: 'namespaces',
      forbidden: { did: 'makes a file', went: 'let through' },
      permitted: { did: 'reads one', went: 'let through' },
      note: null,
    },
  ],
  notProbed: [],
};

describe('sandbox-policy verify', () => {
  const env = (): Readonly<Record<string, string>> => ({ HOME: home, PATH: '/usr/local/bin:/usr/bin:/bin' });

  it('prints the report in every format, exit 0 when everything held', { timeout: 3 * MINUTES }, async () => {
    writeFileSync(join(home, 'policy.yml'), `version: 1\ntier: process\n${SMALL}`);
    const setting = { cwd: home, env: env() };
    const pretty = await cli(['verify', 'policy.yml'], setting);
    expect([pretty.code, pretty.stderr], pretty.stdout).toEqual([
      0,
      expect.stringMatching(/^\d+ held, 0 leaked, 0 unproven, \d+ not probed\.\n$/),
    ]);
    expect(pretty.stdout).toMatch(/^held +limits\.pids +1 of 1 /m);
    const json = await cli(['verify', '--format', 'json', 'policy.yml'], setting);
    const report = JSON.parse(json.stdout) as VerifyReport;
    expect(report.bound).toMatchObject({
      tier: 'process',
      image: null,
      policy: expect.stringMatching(/^sha256:/) as string,
    });
    const sarif = await cli(['verify', '--format', 'sarif', 'policy.yml'], setting);
    expect(validateSarif(JSON.parse(sarif.stdout)), JSON.stringify(validateSarif.errors)).toBe(true);
    const markdown = await cli(['verify', '--format', 'markdown', 'policy.yml'], setting);
    expect(markdown.stdout).toContain('## The sandbox holds');
  });

  it('exit 1 when nothing could be tried, and says why', async () => {
    writeFileSync(join(home, 'policy.yml'), 'version: 1\ntier: microvm\nimage: a:1\n');
    const ran = await cli(['verify', 'policy.yml'], { cwd: home, env: env() });
    expect([ran.code, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toContain('nothing was probed');
  });

  it('F1: an invalid policy is never another one: exit 1, nothing is tried', async () => {
    writeFileSync(join(home, 'policy.yml'), 'version: 1\nsurprise: true\n');
    const ran = await cli(['verify', 'policy.yml'], { cwd: home, env: env() });
    expect([ran.code, ran.stdout]).toEqual([1, '']);
  });
});
