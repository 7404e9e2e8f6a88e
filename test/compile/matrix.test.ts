import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAUSES, originOf } from '../../src/compile/clauses.js';
import { compile, matrixOf } from '../../src/compile/compile.js';
import type { CompileOptions } from '../../src/compile/compile.js';
import { compilePrlimit } from '../../src/compile/prlimit.js';
import { TIERS } from '../../src/policy/resolved.js';
import { host, HOSTS, type HostName } from './hosts.js';
import { loaded } from './policies.js';

const TODAY = '2026-11-24';

/** The clauses and problems of a refusal; throws when the policy compiles. */
function problems(text: string, machine: HostName, options: CompileOptions = {}): Record<string, string> {
  const compiled = compile(loaded(text), host(machine), { today: TODAY, ...options });
  if (compiled.ok) throw new Error(`it compiled for ${compiled.plan.tier}`);
  return Object.fromEntries(compiled.problems.map((problem) => [problem.clause, problem.reason]));
}

function tierOf(text: string, machine: HostName, options: CompileOptions = {}): string {
  const compiled = compile(loaded(text), host(machine), { today: TODAY, ...options });
  return compiled.ok ? compiled.plan.tier : `refused: ${compiled.problems.map((p) => p.clause).join()}`;
}

describe('the enforcement matrix', () => {
  const machines = Object.keys(HOSTS) as HostName[];

  it.each(machines)('has one cell for every clause, in every tier, on %s', (machine) => {
    for (const tier of TIERS) {
      const { cells } = matrixOf(loaded(''), host(machine), tier);
      expect(cells.map((cell) => cell.clause)).toEqual([...CLAUSES]);
    }
  });

  it('of a virtual machine calls hypervisor what holds when its kernel doesn’t, and kernel what then doesn’t', () => {
    const { cells } = matrixOf(
      loaded(`image: debian:12@sha256:${'0'.repeat(64)}`),
      host('vm-laptop'),
      'microvm',
    );
    const by = (enforcer: string) =>
      cells.filter((cell) => cell.enforcer === enforcer).map((cell) => cell.clause);
    expect(by('hypervisor')).toEqual([
      'commands.allow',
      'egress.allow',
      'egress.deny',
      'env.pass',
      'env.secret',
      'filesystem.carry',
      'filesystem.deny',
      'filesystem.mounts',
      'filesystem.outputs',
      'filesystem.toolchains',
      'filesystem.workspace',
      'filesystem.write',
      'limits.cpus',
      'limits.memory',
      'limits.on-output',
      'limits.output',
      'limits.wall-time',
      'tier',
    ]);
    const lost = [
      'hardening.seccomp',
      'hardening.user',
      'limits.pids',
      'filesystem.read-deny',
      'filesystem.git',
    ];
    for (const cell of cells.filter(({ clause }) => lost.includes(clause)))
      expect(cell).toMatchObject({
        enforcer: 'kernel',
        note: expect.stringContaining("guest's kernel") as string,
      });
  });

  it('says where programs may be started from what the engine binds to be written to', () => {
    const enforcer = (
      mounts: string,
      tier: 'process' | 'container' | 'gvisor',
      machine: HostName,
    ): string => {
      const { cells } = matrixOf(loaded(`filesystem: { mounts: [${mounts}] }\n`), host(machine), tier);
      const cell = cells.find(({ clause }) => clause === 'filesystem.exec');
      return `${String(cell?.enforcer)} ${String(cell?.by)}`;
    };
    const bound = '{ path: /srv/data, at: /data, mode: read-write }';
    const landlock = 'kernel Landlock (execute), noexec mounts elsewhere';
    expect(enforcer(bound, 'container', 'ubuntu-runner')).toBe(landlock);
    expect(enforcer(bound, 'process', 'ubuntu-runner')).toBe('kernel noexec mounts');
    expect(enforcer(bound, 'container', 'weak-engine')).toBe('none nothing');
    expect(enforcer(bound, 'gvisor', 'gvisor-runner')).toBe('none nothing');
    const nested = '{ path: /srv/data, at: /tmp/data, mode: read-write }';
    expect(enforcer(nested, 'container', 'ubuntu-runner')).toBe('none nothing');
    const overlay = '{ path: /srv/data, at: /data, mode: overlay }';
    expect(enforcer(overlay, 'container', 'ubuntu-runner')).toBe('kernel noexec mounts');
  });

  it.each([
    ['old-gvisor', 'the runtime runsc is registered with --network=none'],
    ['gvisor-host-network', 'the runtime runsc is registered with --network=host'],
  ] as const)(
    'of a gVisor without a network stack of its own (%s) says that nothing leads out',
    (on, note) => {
      const text = 'tier: gvisor\negress: { allow: [{ host: api.example.com }] }\n';
      const { cells } = matrixOf(loaded(text), host(on), 'gvisor');
      expect(cells.find(({ clause }) => clause === 'egress.allow')).toMatchObject({ enforcer: 'none', note });
    },
  );

  it('says that the gateway holds egress in every tier that has one', () => {
    const text = 'egress: { allow: [{ host: api.example.com }] }\n';
    for (const [on, tier] of [
      ['debian-root', 'process'],
      ['ubuntu-runner', 'container'],
      ['gvisor-runner', 'gvisor'],
    ] as const) {
      const { cells } = matrixOf(loaded(text), host(on), tier);
      expect(cells.find(({ clause }) => clause === 'egress.allow')?.enforcer, tier).toBe('gateway');
    }
  });

  it('has a service answer on localhost where the tier’s loopback can be listened on, and else by its name', () => {
    const services = host('gvisor-services');
    const of = (rule: string, tier: 'container' | 'gvisor') =>
      matrixOf(loaded(`egress: { allow: [${rule}] }\n`), services, tier).cells.find(
        ({ clause }) => clause === 'egress.allow',
      );
    expect(of('{ service: db, ports: [5432], at: localhost }', 'container')?.enforcer).toBe('gateway');
    expect(of('{ service: db, ports: [5432] }', 'gvisor')?.enforcer).toBe('gateway');
    expect(of('{ service: db, ports: [5432], at: localhost }', 'gvisor')).toMatchObject({
      enforcer: 'none',
      note: expect.stringContaining('at: localhost') as string,
      fix: expect.stringContaining('Leave `at: localhost` out') as string,
    });
  });

  it('what has nobody says why, and what has somebody says by what', () => {
    for (const machine of machines) {
      for (const tier of TIERS) {
        for (const cell of matrixOf(loaded(''), host(machine), tier).cells) {
          if (cell.enforcer === 'none') expect(cell.note, `${cell.clause} on ${machine}`).not.toBeNull();
          else expect(cell.by).not.toBe('nothing');
        }
      }
    }
  });
});

