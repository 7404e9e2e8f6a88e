import { describe, expect, it } from 'vitest';
import { renderBwrap } from '../../src/compile/bwrap.js';
import { renderDocker } from '../../src/compile/docker.js';
import { companionName, renderCompanion } from '../../src/compile/docker-companion.js';
import { dockerRecipe } from '../../src/compile/recipe-docker.js';
import { compile } from '../../src/compile/compile.js';
import type { Bindings, Plan, ProcessPlan } from '../../src/compile/plan.js';
import type { HostFacts, RegistryFact } from '../../src/host/facts.js';
import { host } from './hosts.js';
import { loaded } from './policies.js';

const npm: RegistryFact = {
  found: true,
  hosts: [
    { host: 'mirror.example', port: 8443, protocol: 'tls', from: 'npm config get registry' },
    { host: 'plain.example', port: 80, protocol: 'http', from: 'npm config get @scope:registry' },
  ],
  env: { npm_config_registry: 'https://mirror.example:8443/npm/' },
};

const BINDINGS: Bindings = {
  run: '20261124T120000Z-00000000',
  uid: 1000,
  gid: 1000,
  workspace: '/w',
  state: '/s',
  initProgram: '/init',
  enterProgram: '/init',
  masks: [],
  writable: [],
  sealed: [],
  covers: [],
};

