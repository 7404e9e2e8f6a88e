import { createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { decideAddress } from '../../src/decide/address.js';
import { inCidr, parseAddress } from '../../src/decide/address-text.js';
import { coversPort, egressRules, protocolOf, rulesForName } from '../../src/decide/egress-rules.js';
import { decideHost } from '../../src/decide/host.js';
import type { Protocol } from '../../src/policy/resolved.js';
import { hello } from '../egress/hello.js';
import { ADDRESSES, NAMES, PORTS } from './scenario.js';
import { start, type Subject, type Tried } from './tried.js';

/**
 * Listeners on every address there is: in a network namespace whose every address is its own, so that whatever a
 * gateway dials ends here, and says where that was.
 */
export async function listenEverywhere(): Promise<readonly Server[]> {
  return Promise.all(
    PORTS.map(async (port) => {
      const server = createServer((socket) => {
        socket.on('error', () => undefined);
        socket.once('data', (first) => {
          const text = `reached ${String(socket.localAddress).replace('::ffff:', '')};`;
          const http = `HTTP/1.1 200 OK\r\nContent-Length: ${String(text.length)}\r\nConnection: close\r\n\r\n${text}`;
          socket.end(first.toString('latin1').startsWith('GET ') ? http : text);
        });
      });
      await new Promise<void>((ready, fail) => server.once('error', fail).listen(port, '::', ready));
      return server;
    }),
  );
}

/** Speaks on connections and says what came back, one JSON value a line. */
const CLIENT = `
import base64, json, socket, sys
for line in sys.stdin:
    ask = json.loads(line)
    try:
        s = socket.create_connection((ask["host"], ask["port"]), 10)
        s.sendall(base64.b64decode(ask["say"]))
        data = b""
        while b";" not in data:
            more = s.recv(1000)
            if not more: break
            data += more
        print(json.dumps(data.decode("latin1")), flush=True)
        s.close()
    except OSError as error:
        print(json.dumps(type(error).__name__), flush=True)
`;

interface Ask {
  readonly host: string;
  readonly port: number;
  readonly speaks: Protocol;
}

function said({ host, speaks }: Ask): Buffer {
  switch (speaks) {
    case 'tls':
      return hello({ names: [host] });
    case 'http':
      return Buffer.from(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    case 'tcp':
      return Buffer.from('something else entirely, and long enough to be told from it\n');
  }
}

/** Which addresses `decide` lets a connection end at; none: it is refused. */
function allowedAt({ compiled }: Subject, { host, port, speaks }: Ask) {
  const { policy } = compiled.loaded;
  const ownAddresses = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).map(({ address }) => address),
  );
  const context = { ownAddresses };
  const decision = decideHost(policy, { host, port, protocol: speaks }, context);
  if (decision.verdict !== 'allow') return { decision, addresses: [] };
  if (ADDRESSES.includes(host)) return { decision, addresses: [host] };
  const { rule, protocol } = decision;
  const judged = (NAMES[host] ?? []).map((address) => ({
    address,
    decision: decideAddress(
      policy,
      { address, port, rule, ...(protocol === null ? {} : { protocol }) },
      context,
    ),
  }));
  const addresses = judged.flatMap((one) => (one.decision.verdict === 'allow' ? [one.address] : []));
  return { decision: addresses.length > 0 ? decision : (judged[0]?.decision ?? decision), addresses };
}

/** Whether rules that cover a target and port differ, of which the gateway holds one alone: SP0204 warns of it. */
function isAmbiguous({ compiled }: Subject, { host, port }: Ask): boolean {
  const { allow } = egressRules(compiled.loaded.policy);
  const address = parseAddress(host);
  const covering =
    address === null ? rulesForName(allow, host) : allow.cidrs.filter(({ range }) => inCidr(address, range));
  const says = covering
    .filter(({ rule }) => coversPort(rule, port))
    .map(({ rule }) => `${protocolOf(rule, port)} ${String(rule.kind === 'host' && rule.private)}`);
  return new Set(says).size > 1;
}

/** Connections by name and by address, on every port, in every protocol. */
export async function tryNetwork(subject: Subject): Promise<readonly Tried[]> {
  const hosts = [...Object.keys(NAMES), 'unknown.example.org', 'A.example.org', ...ADDRESSES];
  const asks = hosts
    .flatMap((host) =>
      [...PORTS, 81].flatMap((port) =>
        (['tls', 'http', 'tcp'] as const).map((speaks): Ask => ({ host, port, speaks })),
      ),
    )
    .filter(() => subject.random() < 0.4);
  const stdin = asks
    .map((ask) => JSON.stringify({ host: ask.host, port: ask.port, say: said(ask).toString('base64') }))
    .join('\n');
  const { out, err, ended } = await start(subject, ['/usr/bin/python3', '-c', CLIENT], { stdin });
  const answers = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as string);
  if (answers.length !== asks.length) throw new Error(`the client ended early: ${ended} ${err}`);
  return asks.map((ask, index): Tried => {
    const { decision, addresses } = allowedAt(subject, ask);
    const answer = answers[index] ?? '';
    const reached = /reached ([^;]*);/.exec(answer)?.[1] ?? null;
    const allowed = addresses.length > 0;
    const agrees = allowed
      ? reached === null
        ? isAmbiguous(subject, ask)
        : addresses.includes(reached)
      : reached === null;
    return {
      kind: 'connect',
      what: `${ask.host}:${String(ask.port)} in ${ask.speaks}`,
      verdict: allowed ? 'allow' : 'deny',
      clause: decision.clause,
      agrees,
      saw: reached === null ? answer.slice(0, 80) : `reached ${reached}`,
    };
  });
}
