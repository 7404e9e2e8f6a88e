// The gateway's benchmark in a network namespace of its own: an origin, our gateway and the peers, each a process, and
// this one, which is the client. Answers { task, way, … } from the parent with what it measured.
import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Resolver } from 'node:dns/promises';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIRST, INTERCEPTOR, NAME, PORTS, SQUID, TINYPROXY } from './addresses.mjs';
import { dial, read } from './client.mjs';
import { squid, tinyproxy } from './proxies.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [base, ...ways] = process.argv.slice(2);
const ip = ['/usr/sbin/ip', '/sbin/ip', '/usr/bin/ip'].find((path) => existsSync(path));
execFileSync(ip, ['link', 'set', 'lo', 'up']);
for (const address of [INTERCEPTOR, FIRST])
  execFileSync(ip, ['address', 'add', `${address}/32`, 'dev', 'lo']);
writeFileSync('/proc/sys/net/ipv4/ip_local_port_range', '9000 65000');

const children = [];
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));

function start(argv, stdio) {
  const child = spawn(argv[0], argv.slice(1), { stdio });
  child.on('exit', (code, signal) => {
    process.stderr.write(`${argv[0]} ended with ${code ?? signal}\n`);
    process.exit(1);
  });
  children.push(child);
  return child;
}

function node(script, ...args) {
  const child = start(
    [process.execPath, join(here, script), ...args],
    ['ignore', 'ignore', 'inherit', 'ipc'],
  );
  return new Promise((ready) => child.once('message', () => ready(child.pid)));
}

async function proxy(argv, port) {
  const child = start(argv, ['ignore', 'ignore', 'inherit']);
  for (;;) {
    const free = await new Promise((tell) => {
      const server = createServer();
      server.once('error', () => tell(false));
      server.listen(port, '127.0.0.1', () => server.close(() => tell(true)));
    });
    if (!free) return child.pid;
    await new Promise((later) => setTimeout(later, 50));
  }
}

await node('origin.mjs');
const pids = {};
if (ways.includes('ours')) {
  pids.ours = await node('ours.mjs', base);
  const resolver = new Resolver();
  resolver.setServers([INTERCEPTOR]);
  const [address] = await resolver.resolve4(NAME);
  if (address !== FIRST) throw new Error(`the gateway gave ${NAME} the address ${address}`);
}
if (ways.includes('squid')) pids.squid = await proxy(squid(base), SQUID);
if (ways.includes('tinyproxy')) pids.tinyproxy = await proxy(tinyproxy(base), TINYPROXY);

/** Milliseconds of processor time that a way's process has taken. */
function processor(way) {
  const fields = readFileSync(`/proc/${pids[way]}/stat`, 'latin1').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** KiB that are a process's own. */
function memory(way) {
  const text = readFileSync(`/proc/${pids[way]}/smaps_rollup`, 'latin1');
  return ['Private_Clean', 'Private_Dirty'].reduce(
    (sum, name) => sum + Number(new RegExp(`^${name}: +(\\d+)`, 'm').exec(text)[1]),
    0,
  );
}

async function brief(way) {
  const socket = await dial(way, PORTS.brief);
  if ((await read(socket, () => false)) !== 1) throw new Error(`${way}: not the origin's answer`);
}

const tasks = {
  /** `count` connections, `abreast` at a time. */
  async connections({ way, count, abreast }) {
    const before = way === 'direct' ? 0 : processor(way);
    const began = performance.now();
    let left = count;
    const worker = async () => {
      while (left > 0) {
        left -= 1;
        await brief(way);
      }
    };
    await Promise.all(Array.from({ length: abreast }, worker));
    const time = performance.now() - began;
    return { time, processor: way === 'direct' ? 0 : processor(way) - before };
  },
  async bulk({ way, bytes, abreast }) {
    const before = way === 'direct' ? 0 : processor(way);
    const began = performance.now();
    const one = async () => {
      const socket = await dial(way, PORTS.bulk);
      await read(socket, (got) => got >= bytes / abreast);
      socket.destroy();
    };
    await Promise.all(Array.from({ length: abreast }, one));
    const time = performance.now() - began;
    return { time, processor: way === 'direct' ? 0 : processor(way) - before };
  },
  /** Milliseconds of one round trip on an open connection. */
  async echo({ way, count }) {
    const socket = await dial(way, PORTS.echo);
    socket.resume();
    const began = performance.now();
    for (let turn = 0; turn < count; turn += 1) {
      const back = new Promise((resolve, reject) => {
        socket.once('data', resolve);
        socket.once('close', () => reject(new Error(`${way}: the connection broke`)));
      });
      socket.write('x');
      await back;
      socket.removeAllListeners('close');
    }
    const time = performance.now() - began;
    socket.destroy();
    return { time: time / count };
  },
  /** KiB more than before that a way's process holds with `count` connections that say nothing. */
  async idle({ way, count }) {
    const before = memory(way);
    const sockets = [];
    while (sockets.length < count)
      sockets.push(...(await Promise.all(Array.from({ length: 100 }, () => dial(way, PORTS.echo)))));
    // A way in that accepts before it has connected outside isn't done yet.
    for (const socket of sockets.slice(-1)) {
      socket.write('x');
      await read(socket, (bytes) => bytes >= 1);
    }
    await new Promise((later) => setTimeout(later, 1_000));
    const grown = memory(way) - before;
    await Promise.all(
      sockets.map((socket) => new Promise((gone) => socket.once('close', gone).resetAndDestroy())),
    );
    return { memory: grown };
  },
};

process.on('message', (message) => {
  tasks[message.task](message).then(
    (result) => process.send({ result }),
    (error) => process.send({ error: error.stack }),
  );
});
process.on('disconnect', () => process.exit(0));
process.send({ result: 'ready' });
