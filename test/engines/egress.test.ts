import { createServer, type AddressInfo, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { python, results } from '../enforce/process/egress-python.js';
import { api, describeEngines, leftovers, PYTHON } from './engine.js';
import { plainContainer } from './plain.js';
import { arrange, openArranged, run, withSandbox } from './sandbox.js';
import type { EventBody } from '../../src/audit/events.js';
import type { ContainerPlan } from '../../src/compile/plan.js';
import { SetupError, type Sandbox } from '../../src/enforce/sandbox.js';

const POLICY = 'egress: { allow: [{ host: good.example, ports: [443] }] }\n';

const probe = async (sandbox: Sandbox, script: string): Promise<unknown[]> => {
  const answer = await run(sandbox, python(script));
  expect(answer.err).toBe('');
  return results(answer.out);
};

describeEngines('egress by an engine', [null, 'runsc'], (engine) => {
  const gvisor = engine.tier === 'gvisor';
  let service: Server;
  let port = 0;
  /** What other tools put code into: the engine's own kind of network without a way out. */
  const network = `sp-egress-${String(process.pid)}`;
  beforeAll(async () => {
    service = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('a service of the host');
    });
    await new Promise<void>((ready) => service.listen(0, '::', ready));
    ({ port } = service.address() as AddressInfo);
    await api(engine.socket, 'POST', '/networks/create', { Name: network, Internal: true });
  });
  afterAll(async () => {
    service.close();
    await api(engine.socket, 'DELETE', `/networks/${network}`);
  });

  /** Of this host, the engine's bridges among them. */
  const addresses = (): readonly string[] =>
    Object.entries(networkInterfaces()).flatMap(([, list]) =>
      (list ?? [])
        .filter(({ family, internal }) => family === 'IPv4' && !internal)
        .map(({ address }) => address),
    );
  const linkLocals = (): readonly string[] =>
    Object.values(networkInterfaces()).flatMap((list) =>
      (list ?? []).filter(({ address }) => address.startsWith('fe80:')).map(({ address }) => address),
    );

  it('N1 N2 N3 N5: there is no bridge, no DNS of the engine’s, and nothing of the host', async () => {
    const policy = `egress: { allow: [{ cidr: 203.0.113.7/32, ports: [${String(port)}, 53] }, { host: good.example }] }\n`;
    const targets = [...addresses(), '172.17.0.1', '127.0.0.1', '0.0.0.0', '127.0.0.11'];
    const found = await withSandbox(engine, { policy }, async (sandbox) => {
      const out = await probe(
        sandbox,
        `
for target in ${JSON.stringify(targets)}:
    for port in (${String(port)}, 53): attempt(dial, target, port)
for target in ${JSON.stringify(linkLocals().map((address) => `${address}%eth0`))}: attempt(dial, target, ${String(port)}, socket.AF_INET6)
`,
      );
      const [, seen] = await probe(
        sandbox,
        `
attempt(query, "good.example")
say([{
  "links": sorted(name for _, name in socket.if_nameindex()),
  "routes": [line.split()[1:3] for line in open("/proc/net/route").read().splitlines()[1:]],
  "neighbours": [line.split()[0] for line in open("/proc/net/arp").read().splitlines()[1:]],
  "servers": [line.split()[1] for line in open("/etc/resolv.conf") if line.startswith("nameserver")],
}, 0])
`,
      );
      return { out, seen };
    });
    for (const result of found.out) expect(result).toMatch(/Error$|^gaierror/);
    expect(found.seen).toEqual({
      links: ['eth0', 'lo'],
      // The link's own network, and the interceptor for everything else.
      routes: expect.arrayContaining([['00000000', '010012C6']]) as unknown,
      // The Sentry doesn't tell its own.
      neighbours: gvisor ? [] : ['198.18.0.1'],
      servers: ['198.18.0.1'],
    });
    // With the sandbox off: a container in an internal network of the engine's reaches the host, and has its DNS.
    const { IPAM } = (await api(engine.socket, 'GET', `/networks/${network}`)) as {
      IPAM: { Config: readonly { Subnet: string }[] };
    };
    const bridge = IPAM.Config[0]?.Subnet.replace(/\d+\/\d+$/, '1') ?? '';
    const script = `import socket
print(open("/etc/resolv.conf").read(), socket.create_connection(("${bridge}", ${String(port)}), 10).recv(100).decode())`;
    const hostConfig = { NetworkMode: network };
    const twin = await plainContainer(engine.socket, ['/usr/bin/python3', '-c', script], {
      image: PYTHON,
      hostConfig,
    });
    expect(twin.out).toContain('nameserver 127.0.0.11');
    expect(twin.out).toContain('a service of the host');
  });

  const count = gvisor ? 4 : 20;
  it('L4: many side by side have a network each, and leave none', async () => {
    const runs: string[] = [];
    const events: EventBody[][] = Array.from({ length: count }, () => []);
    await Promise.all(
      events.map(async (log, index) => {
        const arranged = await arrange(engine, {
          policy: `limits: { memory: 128MiB }\negress: { allow: [{ host: n${String(index)}.example }] }\n`,
        });
        runs.push(arranged.bindings.run);
        const sandbox = await openArranged(arranged, {
          egress: {
            policy: arranged.policy,
            log: { demand: (body) => log.push(body), note: () => undefined },
          },
        });
        try {
          const out = await probe(
            sandbox,
            `
for n in (${String(index)}, ${String((index + 1) % count)}): attempt(query, "n%d.example" % n)
attempt(listen, "0.0.0.0", 443)
`,
          );
          expect(out).toEqual([[0, 1, '198.18.1.0'], [3, 0, null], 'own service']);
        } finally {
          await sandbox.close();
          await arranged.clear();
        }
      }),
    );
    for (const [index, log] of events.entries())
      expect(log).toMatchObject([
        { type: 'dns', verdict: 'allow', name: `n${String(index)}.example` },
        { type: 'dns', verdict: 'deny' },
      ]);
    for (const id of runs) expect(await leftovers(engine.socket, id)).toEqual([]);
  }, 300_000);

  it('a companion that is killed ends the run as gateway-lost, and nothing is reached any more', async () => {
    await withSandbox(engine, { policy: POLICY }, async (sandbox, { bindings }) => {
      const script = 'echo begun; getent hosts good.example; sleep 60; echo still here';
      const running = run(sandbox, ['/bin/sh', '-c', script]);
      await api(engine.socket, 'DELETE', `/containers/sandbox-policy-${bindings.run}?force=1`);
      const answer = await running;
      expect(answer.ended).toEqual({
        kind: 'gateway-lost',
        reason: 'the container that watches the network has ended',
      });
      expect(answer.out).not.toContain('still here');
    });
  });

  describe('a network that can not be made is a start that failed, and leaves nothing', () => {
    const CASES: readonly (readonly [
      what: string,
      change: (plan: ContainerPlan) => ContainerPlan,
      says: RegExp,
    ])[] = [
      [
        'the companion fails',
        (plan) => ({ ...plan, network: { ...plan.network, code: 'nowhere' } }) as ContainerPlan,
        /network could not be made: sandbox-init: usage: nowhere/,
      ],
      [
        'a socket can not be had',
        (plan) =>
          ({
            ...plan,
            network: { ...plan.network, interceptor: '192.0.2.1', ports: [443, 443] },
          }) as ContainerPlan,
        /network could not be made: sandbox-init: network: 0\.0\.0\.0: Address (already )?in use/,
      ],
    ];
    it.each(CASES)('%s', async (_what, change, says) => {
      const arranged = await arrange(engine, { policy: POLICY });
      await expect(openArranged({ ...arranged, plan: change(arranged.plan) })).rejects.toThrow(says);
      expect(await leftovers(engine.socket, arranged.bindings.run)).toEqual([]);
      await arranged.clear();
    });

    it('the companion is killed before it has begun', async () => {
      const arranged = await arrange(engine, { policy: POLICY });
      const { run: id } = arranged.bindings;
      const opening = openArranged(arranged);
      opening.catch(() => undefined);
      for (;;) {
        try {
          await api(engine.socket, 'DELETE', `/containers/sandbox-policy-${id}?force=1`);
          break;
        } catch {
          await new Promise((wake) => setTimeout(wake, 5));
        }
      }
      await expect(opening).rejects.toThrow(SetupError);
      expect(await leftovers(engine.socket, id)).toEqual([]);
      await arranged.clear();
    });
  });
});