describe('a clause that the policy states and nobody enforces', () => {
  const CASES: readonly (readonly [clause: string, text: string, machine: HostName])[] = [
    ['limits.cpus', 'tier: process\nlimits: { cpus: 1 }\n', 'laptop'],
    ['limits.cpus', 'limits: { cpus: 1 }\n', 'weak-engine'],
    ['egress.allow', 'tier: process\negress: { allow: [{ service: db, ports: [5432] }] }\n', 'debian-root'],
    ['egress.allow', 'tier: process\negress: { allow: [{ registry: npm }] }\n', 'debian-root'],
    ['egress.allow', 'tier: process\negress: { allow: [{ cidr: 198.18.7.0/24 }] }\n', 'debian-root'],
    ['filesystem.carry', 'filesystem: { workspace: read-write, carry: [node_modules/] }\n', 'ubuntu-runner'],
    ['filesystem.exec', 'filesystem: { exec: [build/] }\n', 'weak-engine'],
    ['image', 'tier: process\nimage: debian:12\n', 'debian-root'],
    ['hardening.capabilities', 'hardening: { capabilities: [NET_BIND_SERVICE] }\n', 'ubuntu-runner'],
    ['hardening.apparmor', 'tier: process\nhardening: { apparmor: generated }\n', 'debian-root'],
    ['hardening.apparmor', 'hardening: { apparmor: my-profile }\n', 'weak-engine'],
    ['hardening.selinux', 'hardening: { selinux: sandbox_t }\n', 'ubuntu-runner'],
    ['tls.ca', 'tier: process\ntls: { ca: host }\n', 'arm-unmerged'],
    ['hardening.seccomp', 'tier: gvisor\nhardening: { seccomp: strict }\n', 'gvisor-runner'],
    ['hardening.apparmor', 'tier: gvisor\nhardening: { apparmor: my-profile }\n', 'gvisor-runner'],
    ['filesystem.exec', 'tier: gvisor\nfilesystem: { exec: [build/] }\n', 'gvisor-runner'],
    ['egress.allow', 'tier: gvisor\negress: { allow: [{ host: api.example.com }] }\n', 'gvisor-host-network'],
    [
      'egress.allow',
      'tier: gvisor\negress: { allow: [{ service: db, ports: [5432], at: localhost }] }\n',
      'gvisor-services',
    ],
  ];

  it.each(CASES)('%s is refused, by name and line', (clause, text, machine) => {
    const compiled = compile(loaded(text), host(machine), { today: TODAY });
    if (compiled.ok) throw new Error('it compiled');
    expect(compiled.problems).toHaveLength(1);
    expect(compiled.problems[0]?.clause).toBe(clause);
    expect(compiled.problems[0]?.origin?.file).toBe('policy.yml');
    const line = text.split('\n').findIndex((row) => row.includes(clause.split('.')[0] ?? '')) + 2;
    expect(compiled.problems[0]?.origin?.line).toBe(line);
    const cell = compiled.matrix.cells.find((candidate) => candidate.clause === clause);
    expect(cell).toMatchObject({ enforcer: 'none', stated: true, waived: false });
  });

  it.each(CASES.filter(([clause]) => clause === 'limits.cpus'))(
    'and %s, when it is only the default, is named in the matrix instead',
    (clause, text, machine) => {
      const compiled = compile(loaded(text.replace(/limits:.*\n/, '')), host(machine), { today: TODAY });
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
      expect(compiled.plan.matrix.cells.find((cell) => cell.clause === clause)).toMatchObject({
        enforcer: 'none',
        stated: false,
      });
    },
  );

  it('F5 F8: for any policy and machine, a plan leaves nothing stated without an enforcer or a waiver', () => {
    const clause = fc.subarray([
      'limits: { cpus: 1, memory: 1GiB, pids: 100, cpu-time: 10s }',
      'commands: { allow: [python, git] }',
      'filesystem: { workspace: overlay, exec: [build/], read-deny: ["*.pem"] }',
      'egress: { allow: [{ host: a.example.com }], deny: [{ host: b.example.com }] }',
      'env: { pass: [LANG], set: { A: b } }',
      'hardening: { seccomp: strict, apparmor: engine, selinux: sandbox_t }',
      'tls: { ca: host }',
      'image: host',
    ]);
    fc.assert(
      fc.property(
        clause,
        fc.constantFrom('process', 'container', '{ at-least: process, prefer: microvm }'),
        fc.constantFrom(...machines(HOSTS)),
        fc.boolean(),
        (clauses, tier, machine, strict) => {
          const policy = loaded([`tier: ${tier}`, ...clauses, ''].join('\n'));
          const compiled = compile(policy, host(machine), { today: TODAY, strict });
          if (!compiled.ok) {
            expect(compiled.problems.length).toBeGreaterThan(0);
            return;
          }
          const { cells } = compiled.plan.matrix;
          expect(cells.map((cell) => cell.clause)).toEqual([...CLAUSES]);
          for (const cell of cells) {
            expect(cell.stated).toBe(originOf(policy, cell.clause) !== null);
            if (!cell.stated) continue;
            expect(cell.enforcer === 'none' && !cell.waived, cell.clause).toBe(false);
            if (strict && cell.clause.startsWith('limits.'))
              expect(cell.enforcer).not.toBe('kernel-per-process');
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('every clause of the language that is stated shows as stated', () => {
    const policy = loaded(`tier: process
image: host
limits: { wall-time: 1m, cpu-time: 1m, cpus: 1, memory: 1GiB, pids: 99, open-files: 99, file-size: 1MiB, tmp-size: 1MiB, output: 1MiB, on-output: drop }
filesystem: { workspace: overlay, write: [src/], deny: [x/], read-deny: [y], exec: [], outputs: [o/], carry: [], git: full, toolchains: none, mounts: [] }
commands: { allow: [git], deny-patterns: [rm], otherwise: deny }
env: { pass: [A], secret: [B_TOKEN], set: { C: d } }
inputs: { n: { type: integer } }
egress: { allow: [], deny: [] }
hardening: { user: auto, capabilities: [], seccomp: default, apparmor: engine, selinux: t_t }
tls: { ca: host }
phases: { p: { egress: { allow: [] } } }
audit: { redact: ["x"] }
`);
    const { cells } = matrixOf(policy, host('debian-root'), 'process');
    expect(cells.filter((cell) => !cell.stated).map((cell) => cell.clause)).toEqual([]);
  });
});

describe('waivers', () => {
  const waived = (until: string): string => `tier: process
limits: { cpus: 1 }
enforcement: { waive: [{ clause: limits.cpus, tier: process, reason: r, owner: "@o", until: ${until} }] }
`;

  it('let a clause run without an enforcer through their last day', () => {
    const compiled = compile(loaded(waived('2026-11-24')), host('laptop'), { today: TODAY });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    const cell = compiled.plan.matrix.cells.find((candidate) => candidate.clause === 'limits.cpus');
    expect(cell).toMatchObject({ enforcer: 'none', stated: true, waived: true });
  });

  it('end the day after, and never hold when the day isn’t known', () => {
    expect(problems(waived('2026-11-23'), 'laptop')).toHaveProperty(['limits.cpus']);
    const unknown = compile(loaded(waived('2099-01-01')), host('laptop'));
    expect(unknown.ok).toBe(false);
  });

  it('hold in their own tier only', () => {
    const other = waived('2099-01-01').replace('tier: process,', 'tier: container,');
    expect(problems(other, 'laptop')).toHaveProperty(['limits.cpus']);
  });
});

describe('stated limits that each process has for itself', () => {
  const memory = 'tier: process\nlimits: { memory: 512MiB }\n';

  it('are accepted by default and labelled', () => {
    const compiled = compile(loaded(memory), host('laptop'));
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    expect(compiled.plan.matrix.cells.find((cell) => cell.clause === 'limits.memory')).toMatchObject({
      enforcer: 'kernel-per-process',
      by: 'RLIMIT_DATA',
    });
    expect(compiled.plan.rlimits.data).toBe(512 * 1024 * 1024);
  });

  it.each([
    ['enforcement.accept: kernel', `${memory}enforcement: { accept: kernel }\n`, {}],
    ['--strict', memory, { strict: true }],
    ['the caller', memory, { accept: 'kernel' }],
  ] as const)('are refused under %s', (_, text, options) => {
    expect(problems(text, 'laptop', options)).toEqual({
      'limits.memory': expect.stringContaining('RLIMIT_DATA') as string,
    });
  });

  it('and a default isn’t refused for it', () => {
    expect(tierOf('tier: process\n', 'laptop', { strict: true })).toBe('process');
  });
});

describe('tiers', () => {
  it.each([
    ['tier: container\n', 'ubuntu-runner', 'container'],
    ['tier: { at-least: process, prefer: container }\n', 'ubuntu-runner', 'container'],
    ['tier: { at-least: process, prefer: container }\n', 'debian-root', 'process'],
    ['tier: { at-least: process, prefer: microvm }\n', 'ubuntu-runner', 'container'],
    ['tier: { at-least: process, prefer: microvm }\n', 'laptop', 'process'],
    ['tier: { at-least: process, prefer: microvm }\n', 'gvisor-runner', 'gvisor'],
    ['tier: { at-least: container, prefer: gvisor }\n', 'gvisor-runner', 'gvisor'],
    ['tier: { at-least: container, prefer: gvisor }\n', 'old-gvisor', 'container'],
    ['tier: container\n', 'gvisor-runner', 'container'],
    // The Sentry applies no profile and no Landlock: the container tier holds what is stated.
    [
      'tier: { at-least: container, prefer: gvisor }\nhardening: { seccomp: strict }\n',
      'gvisor-runner',
      'container',
    ],
    [
      'tier: { at-least: container, prefer: gvisor }\nfilesystem: { exec: [build/] }\n',
      'gvisor-runner',
      'container',
    ],
    // What would only be waived in a stronger tier is held in a weaker one.
    [
      `tier: { at-least: container, prefer: gvisor }
hardening: { seccomp: strict }
enforcement: { waive: [{ clause: hardening.seccomp, tier: gvisor, reason: r, owner: o, until: 2027-01-01 }] }
`,
      'gvisor-runner',
      'container',
    ],
    [
      `tier: gvisor
hardening: { seccomp: strict }
enforcement: { waive: [{ clause: hardening.seccomp, tier: gvisor, reason: r, owner: o, until: 2027-01-01 }] }
`,
      'gvisor-runner',
      'gvisor',
    ],
    // The container tier can't hold this here, so the weaker tier that is admitted is taken where it can.
    ['tier: { at-least: process, prefer: container }\nlimits: { cpus: 1 }\n', 'debian-root', 'process'],
  ] as const)('%j on %s runs as %s', (text, machine, expected) => {
    expect(tierOf(text, machine)).toBe(expected);
  });

  it('F5: a missing tier never falls back below at-least', () => {
    expect(problems('tier: container\n', 'debian-root')).toHaveProperty(['tier']);
    expect(problems('', 'laptop')).toHaveProperty(['tier']);
    expect(problems('tier: { at-least: container, prefer: microvm }\n', 'laptop')).toHaveProperty(['tier']);
    expect(problems('tier: gvisor\n', 'ubuntu-runner').tier).toContain('no runtime named runsc');
    expect(problems('tier: gvisor\n', 'old-gvisor').tier).toContain('does not close /proc/1');
    expect(problems('tier: microvm\n', 'gvisor-runner').tier).toContain('was not looked for');
    for (const text of ['tier: gvisor\n', 'tier: { at-least: gvisor, prefer: microvm }\n'])
      for (const machine of ['ubuntu-runner', 'old-gvisor', 'debian-root', 'laptop'] as const)
        expect(problems(text, machine)).toHaveProperty(['tier']);
  });

  it('says which stronger tiers were not taken, and why', () => {
    const passed = (text: string, machine: HostName, options: CompileOptions = {}) => {
      const compiled = compile(loaded(text), host(machine), { today: TODAY, ...options });
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
      return compiled.passedOver.map(({ tier, reason }) => `${tier}: ${reason}`);
    };
    const most = 'tier: { at-least: container, prefer: microvm }\n';
    expect(passed(most, 'ubuntu-runner')).toEqual([
      expect.stringMatching(/^microvm: .*(?:was not looked for|needs an image)/),
      'gvisor: the engine has no runtime named runsc',
    ]);
    expect(passed(most, 'gvisor-runner')).toEqual([
      expect.stringMatching(/^microvm: .*(?:was not looked for|needs an image)/),
    ]);
    const upTo = 'tier: { at-least: container, prefer: gvisor }\n';
    expect(passed(`${upTo}hardening: { seccomp: strict }\n`, 'gvisor-runner')).toEqual([
      expect.stringMatching(
        /^gvisor: hardening\.seccomp: nothing enforces it .*runsc applies no seccomp profile$/,
      ),
    ]);
    const waive =
      'enforcement: { waive: [{ clause: hardening.seccomp, tier: gvisor, reason: r, owner: o, until: 2027-01-01 }] }\n';
    expect(passed(`${upTo}hardening: { seccomp: strict }\n${waive}`, 'gvisor-runner')).toEqual([
      'gvisor: hardening.seccomp would only be waived in it',
    ]);
    expect(passed(upTo, 'gvisor-runner')).toEqual([]);
    expect(passed(most, 'gvisor-runner', { tier: 'container' })).toEqual([]);
  });

  it('property: what is taken is never weaker than at-least nor stronger than prefer', () => {
    const machines = Object.keys(HOSTS) as HostName[];
    const extras = [
      '',
      'hardening: { seccomp: strict }\n',
      'filesystem: { exec: [a/] }\n',
      'limits: { cpus: 1 }\n',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...TIERS),
        fc.constantFrom(...TIERS),
        fc.constantFrom(...machines),
        fc.constantFrom(...extras),
        (one, other, machine, extra) => {
          const [atLeast = one, prefer = one] = [one, other].toSorted(
            (a, b) => TIERS.indexOf(a) - TIERS.indexOf(b),
          );
          const text = `tier: { at-least: ${atLeast}, prefer: ${prefer} }\n${extra}`;
          const compiled = compile(loaded(text), host(machine), { today: TODAY });
          if (!compiled.ok) return;
          const rank = TIERS.indexOf(compiled.plan.tier);
          expect(rank).toBeGreaterThanOrEqual(TIERS.indexOf(atLeast));
          expect(rank).toBeLessThanOrEqual(TIERS.indexOf(prefer));
          const passed = compiled.passedOver.map(({ tier }) => TIERS.indexOf(tier));
          expect(passed).toEqual(
            TIERS.map((_, index) => index)
              .filter((index) => index > rank && index <= TIERS.indexOf(prefer))
              .toReversed(),
          );
        },
      ),
    );
  });

  it('the caller may raise the tier and not lower it', () => {
    expect(tierOf('tier: process\n', 'ubuntu-runner', { tier: 'container' })).toBe('container');
    expect(problems('tier: container\n', 'laptop', { tier: 'process' }).tier).toContain('weaker');
    expect(problems('', 'laptop', { tier: 'process' }).tier).toContain('weaker');
  });

  it('a target of compile may be below a tier that is only the default', () => {
    expect(tierOf('', 'laptop', { target: 'process' })).toBe('process');
    expect(problems('tier: container\n', 'laptop', { target: 'process' })).toHaveProperty(['tier']);
  });

  it.each([
    ['no-bubblewrap', 'bubblewrap is not installed', 'sudo dnf install -y bubblewrap'],
    ['old-bubblewrap', '0.3.1', 'apt-get install -y bubblewrap'],
    ['ubuntu-runner', 'user namespaces', 'AppArmor'],
    ['macos', 'needs Linux', 'Run on Linux'],
  ] as const)('what the process tier lacks on %s is said with its fix', (machine, reason, fix) => {
    const compiled = compile(loaded('tier: process\n'), host(machine));
    if (compiled.ok) throw new Error('it compiled');
    expect(compiled.problems[0]?.reason).toContain(reason);
    expect(compiled.problems[0]?.fix).toContain(fix);
  });

  it('a root caller needs id-mapped mounts, but not to read only', () => {
    const facts = { ...host('debian-root'), idmap: { available: false, reason: 'Linux 5.10', fix: null } };
    expect(compile(loaded('tier: process\n'), facts).ok).toBe(false);
    expect(compile(loaded('tier: process\nfilesystem: { workspace: read-only }\n'), facts).ok).toBe(true);
  });
});

describe('phases', () => {
  const text = 'tier: process\nphases: { install: { egress: { allow: [] } } }\n';

  it('that are stated and not chosen change nothing', () => {
    expect(tierOf(text, 'debian-root')).toBe('process');
  });

  it('one that is chosen is what is compiled, and its plan differs from the policy’s', () => {
    const open = `${text.replace('install:', 'install: {}, shut:')}egress: { allow: [{ host: a.example.org }] }\n`;
    const plan = (options: CompileOptions) => {
      const compiled = compile(loaded(open), host('debian-root'), { today: TODAY, ...options });
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
      return compiled;
    };
    expect(plan({}).plan.network.kind).toBe('gateway');
    expect(plan({ phase: 'install' }).plan.network.kind).toBe('gateway');
    expect(plan({ phase: 'shut' }).plan.network.kind).toBe('none');
    expect(plan({ phase: 'shut' }).digest).not.toBe(plan({}).digest);
    const cell = plan({ phase: 'shut' }).plan.matrix.cells.find(({ clause }) => clause === 'phases');
    expect(cell?.note).toContain('once chosen');
  });

  it('one that the policy doesn’t have is refused with a clear word', () => {
    expect(problems(text, 'debian-root', { phase: 'other' })).toEqual({
      phases: expect.stringContaining('no phase named other') as string,
    });
  });
});

describe('prlimit', () => {
  it('holds limits and refuses every other clause that is stated', () => {
    expect(compilePrlimit(loaded('tier: process\nlimits: { memory: 512MiB }\n')).ok).toBe(true);
    const refused = compilePrlimit(loaded('limits: { cpus: 1 }\nfilesystem: { write: [src/] }\n'));
    if (refused.ok) throw new Error('it compiled');
    expect(refused.problems.map((problem) => problem.clause)).toEqual(['filesystem.write', 'limits.cpus']);
    expect(refused.matrix.cells.map((cell) => cell.clause)).toEqual([...CLAUSES]);
  });

  it('never limits the address space, which Node, Go and Java reserve without using', () => {
    const compiled = compilePrlimit(loaded('limits: { memory: 512MiB }\n'));
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    expect(compiled.plan.argv).toContain('--data=536870912');
    expect(compiled.plan.argv.join(' ')).not.toContain('--as');
  });
});

function machines(all: typeof HOSTS): HostName[] {
  return Object.keys(all) as HostName[];
}
