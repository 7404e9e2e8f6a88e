import { describe, expect, it } from 'vitest';
import { diffPolicies, permits, questionText, widens, type PolicyDiff } from '../../src/diff/index.js';
import type { LoadedPolicy } from '../../src/policy/index.js';
import { DEFAULTS } from '../../src/policy/index.js';
import { loaded, policy } from './load.js';

const PINNED = `python:3.12@sha256:${'0'.repeat(64)}`;
const OTHER = `python:3.12@sha256:${'1'.repeat(64)}`;

/** From a narrow policy to a wide one; the clause that is wider, and what shows it: null where nothing can. */
const ROWS: readonly (readonly [
  what: string,
  narrow: string,
  wide: string,
  clause: string,
  witness: string | null,
])[] = [
  ['a weaker tier', 'tier: gvisor', 'tier: container', 'tier', 'have tier: container'],
  [
    'a weaker preference',
    'tier: { at-least: container, prefer: microvm }\nimage: python:3.12',
    'tier: { at-least: container, prefer: gvisor }\nimage: python:3.12',
    'tier',
    'have tier.prefer: gvisor',
  ],
  ['a pin taken away', `image: ${PINNED}`, 'image: python:3.12', 'image', null],
  [
    'more time',
    'limits: { wall-time: 1m }',
    'limits: { wall-time: 2m }',
    'limits.wall-time',
    'use 2m of limits.wall-time',
  ],
  ['a limit taken away', 'limits: { memory: 1GiB }', '', 'limits.memory', 'use 4GiB of limits.memory'],
  [
    'a fraction of a processor',
    'limits: { cpus: 0.5 }',
    'limits: { cpus: 1 }',
    'limits.cpus',
    'use 1 of limits.cpus',
  ],
  [
    'output dropped, not fatal',
    'limits: { on-output: kill }',
    '',
    'limits.on-output',
    'have limits.on-output: drop',
  ],
  [
    'a workspace that may be written',
    'filesystem: { workspace: read-only }',
    '',
    'filesystem.workspace',
    'write any',
  ],
  [
    'another folder',
    'filesystem: { write: [src/] }',
    'filesystem: { write: [src/, docs/] }',
    'filesystem.write',
    'write docs/any',
  ],
  [
    'a pattern',
    'filesystem: { write: ["*.py"] }',
    'filesystem: { write: ["*.py", "a?/[xy]*"] }',
    'filesystem.write',
    'write az/xz',
  ],
  ['a deny taken away', 'filesystem: { deny: ["*.lock"] }', '', 'filesystem.deny', 'write z.lock'],
  [
    'protection lifted',
    'filesystem: { write: [./] }',
    'filesystem: { write: [./, CLAUDE.md] }',
    'filesystem.write',
    'write CLAUDE.md',
  ],
  [
    'the policy’s own protection lifted',
    'filesystem: { write: [./] }',
    'filesystem: { write: [./, /policy.yml] }',
    'filesystem.write',
    'write policy.yml',
  ],
  [
    'a file that may be read',
    'filesystem: { read-deny: ["*.pem"] }',
    '',
    'filesystem.read-deny',
    'read z.pem',
  ],
  [
    'programs in another place',
    'filesystem: { exec: [build/] }',
    'filesystem: { exec: [build/, out/] }',
    'filesystem.exec',
    'execute out/any',
  ],
  ['programs anywhere', 'filesystem: { exec: [] }', '', 'filesystem.exec', 'execute any'],
  [
    'another output',
    '',
    'filesystem: { outputs: [coverage/] }',
    'filesystem.outputs',
    'copy out coverage/any',
  ],
  [
    'another folder kept',
    '',
    'filesystem: { carry: [.venv/] }',
    'filesystem.carry',
    'carry .venv/any to the next step',
  ],
  ['git', 'filesystem: { git: none }', '', 'filesystem.git', 'read .git/config'],
  [
    'toolchains',
    'filesystem: { toolchains: none }',
    '',
    'filesystem.toolchains',
    'have filesystem.toolchains: auto',
  ],
  ['a mount', '', 'filesystem: { mounts: [{ path: /data, at: /data }] }', 'filesystem.mounts', 'read /data'],
  [
    'a mount that may be written',
    'filesystem: { mounts: [{ path: /data, at: /data }] }',
    'filesystem: { mounts: [{ path: /data, at: /data, mode: overlay }] }',
    'filesystem.mounts',
    'write /data',
  ],
  [
    'a mount whose writes stay',
    'filesystem: { mounts: [{ path: /data, at: /data, mode: overlay }] }',
    'filesystem: { mounts: [{ path: /data, at: /data, mode: read-write }] }',
    'filesystem.mounts',
    'have filesystem.mounts: /data at /data, read-write',
  ],
  [
    'a read-only mount taken out of one that may be written',
    'filesystem: { mounts: [{ path: /a, at: /data, mode: read-write }, { path: /b, at: /data/b }] }',
    'filesystem: { mounts: [{ path: /a, at: /data, mode: read-write }] }',
    'filesystem.mounts',
    'write /data/b',
  ],
  [
    'another program',
    'commands: { allow: [git] }',
    'commands: { allow: [git, make] }',
    'commands.allow',
    'run make',
  ],
  [
    'other arguments',
    'commands: { allow: [{ run: git, args: [[log, --oneline]] }] }',
    'commands: { allow: [{ run: git, args: [[log]] }] }',
    'commands.allow',
    'run git log',
  ],
  ['any program', 'commands: { allow: [git] }', '', 'commands.allow', 'run any-program'],
  [
    'a pattern taken away',
    'commands: { deny-patterns: ["rm -rf"] }',
    '',
    'commands.deny-patterns',
    'run rm -rf',
  ],
  [
    'escalation',
    'commands: { allow: [git] }',
    'commands: { allow: [git], otherwise: escalate }',
    'commands.otherwise',
    'have commands.otherwise: escalate',
  ],
  ['a variable', '', 'env: { pass: [EDITOR] }', 'env.pass', 'env EDITOR'],
  ['names that begin so', 'env: { pass: [PIP_A] }', 'env: { pass: ["PIP_*"] }', 'env.pass', 'env PIP_ANY'],
  ['a secret', '', 'env: { secret: [DEPLOY_TOKEN] }', 'env.secret', 'env DEPLOY_TOKEN'],
  [
    'a secret that pass did not pass',
    'env: { pass: ["DEPLOY_*"] }',
    'env: { pass: ["DEPLOY_*"], secret: [DEPLOY_TOKEN] }',
    'env.secret',
    'env DEPLOY_TOKEN',
  ],
  ['a variable set', '', 'env: { set: { A: "1" } }', 'env.set.A', 'have env.set: A="1"'],
  [
    'a variable no longer set, so that the host’s is passed',
    'env: { pass: [CI], set: { CI: "false" } }',
    'env: { pass: [CI] }',
    'env.set.CI',
    "env CI, with the host's value",
  ],
  ['an input', '', 'inputs: { n: { type: integer } }', 'inputs.n', 'input n=-1000000000000000'],
  [
    'a longer input',
    'inputs: { t: { type: string, max-length: 8 } }',
    'inputs: { t: { type: string, max-length: 9 } }',
    'inputs.t',
    'input t=aaaaaaaaa',
  ],
  [
    'a greater number',
    'inputs: { n: { type: integer, maximum: 10 } }',
    'inputs: { n: { type: integer, maximum: 12 } }',
    'inputs.n',
    'input n=12',
  ],
  [
    'a pattern taken away',
    'inputs: { t: { type: string, max-length: 9, pattern: "^[a-z]*$" } }',
    'inputs: { t: { type: string, max-length: 9 } }',
    'inputs.t',
    'input t=A',
  ],
  [
    'a pattern that can’t be compared',
    'inputs: { t: { type: string, max-length: 9, pattern: "^[a-z]+$" } }',
    'inputs: { t: { type: string, max-length: 9, pattern: "^[a-z][a-z]*$" } }',
    'inputs.t',
    null,
  ],
  ['a host', '', 'egress: { allow: [{ host: a.example.org }] }', 'egress.allow', 'connect a.example.org:443'],
  [
    'a port',
    'egress: { allow: [{ host: a.example.org }] }',
    'egress: { allow: [{ host: a.example.org, ports: [443, 8443] }] }',
    'egress.allow',
    'connect a.example.org:8443',
  ],
  [
    'a wildcard',
    'egress: { allow: [{ host: a.example.org }] }',
    'egress: { allow: [{ host: "*.example.org" }] }',
    'egress.allow',
    'connect any.example.org:443',
  ],
  [
    'more names',
    'egress: { allow: [{ host: "*.example.org", max-names: 4 }] }',
    'egress: { allow: [{ host: "*.example.org" }] }',
    'egress.allow',
    null,
  ],
  [
    'another protocol',
    'egress: { allow: [{ host: a.example.org }] }',
    'egress: { allow: [{ host: a.example.org, protocol: tcp }] }',
    'egress.allow',
    'connect a.example.org:443, speaking http',
  ],
  [
    'private addresses',
    'egress: { allow: [{ host: a.example.org }] }',
    'egress: { allow: [{ host: a.example.org, private: true }] }',
    'egress.allow',
    'connect a.example.org:443, resolved to 10.0.0.1',
  ],
  [
    'hidden names',
    'egress: { allow: [{ host: a.example.org }] }',
    'egress: { allow: [{ host: a.example.org, ech: allow }] }',
    'egress.allow',
    'connect a.example.org:443 with an encrypted ClientHello',
  ],
  [
    'a wider range',
    'egress: { allow: [{ cidr: 10.1.2.0/24, ports: [80] }] }',
    'egress: { allow: [{ cidr: 10.1.0.0/16, ports: [80] }] }',
    'egress.allow',
    'connect 10.1.0.0:80',
  ],
  [
    'a service on localhost',
    'egress: { allow: [{ service: db, ports: [5432] }] }',
    'egress: { allow: [{ service: db, ports: [5432], at: localhost }] }',
    'egress.allow',
    'connect localhost:5432',
  ],
  ['a registry', '', 'egress: { allow: [{ registry: npm }] }', 'egress.allow', 'have egress.registry: npm'],
  [
    'a deny taken away',
    'egress: { allow: [{ host: "*.example.org" }], deny: [{ host: up.example.org }] }',
    'egress: { allow: [{ host: "*.example.org" }] }',
    'egress.deny',
    'connect up.example.org:443',
  ],
  [
    'a deny of addresses taken away',
    'egress: { allow: [{ host: a.example.org }], deny: [{ cidr: 192.0.2.0/24 }, { cidr: 8.8.8.0/24 }] }',
    'egress: { allow: [{ host: a.example.org }], deny: [{ cidr: 192.0.2.0/24 }] }',
    'egress.deny',
    'connect a.example.org:443, resolved to 8.8.8.0',
  ],
  [
    'a capability',
    '',
    'hardening: { capabilities: [CHOWN] }',
    'hardening.capabilities',
    'have hardening.capabilities: CHOWN',
  ],
  [
    'more system calls',
    'hardening: { seccomp: strict }',
    '',
    'hardening.seccomp',
    'have hardening.seccomp: default',
  ],
  ['no AppArmor', '', 'hardening: { apparmor: none }', 'hardening.apparmor', 'have hardening.apparmor: none'],
  [
    'another AppArmor profile',
    'hardening: { apparmor: own }',
    'hardening: { apparmor: other }',
    'hardening.apparmor',
    null,
  ],
  [
    'another SELinux type',
    'hardening: { selinux: sandbox_t }',
    'hardening: { selinux: other_t }',
    'hardening.selinux',
    null,
  ],
  ['other authorities', 'tls: { ca: image }', 'tls: { ca: host }', 'tls.ca', null],
  [
    'weaker enforcement',
    'enforcement: { accept: kernel }',
    '',
    'enforcement.accept',
    'have enforcement.accept: kernel-per-process',
  ],
  ['a permit', '', 'enforcement: { permit: [sudo] }', 'enforcement.permit', 'have enforcement.permit: sudo'],
  [
    'a waiver that lasts longer',
    'enforcement: { waive: [{ clause: limits.cpus, tier: process, reason: r, owner: o, until: 2027-01-31 }] }',
    'enforcement: { waive: [{ clause: limits.cpus, tier: process, reason: r, owner: o, until: 2028-01-31 }] }',
    'enforcement.waive',
    'have enforcement.waive: limits.cpus process 2028-01-31',
  ],
  ['less redacted', 'audit: { redact: ["abc"] }', '', 'audit.redact', 'have audit.redact: abc'],
  [
    'a phase',
    'phases: { test: { limits: { memory: 1GiB } } }',
    'phases: { test: { limits: { memory: 2GiB } } }',
    'limits.memory',
    'use 2GiB of limits.memory',
  ],
];

