import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { JobServices } from '../../src/host/services.js';
import { createProject, type Project } from '../run/project.js';
import { api, CONTAINER, describeEngines, PYTHON } from './engine.js';

const PORT = 5432;

/** A container that says its name to whoever connects. */
const serve = (says: string): readonly string[] => [
  'python3',
  '-c',
  `import socket
s = socket.socket(); s.setsockopt(1, 2, 1); s.bind(("0.0.0.0", ${String(PORT)})); s.listen(50)
while True:
    c, _ = s.accept()
    try: c.sendall(b"${says}"); c.close()
    except OSError: pass`,
];

/** Rejects while nobody listens there. */
function connects(host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: PORT }, () => {
      socket.destroy();
      resolve();
    });
    socket.on('error', reject);
  });
}

describeEngines('N8: service containers of a job', CONTAINER, ({ socket }) => {
  const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
  /** As a runner makes it: label and names are of its own making. */
  const label = hex(3);
  const network = `github_network_${hex(16)}`;
  const made: string[] = [];
  const networks: string[] = [];
  let job: Record<string, { id: string; network: string }>;
  let project: Project | null = null;

  async function makeNetwork(name: string): Promise<void> {
    const { Id } = (await api(socket, 'POST', '/networks/create', {
      Name: name,
      Labels: { [label]: '' },
    })) as { Id: string };
    networks.push(Id);
  }

  async function start(alias: string, says: string, labels: Record<string, string> = { [label]: '' }) {
    const { Id } = (await api(socket, 'POST', `/containers/create?name=sp-service-${hex(4)}`, {
      Image: PYTHON,
      Entrypoint: serve(says),
      Labels: labels,
      HostConfig: { NetworkMode: network },
      NetworkingConfig: { EndpointsConfig: { [network]: { Aliases: [alias] } } },
    })) as { Id: string };
    made.push(Id);
    await api(socket, 'POST', `/containers/${Id}/start`);
    const { NetworkSettings } = (await api(socket, 'GET', `/containers/${Id}/json`)) as {
      NetworkSettings: { Networks: Record<string, { IPAddress: string }> };
    };
    const host = NetworkSettings.Networks[network]?.IPAddress ?? '';
    await vi.waitFor(() => connects(host), { timeout: 60_000, interval: 100 });
    return Id;
  }

  const remove = (id: string): Promise<unknown> => api(socket, 'DELETE', `/containers/${id}?force=1&v=1`);

  beforeAll(async () => {
    await makeNetwork(network);
    job = {
      db: { id: await start('db', 'the database'), network },
      other: { id: await start('other', 'another service'), network },
    };
  }, 120_000);
  afterEach(() => project?.remove());
  afterAll(async () => {
    for (const id of made) await remove(id).catch(() => undefined);
    for (const id of networks) await api(socket, 'DELETE', `/networks/${id}`).catch(() => undefined);
  }, 120_000);

  const run = async (egress: string, script: string, services?: JobServices) => {
    project?.remove();
    project = createProject('process', `egress: { allow: [${egress}] }\nlimits: { wall-time: 60s }\n`);
    const env = { ...project.environment, DOCKER_HOST: `unix://${socket}` };
    return project.run(['/usr/bin/python3', '-c', PRELUDE + script], {
      env,
      ...(services === undefined ? {} : { services }),
    });
  };

  it('one is reached by its name on its ports, and nothing else of the job', async () => {
    const { stdout, result } = await run(
      `{ service: db, ports: [${String(PORT)}] }`,
      `for host, port in (("db", ${String(PORT)}), ("db", 22), ("other", ${String(PORT)}), ("localhost", ${String(PORT)})): dial(host, port)`,
      job,
    );
    expect(stdout.split('\n')).toEqual([
      'the database',
      'ConnectionRefusedError',
      'gaierror',
      'ConnectionRefusedError',
      '',
    ]);
    expect(result.denied).toEqual(
      expect.arrayContaining([expect.objectContaining({ host: 'other', port: 0 })]) as unknown,
    );
    expect(result).toMatchObject({ outcome: 'completed', exitCode: 0 });
  });

  it('on localhost too where the rule says so, where the code can not take its place', async () => {
    const { stdout } = await run(
      `{ service: db, ports: [${String(PORT)}], at: localhost }`,
      `
for host in ("db", "localhost", "127.0.0.1"): dial(host, ${String(PORT)})
dial("localhost", 22)
for reuse in (0, 1):
    s = socket.socket()
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, reuse)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, reuse)
    try: s.bind(("127.0.0.1", ${String(PORT)})); print("bound")
    except OSError as error: print(type(error).__name__)
`,
      job,
    );
    expect(stdout.split('\n')).toEqual([
      ...['the database', 'the database', 'the database', 'ConnectionRefusedError'],
      ...['OSError', 'OSError', ''],
    ]);
  });

  it('is judged like any other: a deny wins, and what its container became counts', async () => {
    const { stdout, result } = await run(
      `{ service: db, ports: [${String(PORT)}] }], deny: [{ cidr: 10.0.0.0/8 }, { cidr: 172.16.0.0/12 }, { cidr: 192.168.0.0/16 }`,
      `dial("db", ${String(PORT)})`,
      job,
    );
    expect(stdout).toBe('ConnectionResetError\n');
    expect(result.denied[0]?.clause).toMatch(/^egress\.deny/);
  });

  it('without the runner’s word it is found on the one network of a job, by the runner’s own label', async () => {
    const impostor = await start('db', 'an impostor', {});
    try {
      const { stdout } = await run(
        `{ service: db, ports: [${String(PORT)}] }`,
        `dial("db", ${String(PORT)})`,
      );
      expect(stdout).toBe('the database\n');
    } finally {
      await remove(impostor);
    }
    const twin = await start('db', 'a twin');
    try {
      const { result } = await run(`{ service: db, ports: [${String(PORT)}] }`, '');
      expect(result).toMatchObject({ outcome: 'unenforceable', exitCode: 125 });
      expect(result.reason).toContain("2 containers on the job's network have that name");
      // By its id there is no doubt.
      const { stdout } = await run(
        `{ service: db, ports: [${String(PORT)}] }`,
        `dial("db", ${String(PORT)})`,
        job,
      );
      expect(stdout).toBe('the database\n');
    } finally {
      await remove(twin);
    }
  });

  it('is found by its id alone, by a runner that does not name the network', async () => {
    const { stdout } = await run(`{ service: db, ports: [${String(PORT)}] }`, `dial("db", ${String(PORT)})`, {
      db: { id: job['db']?.id ?? '', network: null },
    });
    expect(stdout).toBe('the database\n');
  });

  const ABSENT: readonly (readonly [what: string, services: () => JobServices, reason: RegExp])[] = [
    ['the job has none of that name', () => ({ other: job['other'] ?? { id: '', network } }), /it has other/],
    ['the job has none', () => ({}), /the job has none/],
    ['it is gone', () => ({ db: { id: '0'.repeat(64), network } }), /its container is gone/],
    [
      'it is on another network',
      () => ({ db: { id: job['db']?.id ?? '', network: 'github_network_other' } }),
      /not on the job's network/,
    ],
  ];
  it.each(ABSENT)('exit 125 where %s: the line and the fix are said', async (_what, services, reason) => {
    const { result } = await run(`{ service: db, ports: [${String(PORT)}] }`, 'print("ran")', services());
    expect(result).toMatchObject({ outcome: 'unenforceable', exitCode: 125 });
    expect(result.problems).toMatchObject([
      {
        clause: 'egress.allow',
        file: 'policy.yml',
        message: expect.stringMatching(reason) as string,
        fix: expect.any(String) as string,
      },
    ]);
  });

  it('exit 125 where it has ended, or nothing tells two jobs apart', async () => {
    const ended = await start('ended', 'nothing');
    await api(socket, 'POST', `/containers/${ended}/kill`);
    const first = await run('{ service: ended, ports: [1] }', '', { ended: { id: ended, network } });
    expect(first.result.reason).toContain('does not run');
    await makeNetwork(`github_network_${hex(16)}`);
    const second = await run(`{ service: db, ports: [${String(PORT)}] }`, '');
    expect(second.result).toMatchObject({ outcome: 'unenforceable', exitCode: 125 });
    expect(second.result.reason).toContain('networks of 2 jobs');
  });

  it('exit 125 where two are to answer on one port of localhost', async () => {
    const rule = (name: string): string => `{ service: ${name}, ports: [${String(PORT)}], at: localhost }`;
    const { result } = await run(`${rule('db')}, ${rule('other')}`, '', job);
    expect(result).toMatchObject({ outcome: 'unenforceable', exitCode: 125 });
    expect(result.reason).toContain('two services');
  });
});

const PRELUDE = `
import socket
def dial(host, port):
    try:
        s = socket.create_connection((host, port), 20)
        s.settimeout(20)
        data = s.recv(100).decode().strip()
        print(data if data else "ConnectionResetError", flush=True)
    except OSError as error: print(type(error).__name__, flush=True)
`;
