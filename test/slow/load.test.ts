import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { python, results } from '../enforce/process/egress-python.js';
import {
  bundle,
  CALLERS,
  startOperator,
  type Bundle,
  type Operator,
  type RemoteSandbox,
} from '../enforce/process/operator-process.js';

const MIB = 1 << 20;

/** In a process of its own: what it holds is not the gateway's. */
const SERVER = `
import net from 'node:net';
const chunk = Buffer.alloc(1 << 20, 1);
const server = net.createServer((socket) => {
  socket.on('error', () => undefined);
  socket.write('banner');
  socket.on('data', (data) => {
    let left = Number(String(data)) || 0;
    const more = () => {
      while (left > 0) {
        left -= 1;
        if (!socket.write(chunk)) { socket.once('drain', more); return; }
      }
      socket.end();
    };
    if (left > 0) more();
  });
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => process.send(server.address().port));
`;

let built: Bundle;
let server: ChildProcess;
let port: number;

beforeAll(async () => {
  built = await bundle();
  const folder = join(built.base, 'upstream');
  mkdirSync(folder);
  writeFileSync(join(folder, 'server.mjs'), SERVER);
  server = fork(join(folder, 'server.mjs'), { stdio: 'inherit' });
  [port] = (await once(server, 'message')) as [number];
});
afterAll(() => {
  server.kill();
  built.remove();
});

function resident(pid: number | undefined): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s*(\d+) kB/.exec(status)?.[1]) * 1024;
}

const [caller] = CALLERS;
/** The gateway holds two files for each; where the machine's own limit has no room for 10,000, as many as it has. */
const MANY = Math.min(10_000, Math.floor((hardLimit() - 400) / 2));

function hardLimit(): number {
  const hard = /^Max open files +\S+ +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
  return hard === undefined ? Infinity : Number(hard);
}

describe(`the gateway under load, as ${caller?.name ?? '?'}`, () => {
  let operator: Operator;
  let sandbox: RemoteSandbox;
  beforeAll(async () => {
    if (caller === undefined) throw new Error('nobody to run as');
    operator = startOperator(built, caller);
    sandbox = await operator.open({
      names: { 'good.example': ['127.0.0.1'] },
      policy: `egress:
  allow:
    - { host: good.example, ports: [${String(port)}], protocol: tcp }
    - { cidr: 127.0.0.1/32, ports: [${String(port)}] }
limits: { open-files: 20000, wall-time: 20m, cpu-time: 20m }
`,
    });
    await sandbox.run(python(`attempt(dial, "good.example", ${String(port)})`));
  });
  afterAll(async () => {
    await sandbox.close();
    await operator.end();
  });
  const size = (): number => resident(operator.child.pid);
  const descriptors = (): number => readdirSync(`/proc/${String(operator.child.pid)}/fd`).length;

  it(`holds ${String(MANY)} connections open at once, and serves another`, async () => {
    const before = size();
    const open = sandbox.run(
      python(`
ones = []
for _ in range(${String(MANY)}):
    s = socket.create_connection(("good.example", ${String(port)}), 60)
    s.recv(6)
    ones.append(s)
attempt(dial, "good.example", ${String(port)})
say([len(ones), 0])
sys.stdin.read()
`),
      { stdin: '' },
    );
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, size());
    }, 100);
    const { out, err } = await open;
    clearInterval(watch);
    expect(err).toBe('');
    expect(results(out)).toEqual(['banner', MANY]);
    expect(MANY).toBeGreaterThan(4_000);
    console.log(`${String(MANY)} open: ${String(Math.round((most - before) / MIB))} MiB more`);
    expect(most - before).toBeLessThan(400 * MIB);
    await vi.waitFor(() => expect(descriptors()).toBeLessThan(200), { timeout: 60_000 });
  });

  it('puts 1 GiB through without growing', async () => {
    const transfer = (mebibytes: number) =>
      sandbox.run(
        python(`
s = socket.create_connection(("good.example", ${String(port)}), 60)
s.recv(6)
s.sendall(b"${String(mebibytes)}")
total = 0
buffer = bytearray(1 << 20)
while True:
    n = s.recv_into(buffer)
    if n == 0: break
    total += n
say([total, 0])
`),
      );
    expect(results((await transfer(64)).out)).toEqual([64 * MIB]);
    const before = size();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, size());
    }, 50);
    const began = performance.now();
    expect(results((await transfer(1024)).out)).toEqual([1024 * MIB]);
    clearInterval(watch);
    const seconds = (performance.now() - began) / 1000;
    console.log(`1 GiB in ${seconds.toFixed(1)} s, ${String(Math.round((most - before) / MIB))} MiB more`);
    expect(most - before).toBeLessThan(96 * MIB);
  });

  it('keeps nothing for 500 readers that do not read, and serves others meanwhile', async () => {
    const before = size();
    const { out } = await sandbox.run(
      python(`
def ask():
    s = socket.create_connection(("good.example", ${String(port)}), 60)
    s.recv(6)
    s.sendall(b"64")
    return s
slow = [ask() for _ in range(500)]
time.sleep(3)
for _ in range(50): attempt(dial, "good.example", ${String(port)})
`),
    );
    expect(results(out)).toEqual(Array<string>(50).fill('banner'));
    console.log(`500 slow readers: ${String(Math.round((size() - before) / MIB))} MiB more`);
    expect(size() - before).toBeLessThan(256 * MIB);
  });

  it('answers 100,000 different names that nothing allows, and keeps a thousand of them', async () => {
    const before = size();
    const { out } = await sandbox.run(
      python(`
for n in range(100000): query("%d.tunnel.example" % n)
attempt(query, "good.example")
`),
    );
    expect(results(out)).toMatchObject([[0, 1, expect.any(String)]]);
    const { denials, more, events } = await sandbox.egress();
    expect(denials.length).toBeLessThanOrEqual(1_000);
    expect(more).toBeGreaterThan(98_000);
    expect(events.filter(({ type }) => type === 'dns').length).toBeLessThan(2_000);
    console.log(`100,000 names: ${String(Math.round((size() - before) / MIB))} MiB more`);
    expect(size() - before).toBeLessThan(96 * MIB);
  });

  it('leaves nothing of 100,000 connections that come and go', async () => {
    const churn = (count: number) =>
      sandbox.run(
        python(`
import threading
def churn():
    for _ in range(${String(count / 20)}):
        s = socket.create_connection(("good.example", ${String(port)}), 60)
        s.recv(6)
        s.close()
threads = [threading.Thread(target=churn) for _ in range(20)]
for thread in threads: thread.start()
for thread in threads: thread.join()
say(["done", 0])
`),
      );
    await churn(2_000);
    await vi.waitFor(() => expect(descriptors()).toBeLessThan(200), { timeout: 60_000 });
    const before = [descriptors(), size()] as const;
    const began = performance.now();
    expect(results((await churn(100_000)).out)).toEqual(['done']);
    const rate = Math.round(100_000 / ((performance.now() - began) / 1000));
    await vi.waitFor(() => expect(descriptors()).toBeLessThanOrEqual(before[0] + 5), { timeout: 60_000 });
    console.log(
      `100,000 connections, ${String(rate)} a second, ${String(Math.round((size() - before[1]) / MIB))} MiB more`,
    );
    // The operator keeps every event in memory, which a run writes to its log: two for each connection.
    expect(size() - before[1]).toBeLessThan(250 * MIB);
  });
});