const shown = (
  { changes }: PolicyDiff,
  kind: 'widened' | 'narrowed',
): readonly (readonly [string, string | null])[] =>
  changes
    .filter(({ change }) => change === kind)
    .map(({ clause, witness }) => [clause, witness === null ? null : questionText(witness)] as const);

describe('diff, clause by clause', () => {
  it.each(ROWS)('widened: %s', async (_what, narrow, wide, clause, witness) => {
    const [base, head] = [policy(narrow), policy(wide)];
    const diff = await diffPolicies(base, head);
    expect(shown(diff, 'widened')).toContainEqual([clause, witness]);
    expect(widens(diff)).toBe(true);
    expect(diff.equal).not.toContain(
      clause === 'limits.memory' && narrow.startsWith('phases') ? 'phases' : clause,
    );
  });

  it.each(ROWS)('narrowed, the other way round: %s', async (_what, narrow, wide, clause, witness) => {
    const diff = await diffPolicies(policy(wide), policy(narrow));
    const found = shown(diff, 'narrowed').map(([name, text]) => [name, text === null]);
    // An unpinned image may be the pinned one; another of these may be neither.
    expect(found.length === 0 ? [clause, witness === null] : found.find(([name]) => name === clause)).toEqual(
      [clause, witness === null],
    );
  });

  it('every row of the table changes that clause alone', async () => {
    for (const [what, narrow, wide, clause] of ROWS) {
      const { changes } = await diffPolicies(policy(narrow), policy(wide));
      const widened = changes.filter(({ change }) => change === 'widened').map((change) => change.clause);
      // Commands decide what may be executed, too; the wall-time the processor's; the kind of image its authorities.
      const also = ['filesystem.exec', 'filesystem.write', 'tls.ca'];
      expect(
        widened.filter((name) => name !== clause && !also.includes(name)),
        what,
      ).toEqual([]);
    }
  });
});

