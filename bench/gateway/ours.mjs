// Our gateway in a process of its own, with its audit log, on sockets as the launcher hands them over.
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { built } from '../places.mjs';
import { FIRST, INTERCEPTOR, NAME, ORIGIN, PORTS } from './addresses.mjs';

const { openGateway } = await import(built('egress/gateway.js'));
const { createLog } = await import(built('audit/writer.js'));
const { parsePolicy } = await import(built('policy/load.js'));

const ports = JSON.stringify(Object.values(PORTS));
const policy = `version: 1
tier: process
egress:
  allow:
    - { host: ${NAME}, ports: ${ports}, protocol: tcp }
    - { cidr: ${ORIGIN}/32, ports: ${ports}, protocol: tcp }
`;
const { loaded, findings } = parsePolicy(policy, {
  path: 'policy.yml',
  directory: '/',
  read: () => {
    throw new Error('no other files');
  },
});
if (loaded === null) throw new Error(JSON.stringify(findings));

const [folder] = process.argv.slice(2);
const log = createLog({ directory: join(folder, 'log'), run: '0'.repeat(26), policy: loaded.digest });
const bound = (port) =>
  new Promise((ready) => {
    const server = createServer();
    server.listen({ host: FIRST, port, backlog: 4096 }, () => ready({ port, handle: server }));
  });
const listeners = await Promise.all(Object.values(PORTS).map(bound));
const datagrams = createSocket('udp4');
await new Promise((ready) => datagrams.bind(53, INTERCEPTOR, ready));
const gateway = openGateway({
  rules: { policy: loaded.policy },
  log: { demand: log.write, note: log.write },
  listeners,
  datagrams: [datagrams],
  interceptor: INTERCEPTOR,
  resolver: async () => [ORIGIN],
});
void gateway.lost.then((reason) => {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
});
process.send('ready');