function planOf(egress: string, registries?: HostFacts['registries'], more = ''): ProcessPlan {
  const facts = { ...host('laptop'), ...(registries === undefined ? {} : { registries }) };
  const compiled = compile(loaded(`tier: process\n${more}egress: ${egress}\n`), facts, {
    today: '2026-11-24',
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.plan as ProcessPlan;
}

function cell(plan: Plan, clause: string) {
  const found = plan.matrix.cells.find((one) => one.clause === clause);
  if (found === undefined) throw new Error(`no cell ${clause}`);
  return found;
}

function resolvConf(plan: Plan): string | undefined {
  return plan.view.flatMap((entry) =>
    entry.kind === 'file' && entry.target === '/etc/resolv.conf' ? [entry.content] : [],
  )[0];
}

describe('a policy with egress in the process tier', () => {
  it('has the gateway for its enforcer, and the plan says which ports are listened on', () => {
    const plan = planOf(
      '{ allow: [{ host: b.example, ports: [8443, 443], protocol: tls }, { cidr: 10.0.0.0/8, ports: [5432] }], deny: [{ host: c.b.example }] }',
    );
    expect(plan.network).toEqual({
      kind: 'gateway',
      interceptor: '198.18.0.1',
      code: '198.18.0.2',
      ports: [443, 5432, 8443],
      inside: [],
      registries: {},
    });
    expect(cell(plan, 'egress.allow')).toMatchObject({ enforcer: 'gateway', stated: true });
    expect(cell(plan, 'egress.deny')).toMatchObject({ enforcer: 'gateway', stated: true });
    expect(resolvConf(plan)).toMatch(/^nameserver 198\.18\.0\.1\n/);
  });

  it('says what the gateway can not see', () => {
    expect(cell(planOf('{ allow: [{ host: a.example }] }'), 'egress.allow').note).toMatch(/^SNI only: /);
    expect(cell(planOf('{ allow: [{ host: a.example, ports: [22] }] }'), 'egress.allow').note).toBe(
      'what a tcp rule carries is not verified',
    );
    expect(cell(planOf('{ allow: [{ host: a.example, ports: [80] }] }'), 'egress.allow').note).toBeNull();
  });

  it('asks the launcher for those sockets alone, and bubblewrap for no namespace of its own', () => {
    const argv = renderBwrap(planOf('{ allow: [{ host: a.example, ports: [80, 443] }] }'), BINDINGS, {
      cgroupProcs: [],
      parent: 42,
      workspaceOwner: null,
      seccompFd: 3,
      channelFd: 4,
    }).join(' ');
    expect(argv).toContain(
      ' --network 4 198.18.0.1 198.18.0.2 --udp 198.18.0.1 53 --tcp 198.18.0.1 53 --tcp 0.0.0.0 80 --tcp 0.0.0.0 443 ',
    );
    expect(argv).not.toContain('--unshare-net');
  });

  it('has one socket for DNS and for a rule that names its port', () => {
    const argv = renderBwrap(planOf('{ allow: [{ cidr: 9.9.9.9/32, ports: [53] }] }'), BINDINGS, {
      cgroupProcs: [],
      parent: 42,
      workspaceOwner: null,
      seccompFd: 3,
      channelFd: 4,
    });
    expect(argv.filter((word) => word === '--tcp')).toHaveLength(1);
  });

  it('knows of a registry what the machine says, and sets it inside', () => {
    const plan = planOf('{ allow: [{ registry: npm }] }', { npm });
    expect(plan.network).toMatchObject({
      ports: [80, 8443],
      registries: { npm: [{ host: 'mirror.example', from: 'npm config get registry' }, { port: 80 }] },
    });
    expect(plan.env.base).toMatchObject({ npm_config_registry: 'https://mirror.example:8443/npm/' });
  });
});

describe('a policy with egress in the container tier', () => {
  const compiled = compile(
    loaded('tier: container\negress: { allow: [{ host: a.example, ports: [80, 443] }] }\n'),
    host('ubuntu-runner'),
  );
  if (!compiled.ok || compiled.plan.tier !== 'container') throw new Error('it compiles');
  const { plan } = compiled;

  it('has the same network as in the process tier, and the same enforcer', () => {
    expect(plan.network).toEqual(planOf('{ allow: [{ host: a.example, ports: [80, 443] }] }').network);
    expect(cell(plan, 'egress.allow')).toMatchObject({ enforcer: 'gateway', stated: true });
    expect(resolvConf(plan)).toMatch(/^nameserver 198\.18\.0\.1\n/);
  });

  it('starts the code in the companion’s network namespace; by hand it has none', () => {
    const launch = { image: 'i', workspace: '/w', labels: {} };
    const joined = renderDocker(plan, BINDINGS, { ...launch, companion: companionName(BINDINGS) });
    const alone = renderDocker(plan, BINDINGS, launch);
    if (!joined.ok || !alone.ok) throw new Error('it renders');
    expect(joined.body.HostConfig['NetworkMode']).toBe(`container:sandbox-policy-${BINDINGS.run}`);
    expect(joined.body).not.toHaveProperty('NetworkDisabled');
    expect(alone.body.HostConfig['NetworkMode']).toBe('none');
    const by = { uid: 1, gid: 1, root: false, workspace: '/w' };
    const recipe = dockerRecipe(plan, compiled.digest, by);
    if (!recipe.ok) throw new Error(recipe.reason);
    expect(recipe.script).toContain('--network none');
    expect(recipe.script).toContain('# Not reproduced: egress: without the tool there is no gateway');
  });

  it('gives the companion what making a network needs, and nothing that the code could use', () => {
    if (plan.network.kind !== 'gateway') throw new Error('it has a gateway');
    const launch = { image: 'i', labels: { l: 'x' }, channel: '/s/channel' };
    const body = renderCompanion(plan.network, BINDINGS, launch);
    expect(body.Entrypoint.slice(1).join(' ')).toBe(
      'companion /run/sandbox-policy/channel 198.18.0.1 198.18.0.2 --udp 198.18.0.1 53 --tcp 198.18.0.1 53 --tcp 0.0.0.0 80 --tcp 0.0.0.0 443',
    );
    expect(body.HostConfig).toMatchObject({
      AutoRemove: true,
      NetworkMode: 'none',
      ReadonlyRootfs: true,
      CapDrop: ['ALL'],
      CapAdd: ['SYS_ADMIN', 'NET_ADMIN', 'NET_BIND_SERVICE', 'NET_RAW'],
    });
    expect(body.HostConfig.Mounts.map(({ Source, ReadOnly }) => [Source, ReadOnly])).toEqual([
      ['/init', true],
      ['/s/channel', true],
    ]);
  });
});

describe('a service container', () => {
  const services: HostFacts['services'] = {
    db: { found: true, container: 'c0ffee', network: 'github_network_1', socket: '/var/run/docker.sock' },
  };
  const compiled = (rules: string, known: HostFacts['services']) =>
    compile(loaded(`tier: process\negress: { allow: [${rules}] }\n`), {
      ...host('laptop'),
      ...(known === undefined ? {} : { services: known }),
    });

  it('is a rule of the gateway’s, and a listener inside where it is at localhost; its id is not in the plan', () => {
    const found = compiled('{ service: db, ports: [5432, 5433], at: localhost }', services);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    expect(found.plan.network).toMatchObject({ ports: [5432, 5433], inside: [5432, 5433] });
    expect(JSON.stringify(found.plan)).not.toContain('c0ffee');
    const argv = renderBwrap(found.plan as ProcessPlan, BINDINGS, {
      cgroupProcs: [],
      parent: 1,
      workspaceOwner: null,
      seccompFd: null,
      channelFd: 3,
    });
    expect(argv.join(' ')).toContain('--inside 127.0.0.1 5432 --inside 127.0.0.1 5433');
  });

  it('that is not there refuses the run, with what was found', () => {
    const absent = { db: { found: false, reason: 'its container does not run', fix: 'Look.' } } as const;
    expect(compiled('{ service: db, ports: [5432] }', absent)).toMatchObject({
      ok: false,
      problems: [
        {
          clause: 'egress.allow',
          reason: expect.stringContaining('service db: its container does not run') as string,
          fix: 'Look.',
        },
      ],
    });
  });
});

describe('audit mode', () => {
  const audited = (egress: string) =>
    compile(loaded(`tier: process\n${egress}`), host('laptop'), { mode: 'audit' });

  it('has the gateway without any egress in the policy, and the matrix says that it lets through', () => {
    const compiled = audited('');
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    expect(compiled.plan.network).toMatchObject({
      kind: 'gateway',
      ports: expect.arrayContaining([22, 80, 443]) as number[],
    });
    expect(cell(compiled.plan, 'egress.allow').by).toContain('let through');
    expect(cell(compiled.plan, 'egress.allow').note).toContain('private addresses');
  });

  it('opens the ports of the rules beside its own', () => {
    const compiled = audited('egress: { allow: [{ host: a.example, ports: [12345] }] }\n');
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    expect(compiled.plan.network).toMatchObject({ ports: expect.arrayContaining([443, 12345]) as number[] });
  });
});

describe('a policy without egress', () => {
  it('has a namespace with loopback alone, and no server to ask for names', () => {
    const compiled = compile(loaded('tier: process\n'), host('laptop'));
    if (!compiled.ok) throw new Error('it compiles');
    expect(compiled.plan.network).toEqual({ kind: 'none' });
    expect(cell(compiled.plan, 'egress.allow')).toMatchObject({ enforcer: 'kernel', stated: false });
    expect(resolvConf(compiled.plan)).not.toContain('nameserver');
  });
});

describe('egress that can not be held', () => {
  const CASES: readonly (readonly [
    what: string,
    egress: string,
    registries: HostFacts['registries'],
    reason: RegExp,
  ])[] = [
    [
      'a service that was not looked for',
      '{ allow: [{ service: db, ports: [5432] }] }',
      {},
      /service db: the engine was not asked for it/,
    ],
    [
      'a registry whose tool is not there',
      '{ allow: [{ registry: go }] }',
      { go: { found: false, reason: 'go is not installed', fix: 'Install Go.' } },
      /registry go: go is not installed/,
    ],
    ['synthetic addresses', '{ allow: [{ cidr: 198.19.0.0/16 }] }', {}, /198\.18\.0\.0\/15 stand for names/],
    [
      'more ports than can be listened on',
      `{ allow: [${[0, 1, 2, 3, 4].map((n) => `{ host: a.example, ports: [${Array.from({ length: 250 }, (_, i) => String(1000 + n * 250 + i)).join(', ')}] }`).join(', ')}] }`,
      {},
      /1250 ports, and 1024 can be/,
    ],
  ];

  it.each(CASES)('%s: nothing is started', (_what, egress, registries, reason) => {
    const facts = { ...host('laptop'), registries: registries ?? {} };
    const compiled = compile(loaded(`tier: process\negress: ${egress}\n`), facts);
    expect(compiled.ok).toBe(false);
    if (compiled.ok) return;
    expect(compiled.problems).toMatchObject([
      { clause: 'egress.allow', reason: expect.stringMatching(reason) as string },
    ]);
  });

  it('and is waived, has no network', () => {
    const waive =
      'enforcement: { waive: [{ clause: egress.allow, tier: container, reason: later, owner: "@me", until: 2027-01-01 }] }\n';
    const compiled = compile(
      loaded(`${waive}egress: { allow: [{ cidr: 198.19.0.0/16 }] }\n`),
      host('ubuntu-runner'),
      {
        today: '2026-11-24',
      },
    );
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    expect(compiled.plan.network).toEqual({ kind: 'none' });
    expect(cell(compiled.plan, 'egress.allow')).toMatchObject({ enforcer: 'none', waived: true });
  });
});