describe('diff, what the order among clauses does not show', () => {
  it.each([
    ['write: ["*"]', 'write: [./]', 'write .'],
    ['deny: [/a/b/c]', 'deny: ["/a/*/c"]', 'write a/b'],
    ['read-deny: [./]', 'read-deny: ["*"]', 'read .'],
  ])('%s to %s permits: %s', async (narrow, wide, witness) => {
    const diff = await diffPolicies(policy(`filesystem: { ${narrow} }`), policy(`filesystem: { ${wide} }`));
    expect(shown(diff, 'widened').map(([, text]) => text)).toEqual([witness]);
  });
});

describe('diff, what is no widening', () => {
  it.each([
    ['a digest for a name', 'image: python:3.12', `image: ${PINNED}`, 'image'],
    [
      'an entry that another covers',
      'filesystem: { write: [/src/] }',
      'filesystem: { write: [/src/, /src/a/] }',
      'filesystem.write',
    ],
    ['a default that is stated', '', 'limits: { pids: 2048 }', 'limits.pids'],
    [
      'a mount taken away',
      'filesystem: { read-deny: ["*.pem"], mounts: [{ path: /data, at: /data }] }',
      'filesystem: { read-deny: ["*.pem"] }',
      'filesystem.mounts',
    ],
    ['another order', 'env: { pass: [A, B] }', 'env: { pass: [B, A] }', null],
    ['a name', 'name: a', 'name: b', 'name'],
    ['tests', '', 'tests: [{ deny: { connect: "a.example.org:443" } }]', 'tests'],
    ['a new phase', '', 'phases: { test: { limits: { memory: 1GiB } } }', 'phases.test'],
    [
      'a deny of what no rule admits',
      'egress: { allow: [{ host: a.example.org }], deny: [{ host: b.example.org }, { host: a.example.org, ports: [80] }] }',
      'egress: { allow: [{ host: a.example.org }] }',
      'egress.deny',
    ],
    [
      'a reason',
      'enforcement: { waive: [{ clause: limits.cpus, tier: process, reason: r, owner: o, until: 2027-01-31 }] }',
      'enforcement: { waive: [{ clause: limits.cpus, tier: process, reason: better, owner: p, until: 2027-01-31 }] }',
      'enforcement.waive',
    ],
  ])('%s', async (_what, from, to, clause) => {
    const diff = await diffPolicies(policy(from), policy(to));
    expect(diff.changes.filter(({ change }) => change === 'widened')).toEqual([]);
    expect(diff.changes.map((change) => change.clause)).toEqual(clause === null ? [] : [clause]);
  });

  it('another digest of an image is a widening that can’t be shown', async () => {
    const { changes } = await diffPolicies(policy(`image: ${PINNED}`), policy(`image: ${OTHER}`));
    expect(changes.map(({ change, witness }) => [change, witness])).toEqual([
      ['widened', null],
      ['narrowed', null],
    ]);
  });
});

describe('diff, files and versions', () => {
  const org = 'version: 1\nlimits: { memory: 1GiB }\n';

  it('a clause that moved to a parent means the same', async () => {
    const base = policy('limits: { memory: 1GiB }');
    const head = loaded({ 'policy.yml': 'version: 1\nextends: [./org.yml]\n', 'org.yml': org });
    const { changes } = await diffPolicies(base, head);
    expect(changes.filter(({ change }) => change !== 'narrowed').map(({ message }) => message)).toEqual([
      '`limits.memory` means the same and is stated in `org.yml`; in the base in the policy itself',
    ]);
    expect(changes.find(({ clause }) => clause === 'limits.memory')?.head.location).toMatchObject({
      file: 'org.yml',
    });
  });

  it('a parent that is no longer extended is no longer protected', async () => {
    const base = loaded({ 'policy.yml': 'version: 1\nextends: [./org.yml]\n', 'org.yml': org });
    const diff = await diffPolicies(base, policy('limits: { memory: 1GiB }'));
    expect(shown(diff, 'widened')).toEqual([['filesystem.protect', 'write org.yml']]);
  });

  it('the policy’s own file is the same file under another name', async () => {
    const diff = await diffPolicies(policy('', 'old.yml'), policy('', 'new.yml'));
    expect(diff.changes).toEqual([]);
  });

  it('a policy that lifts the protection of its own file is wider under any name', async () => {
    const lifting = policy('filesystem: { write: [./, /new.yml] }', 'new.yml');
    const diff = await diffPolicies(policy('', 'old.yml'), lifting);
    expect(widens(diff)).toBe(true);
    const odd = (text: string): LoadedPolicy => policy(text, 'p[1].yml');
    const lifted = await diffPolicies(odd(''), odd('filesystem: { write: [./, "/p\\\\[1\\\\].yml"] }'));
    expect(shown(lifted, 'widened')).toEqual([['filesystem.write', 'write p[1].yml']]);
  });

  it('shows a removed clause where it would stand, and by its place in the base', async () => {
    const base = policy('filesystem:\n  write: [src/]\n  deny: ["*.lock"]\n');
    const [change] = (await diffPolicies(base, policy('filesystem:\n  write: [src/]\n'))).changes;
    expect(change).toMatchObject({
      change: 'widened',
      base: { stated: true, location: { path: ['filesystem', 'deny', 0] } },
      head: {
        stated: false,
        location: { file: 'policy.yml', path: ['filesystem', 'deny', 0], target: 'key' },
      },
    });
  });

  it('defaults that another version has are compared as what they mean', async () => {
    const head = policy('');
    const older: LoadedPolicy = {
      ...head,
      origins: {},
      digest: 'sha256:0',
      files: head.files,
      policy: {
        ...head.policy,
        limits: { ...DEFAULTS.limits, memory: DEFAULTS.limits.memory / 2, pids: DEFAULTS.limits.pids * 2 },
        filesystem: { ...head.policy.filesystem, protect: [...head.policy.filesystem.protect, '.newagent'] },
      },
    };
    const diff = await diffPolicies(older, head);
    expect(shown(diff, 'widened')).toEqual([
      ['limits.memory', 'use 4GiB of limits.memory'],
      ['filesystem.protect', 'write .newagent'],
    ]);
    expect(shown(diff, 'narrowed')).toEqual([['limits.pids', 'use 4096 of limits.pids']]);
    expect(diff.changes[0]).toMatchObject({ base: { stated: false }, head: { stated: false } });
  });

  it('permits says no to what is no path, host or name at all', async () => {
    const { policy: any } = policy('');
    expect(await permits(any, { kind: 'execute', path: '../x' })).toBe(false);
    expect(await permits(any, { kind: 'speak', target: 'nowhere', protocol: 'tls' })).toBe(false);
    expect(await permits(any, { kind: 'resolve', target: '::::', address: '8.8.8.8' })).toBe(false);
  });
});
