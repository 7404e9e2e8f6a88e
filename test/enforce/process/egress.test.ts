import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { leftovers, THOROUGH } from '../../engines/engine.js';
import { python, results, timed } from './egress-python.js';
import {
  bundle,
  A_CALLER_OF_TIERS,
  CALLERS_OF_TIERS,
  startOperator,
  type Bundle,
  type Operator,
  type RemoteSandbox,
} from './operator-process.js';
import { startUpstream, type Upstream } from './upstream.js';

const execute = promisify(execFile);

let built: Bundle;
let upstream: Upstream;
beforeAll(async () => {
  built = await bundle();
  const folder = join(built.base, 'upstream');
  mkdirSync(folder);
  upstream = await startUpstream(folder);
  chmodSync(upstream.certificate, 0o644);
});
afterAll(() => {
  upstream.close();
  built.remove();
});

/** The names resolve to loopback, which the policy's own cidr rule admits: the checks on addresses stay on. */
function policy(more = ''): string {
  const { tls, http: plain, tcp, bare } = upstream;
  return `egress:
  allow:
    - { host: good.example, ports: [${String(tls)}], protocol: tls }
    - { host: good.example, ports: [${String(plain)}], protocol: http }
    - { host: good.example, ports: [${String(tcp)}], protocol: tcp }
    - { host: inner.example, ports: [${String(tls)}], protocol: tls }
    - { host: "*.many.example", ports: [${String(tls)}], protocol: tls, max-names: 3 }
    - { cidr: 127.0.0.1/32, ports: [${[tls, plain, tcp].join(', ')}], protocol: tcp }
    - { cidr: 203.0.113.7/32, ports: [${String(bare)}, 53, 80, 443], protocol: tcp }
${more}`;
}

/** Of what costs the most, and is about what all tiers share: the gateway, or what the engine does for any container. */
const isTried = ({ tier }: { readonly tier: string }): boolean => tier !== 'gvisor' || THOROUGH;

const NAMES = {
  'good.example': ['127.0.0.1'],
  'other.example': ['127.0.0.1'],
  'inner.example': ['10.1.2.3'],
  '1.many.example': ['127.0.0.1'],
};

describe.each(A_CALLER_OF_TIERS)('egress in the $tier tier, as $name', (caller) => {
  let operator: Operator;
  let sandbox: RemoteSandbox;
  const env = (): Record<string, string> => ({
    CURL_CA_BUNDLE: '/ca/cert.pem',
    SSL_CERT_FILE: '/ca/cert.pem',
    NODE_EXTRA_CA_CERTS: '/ca/cert.pem',
    GIT_SSL_CAINFO: '/ca/cert.pem',
  });

  beforeAll(async () => {
    operator = startOperator(built, caller);
    const mounts = `filesystem: { mounts: [{ path: ${upstream.certificate}, at: /ca/cert.pem }] }\n`;
    sandbox = await operator.open({ policy: policy() + mounts, names: NAMES });
  });
  afterAll(async () => {
    await sandbox.close();
    await operator.end();
  });

  const probe = async (script: string) => {
    const answer = await sandbox.run(python(script), { request: { env: env() } });
    expect(answer.err).toBe('');
    return answer.out;
  };
  const sh = (script: string) => sandbox.sh(script, { request: { env: env() } });
  const denied = async () => (await sandbox.egress()).denials;
  const reasonFor = async (host: string) =>
    (await denied()).find((one) => one.host === host || one.address === host)?.reason;

  it('says in the matrix that the gateway holds it', () => {
    expect(sandbox.enforcers['egress.allow']).toBe('gateway');
    expect(sandbox.enforcers['egress.deny']).toBe('gateway');
  });

  describe('N8: an allowed name is reached by ordinary clients with no proxy variable', () => {
    const CLIENTS: readonly (readonly [name: string, program: string, command: (url: string) => string])[] = [
      ['curl', '/usr/bin/curl', (url) => `curl -sS ${url}`],
      ['wget', '/usr/bin/wget', (url) => `wget -q -O - --ca-certificate=/ca/cert.pem ${url}`],
      [
        'Python urllib',
        '/usr/bin/python3',
        (url) => `python3 -c 'import urllib.request as r; print(r.urlopen("${url}").read().decode())'`,
      ],
      [
        'Node fetch',
        process.execPath,
        (url) => `node -e 'fetch("${url}").then((r) => r.text()).then(console.log)'`,
      ],
    ];
    it.each(CLIENTS)('%s, by TLS and in the clear', async (_name, program, command) => {
      if (spawnSync(program, ['--version']).error !== undefined) throw new Error(`${program} is needed`);
      const { tls, http: plain } = upstream;
      const secure = await sh(`env | grep -i proxy; ${command(`https://good.example:${String(tls)}/a`)}`);
      expect([secure.out.trim(), secure.err]).toEqual([`hello from good.example:${String(tls)}`, '']);
      const clear = await sh(command(`http://good.example:${String(plain)}/b`));
      expect(clear.out.trim()).toBe(`hello from good.example:${String(plain)}`);
    });

    it('git over https', async () => {
      const url = `https://good.example:${String(upstream.tls)}/repository.git`;
      const answer = await sh(`git clone -q ${url} /tmp/clone && cat /tmp/clone/file`);
      expect(answer.out).toBe('from the repository\n');
    });

    if (isTried(caller))
      it('Java', async () => {
        if (spawnSync('/usr/bin/java', ['-version']).error !== undefined) return;
        const source = `import java.net.*; import java.net.http.*; public class A { public static void main(String[] a) throws Exception { System.out.print(HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://good.example:${String(upstream.http)}/java")).build(), HttpResponse.BodyHandlers.ofString()).body()); } }`;
        writeFileSync(join(sandbox.workspace, 'A.java'), source);
        const answer = await sh('java -XX:TieredStopAtLevel=1 A.java');
        expect([answer.out.trim(), answer.err]).toEqual([
          `hello from good.example:${String(upstream.http)}`,
          '',
        ]);
      });

    it('whatever speaks first, on a tcp rule', async () => {
      expect(results(await probe(`attempt(dial, "good.example", ${String(upstream.tcp)})`))).toEqual([
        'banner',
      ]);
    });
  });

  describe('names', () => {
    it('have one synthetic address each, nothing of any other type, and others do not exist', async () => {
      const out = await probe(`
for tcp in (False, True):
    attempt(query, "good.example", 1, tcp)
    attempt(query, "good.example", 28, tcp)
    attempt(query, "good.example", 16, tcp)
    attempt(query, "other.example", 1, tcp)
`);
      const [first] = results(out) as [number, number, string][];
      expect(first?.[2]).toMatch(/^198\.18\.1\.\d+$/);
      const once = [first, [0, 0, null], [0, 0, null], [3, 0, null]];
      expect(results(out)).toEqual([...once, ...once]);
    });

    const OTHERS = [
      'other.example',
      'sub.good.example',
      'good.example.evil.example',
      'xn--gd-1iab.example',
      'g00d.example',
      'GOOD.example',
      'Good.Example',
      'example',
      'many.example',
      'localhost.good.example',
      'metadata.google.internal',
      'metadata',
      `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(55)}`,
    ];
    it('N3 N9: any other name is refused at once and recorded', async () => {
      const names = JSON.stringify(OTHERS);
      const out = await probe(`
for name in ${names}:
    attempt(query, name)
    attempt(dial, name, 443)
`);
      expect(results(out)).toEqual(OTHERS.flatMap(() => [[3, 0, null], 'gaierror -2']));
      for (const [, ms] of timed(out)) expect(ms).toBeLessThan(3_000);
      for (const name of OTHERS) expect(await reasonFor(name), name).toBeTypeOf('string');
      const { events } = await sandbox.egress();
      const recorded = events.filter((event) => event.type === 'dns' && event.verdict === 'deny');
      expect(recorded.length).toBeGreaterThanOrEqual(OTHERS.length);
    });

    it('below a wildcard are admitted up to max-names, and one violation says so', async () => {
      const out = await probe(`
for n in range(8): attempt(query, "%d.many.example" % n)
attempt(query, "1.many.example")
`);
      const codes = (results(out) as [number][]).map(([code]) => code);
      expect(codes).toEqual([0, 0, 0, 3, 3, 3, 3, 3, 0]);
      const { violations } = await sandbox.egress();
      expect(violations).toMatchObject([
        { what: '*.many.example', message: expect.stringContaining('max-names') as string },
      ]);
    });

    if (isTried(caller))
      it('asked for by the thousand cost bounded room, and the gateway goes on', async () => {
        const out = await probe(`
for n in range(5000): query("%d.tunnel.example" % n)
attempt(query, "good.example")
`);
        expect(results(out)).toMatchObject([[0, 1, expect.any(String)]]);
        const { denials, more, events } = await sandbox.egress();
        expect(denials.length).toBeLessThanOrEqual(1_000);
        expect(more).toBeGreaterThan(3_000);
        expect(events.length).toBeLessThan(2_500);
      });
  });
});

/** By a socket that no right is needed for, where the kernel lets a caller's group have one. */
const PING = `def ping(host):
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_ICMP)
    s.settimeout(1)
    s.sendto(struct.pack(">BBHHH", 8, 0, 0, 0, 1), (host, 0))
    return len(s.recv(100))
`;

describe.each(CALLERS_OF_TIERS)('what is refused in the $tier tier with egress, as $name', (caller) => {
  let operator: Operator;
  let sandbox: RemoteSandbox;
  beforeAll(async () => {
    operator = startOperator(built, caller);
    sandbox = await operator.open({ policy: policy(), names: NAMES });
  });
  afterAll(async () => {
    await sandbox.close();
    await operator.end();
  });

  const probe = async (script: string) => {
    const answer = await sandbox.run(python(script));
    expect(answer.err).toBe('');
    return answer.out;
  };
  const reasonFor = async (what: string) =>
    (await sandbox.egress()).denials.find((one) => one.host === what || one.address === what)?.reason;

  it('N1 N4 N5 N10: literal addresses that no cidr rule names, in every spelling, and services of the host', async () => {
    const { bare, tcp } = upstream;
    const mine = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => address);
    const before = upstream.dialled.count;
    const targets = [
      ...mine,
      '192.0.2.1',
      '3221225985',
      '0xc0000201',
      '0300.0.2.1',
      '192.0.513',
      '198.18.0.1',
      '198.18.99.1',
    ];
    const out = await probe(`
for target in ${JSON.stringify(targets)}:
    attempt(dial, target, ${String(bare)})
    attempt(dial, target, ${String(tcp)})
attempt(dial, "::ffff:192.0.2.1", ${String(bare)}, socket.AF_INET6)
# The link's broadcast address, for which gVisor says nothing at all.
attempt(dial, "198.18.0.3", ${String(tcp)}, patience=1)
attempt(dial, "0.0.0.0", ${String(bare)})
attempt(dial, "127.0.0.1", ${String(bare)})
attempt(dial, "127.0.0.1", ${String(tcp)})
`);
    for (const result of results(out)) expect(result).toMatch(/Error$/);
    expect(upstream.dialled.count).toBe(before);
    for (const address of [...mine, '192.0.2.1'])
      expect(await reasonFor(address), address).toContain('cidr rules alone');
    expect(await reasonFor('198.18.99.1')).toContain('stands for no name');
    // The same from outside: the services are there.
    for (const address of ['127.0.0.1', ...mine]) {
      const { stdout } = await execute(
        '/usr/bin/python3',
        python(`attempt(dial, "${address}", ${String(bare)})`).slice(1),
      );
      expect(results(stdout)).toEqual(['a service of the host']);
    }
  });

  it('N12 N14: metadata addresses, on ports that rules name', async () => {
    const out = await probe(`
for target in ("169.254.169.254", "168.63.129.16", "169.254.170.2", "100.100.100.200"):
    for port in (80, 443): attempt(dial, target, port, socket.AF_INET, b"GET / HTTP/1.0\\r\\n\\r\\n")
attempt(dial, "fd00:ec2::254", 80, socket.AF_INET6)
`);
    expect(results(out).slice(0, -1)).toEqual(Array(8).fill('ConnectionResetError'));
    expect(results(out).at(-1)).toBe('OSError');
    expect(await reasonFor('169.254.169.254')).toContain('metadata');
  });

  it.runIf(process.getuid?.() === 0)(
    'N12, with the sandbox off: in a namespace that has that address it answers',
    () => {
      const script = `ip link set lo up; ip addr add 169.254.169.254/32 dev lo; exec /usr/bin/python3 -c '${[
        'import socket',
        's = socket.socket(); s.bind(("169.254.169.254", 80)); s.listen(1)',
        'c = socket.create_connection(("169.254.169.254", 80)); a, _ = s.accept(); a.sendall(b"token"); print(c.recv(9).decode())',
      ].join('\n')}'`;
      const { stdout } = spawnSync('unshare', ['--net', 'sh', '-c', script], { encoding: 'utf8' });
      expect(stdout).toBe('token\n');
    },
  );

  it('N4: a port that no rule names is refused at once, and recorded once for each target', async () => {
    const out = await probe(`
for port in (22, 25, 81, 8080, 65535): attempt(dial, "192.0.2.1", port)
attempt(dial, "good.example", 81)
`);
    expect(results(out)).toEqual(Array(6).fill('ConnectionRefusedError'));
    for (const [, ms] of timed(out)) expect(ms).toBeLessThan(1_000);
    const on = async (port: number) => (await sandbox.egress()).denials.filter((one) => one.port === port);
    // What the watcher saw comes by a way of its own, and may come a moment later.
    await vi.waitFor(
      async () => {
        for (const port of [22, 25, 8080, 65535])
          expect(await on(port)).toMatchObject([
            { host: null, address: '192.0.2.1', passed: false, count: 1 },
          ]);
        expect(await on(81)).toMatchObject([{ address: '192.0.2.1' }, { host: 'good.example' }]);
      },
      { timeout: 20_000, interval: 50 },
    );
    expect((await on(81)).at(-1)?.reason).toContain('No rule names good.example:81');
    await probe(`
for port in range(20000, 23000): attempt(dial, "192.0.2.9", port)
for port in range(5): attempt(dial, "192.0.2.1", 22)
`);
    expect(await on(22)).toMatchObject([{ count: 1 }]);
    const { denials, events } = await sandbox.egress();
    // A scan of ports doesn't crowd out what else is refused.
    expect(denials.filter(({ port }) => port >= 20_000 && port < 23_000).length).toBeLessThanOrEqual(256);
    expect(events.length).toBeLessThan(700);
  });

  it('N6: IPv6 other than loopback does not exist', async () => {
    const out = await probe(`
for target in ("2001:db8::1", "fe80::1%eth0", "ff02::1%eth0"): attempt(dial, target, 443, socket.AF_INET6)
say([sorted({line.split()[5] for line in open("/proc/net/if_inet6")}), 0])
`);
    for (const result of results(out).slice(0, 3)) expect(result).toMatch(/OSError|gaierror|PermissionError/);
    expect(results(out)[3]).toEqual(['lo']);
  });

  it('UDP, QUIC, ICMP, raw sockets, AF_PACKET, vsock, netlink changes and abstract sockets of the host', async () => {
    const name = `sp-egress-${String(process.pid)}-${String(caller.uid)}`;
    const listener = spawn('/usr/bin/python3', [
      '-c',
      `import socket; s = socket.socket(socket.AF_UNIX); s.bind("\\0${name}"); s.listen(9); print("ready", flush=True)\nwhile True: s.accept()[0].sendall(b"abstract")`,
    ]);
    await once(listener.stdout, 'data');
    try {
      const out = await probe(`
def udp(host, port): return dial(host, port, socket.AF_INET, b"x", socket.SOCK_DGRAM)
attempt(udp, "192.0.2.1", 443)
attempt(udp, "192.0.2.1", 53)
attempt(udp, "8.8.8.8", 53)
${PING}attempt(ping, "192.0.2.1")
attempt(ping, "198.18.0.1")
attempt(socket.socket, socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
attempt(socket.socket, socket.AF_PACKET, socket.SOCK_RAW, 3)
attempt(socket.socket, 40, socket.SOCK_STREAM)
def change():
    import fcntl
    fcntl.ioctl(socket.socket(), 0x8914, struct.pack("16sH14s", b"eth0", 0, b""))
attempt(change)
def abstract():
    s = socket.socket(socket.AF_UNIX)
    s.connect("\\0${name}")
    return s.recv(20).decode()
attempt(abstract)
`);
      for (const result of results(out)) expect(result).toMatch(/Error$/);
      const { stdout } = await execute('/usr/bin/python3', [
        '-c',
        `import socket; s = socket.socket(socket.AF_UNIX); s.connect("\\0${name}"); print(s.recv(20).decode())`,
      ]);
      expect(stdout).toBe('abstract\n');
    } finally {
      listener.kill();
    }
  });

  it('N9: TLS to an allowed name’s address for another server; a redirect to another host', async () => {
    const port = String(upstream.tls);
    const asked = upstream.asked.length;
    const answer = await sandbox.sh(`
curl -sS -k --connect-to other.example:${port}:good.example:${port} https://other.example:${port}/fronted
curl -sS -k -L https://good.example:${port}/redirect
curl -sS -k https://$(getent hosts good.example | cut -d" " -f1):${port}/`);
    expect(answer.out).toBe('');
    expect(answer.err.match(/^curl: /gm)).toHaveLength(3);
    expect(upstream.asked.slice(asked)).toEqual([`GET good.example:${port} /redirect`]);
    const reasons = (await sandbox.egress()).denials.map(({ reason }) => reason);
    expect(reasons.some((reason) => reason.includes('names the server other.example'))).toBe(true);
    expect(reasons.some((reason) => reason.includes('names no server'))).toBe(true);
  });

  it('clear HTTP for another host, by tunnel, upgrade or absolute form, and what is no HTTP or TLS at all', async () => {
    const { http: plain, tls } = upstream;
    // The status of each answer.
    const script = (host: string): string => `
import re
def exchange(port, text):
    try:
        s = socket.create_connection(("${host}", port), 20)
        s.settimeout(20)
        s.sendall(text.replace("\\n", "\\r\\n").encode())
        data = b""
        while True:
            more = s.recv(65536)
            if not more: break
            data += more
    except OSError: data = b""
    say([re.findall("HTTP/1.1 ([0-9]{3})", data.decode("latin1")), 0])
close = "Host: %s\\nConnection: close\\n\\n"
exchange(${String(plain)}, "GET / HTTP/1.1\\n" + close % "good.example")
exchange(${String(plain)}, "GET / HTTP/1.1\\n" + close % "other.example")
exchange(${String(plain)}, "GET http://good.example/ HTTP/1.1\\n" + close % "good.example")
exchange(${String(plain)}, "GET / HTTP/1.1\\nHost: good.example\\n\\nGET / HTTP/1.1\\n" + close % "other.example")
exchange(${String(plain)}, "GET / HTTP/1.1\\nUpgrade: websocket\\nConnection: Upgrade\\nHost: good.example\\n\\n")
exchange(${String(plain)}, "CONNECT other.example:443 HTTP/1.1\\nHost: good.example\\n\\n")
exchange(${String(plain)}, "PRI * HTTP/2.0\\n\\nSM\\n\\n")
exchange(${String(plain)}, "SSH-2.0-probe\\n")
exchange(${String(tls)}, "GET / HTTP/1.1\\n" + close % "good.example")
exchange(${String(tls)}, "SSH-2.0-probe\\n")
`;
    const out = await probe(script('good.example'));
    expect(results(out)).toEqual([['200'], ['403'], ['403'], ['200', '403'], ['403'], [], [], [], [], []]);
    const reasons = (await sandbox.egress()).denials.map(({ reason }) => reason);
    for (const said of [
      'Host is other.example',
      'absolute form',
      'Upgrade',
      'CONNECT',
      'may carry http',
      'may carry tls',
    ])
      expect(
        reasons.some((reason) => reason.includes(said)),
        said,
      ).toBe(true);
    // With the sandbox off the server answers for any host, in any form.
    const { stdout } = await execute('/usr/bin/python3', python(script('127.0.0.1')).slice(1));
    expect(results(stdout).slice(0, 4)).toEqual([['200'], ['200'], ['200'], ['200', '200']]);
  });

  it.runIf(process.getuid?.() === 0)('with the sandbox off, root has those sockets, and UDP arrives', () => {
    const script = python(`
attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP) and "made")
attempt(lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 3) and "made")
a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
a.bind(("127.0.0.1", 0))
b = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
b.sendto(b"datagram", a.getsockname())
say([a.recv(100).decode(), 0])
${PING}
attempt(ping, "127.0.0.1")
`);
    const shell = 'ip link set lo up && echo 0 0 >/proc/sys/net/ipv4/ping_group_range && exec "$@"';
    const { stdout } = spawnSync('unshare', ['--net', 'sh', '-c', shell, 'sh', ...script], {
      encoding: 'utf8',
    });
    expect(results(stdout)).toEqual(['made', 'made', 'datagram', 8]);
  });

  it('N13: an allowed name that resolves to a private address', async () => {
    const answer = await sandbox.sh(
      `curl -sS -k --max-time 10 https://inner.example:${String(upstream.tls)}/`,
    );
    expect(answer.err).toContain('curl: ');
    expect(await reasonFor('inner.example')).toContain('private: true');
  });
});

/** Bytes of memory that a process has now. */
function residentSize(pid: number | undefined): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s*(\d+) kB/.exec(status)?.[1]) * 1024;
}

/** Processes that were started from the launcher's file: it, its watcher, and inits. */
function sandboxProcesses(launcher: string): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith(launcher);
    } catch {
      return false;
    }
  });
}

describe.each(A_CALLER_OF_TIERS)('a sandbox with egress in the $tier tier, as $name', (caller) => {
  let operator: Operator;
  beforeAll(() => {
    operator = startOperator(built, caller);
  });
  afterAll(() => operator.end());

  it('leaves loopback to the code on any port, those of the gateway and DNS too', async () => {
    const sandbox = await operator.open({ policy: policy(), names: NAMES });
    const { out, err } = await sandbox.run(
      python(`
for port in (53, 80, 443, ${String(upstream.tls)}, 22): attempt(listen, "127.0.0.1", port)
attempt(listen, "0.0.0.0", 8443)
attempt(listen, "::1", 80, socket.AF_INET6)
attempt(listen, "::", 81, socket.AF_INET6)
attempt(query, "good.example")
`),
    );
    expect(err).toBe('');
    expect(results(out)).toEqual([...Array<string>(8).fill('own service'), [0, 1, expect.any(String)]]);
    await sandbox.close();
  });

  it('has its rules replaced between phases; what was open is ended', async () => {
    const sandbox = await operator.open({ policy: policy(), names: NAMES });
    const dial = python(`attempt(dial, "good.example", ${String(upstream.tcp)})`);
    expect(results((await sandbox.run(dial)).out)).toEqual(['banner']);
    const held = sandbox.run(
      python(`
s = socket.create_connection(("good.example", ${String(upstream.tcp)}))
say([s.recv(20).decode(), 0])
s.settimeout(20)
attempt(s.recv, 20)
`),
    );
    for (;;) {
      const { events } = await sandbox.egress();
      if (events.filter((event) => event.type === 'connection' && event.end === null).length === 2) break;
      await new Promise((wake) => setTimeout(wake, 50));
    }
    await sandbox.rules('egress: { allow: [{ host: other.example, ports: [9] }] }\n');
    expect(results((await held).out)).toEqual(['banner', 'ConnectionResetError']);
    // The address from before stands for the same name, which is now refused.
    expect(results((await sandbox.run(dial)).out)).toEqual(['gaierror -2']);
    await sandbox.close();
  });

  it('ends everything as gateway-lost when its log can not be written', async () => {
    const sandbox = await operator.open({ policy: policy(), names: NAMES });
    await sandbox.fillLog();
    const answer = await sandbox.run(
      python(`
attempt(dial, "good.example", ${String(upstream.tcp)})
time.sleep(60)
say(["still here", 0])
`),
    );
    expect(answer.ended).toEqual({
      kind: 'gateway-lost',
      reason: "the audit log can't be written: no space left for audit.jsonl",
    });
    expect(answer.out).not.toContain('banner');
    expect(answer.out).not.toContain('still here');
    expect(answer.duration).toBeLessThan(30_000);
    const next = await sandbox.sh('true');
    expect(next.ended).toMatchObject({ kind: 'gateway-lost' });
    await sandbox.close();
  });

  if (isTried(caller))
    it('puts 256 MiB and 1,000 connections at once through with bounded memory', async () => {
      const sandbox = await operator.open({ policy: policy(), names: NAMES });
      const before = await operator.ask<number>({ op: 'memory' });
      const { out } = await sandbox.sh(
        `curl -sS http://good.example:${String(upstream.http)}/big | wc -c; curl -sSk https://good.example:${String(upstream.tls)}/big | wc -c`,
      );
      expect(out).toBe(`${String(256 << 20)}\n`.repeat(2));
      const many = await sandbox.run(
        python(`
open_ones = [socket.create_connection(("good.example", ${String(upstream.tcp)})) for _ in range(900)]
say([len([s for s in open_ones if s.recv(20) == b"banner"]), 0])
attempt(dial, "good.example", ${String(upstream.tcp)})
`),
      );
      expect(results(many.out)).toEqual([900, 'banner']);
      const after = await operator.ask<number>({ op: 'memory' });
      expect(after - before).toBeLessThan(128 << 20);
      await sandbox.close();
    });

  if (isTried(caller))
    it('goes on when the tool runs short of descriptors, and serves again when there are some', async () => {
      const short = startOperator(built, caller, ['prlimit', '--nofile=400:400']);
      const sandbox = await short.open({ policy: policy(), names: NAMES });
      const { out, err } = await sandbox.run(
        python(`
def burst():
    answered, ones = 0, []
    for _ in range(300):
        s = socket.socket(); s.settimeout(20)
        try:
            s.connect(("good.example", ${String(upstream.tcp)}))
            ones.append(s)
            answered += s.recv(20) == b"banner"
        except OSError: pass
    for s in ones: s.close()
    return answered
first = burst()
time.sleep(0.5)
say([0 < first < 300, 0])
attempt(dial, "good.example", ${String(upstream.tcp)})
`),
      );
      expect(err).toBe('');
      expect(results(out)).toEqual([true, 'banner']);
      await sandbox.close();
      await short.end();
    });

  if (isTried(caller))
    it('keeps nothing for those who do not read, and serves others meanwhile', async () => {
      const sandbox = await operator.open({ policy: policy(), names: NAMES });
      const { out } = await sandbox.run(
        python(`
def ask():
    s = socket.create_connection(("good.example", ${String(upstream.http)}))
    s.sendall(b"GET /big HTTP/1.1\\r\\nHost: good.example\\r\\n\\r\\n")
    return s
slow = [ask() for _ in range(30)]
time.sleep(1)
for _ in range(20): attempt(dial, "good.example", ${String(upstream.tcp)})
say([sum(s.recv(4) == b"HTTP" for s in slow), 0])
`),
      );
      expect(results(out)).toEqual([...Array<string>(20).fill('banner'), 30]);
      // Thirty times 256 MiB were asked for.
      expect(residentSize(operator.child.pid)).toBeLessThan(400 << 20);
      await sandbox.close();
    });

  if (isTried(caller))
    it('leaves nothing of many connections that come and go', async () => {
      const sandbox = await operator.open({ policy: policy(), names: NAMES });
      const churn = (count: number) =>
        sandbox.run(
          python(`
for _ in range(${String(count)}):
    s = socket.create_connection(("good.example", ${String(upstream.tcp)}))
    s.recv(6)
    s.close()
say(["done", 0])
`),
        );
      const descriptors = (): number => readdirSync(`/proc/${String(operator.child.pid)}/fd`).length;
      await churn(200);
      const before = descriptors();
      expect(results((await churn(1_500)).out)).toEqual(['done']);
      await vi.waitFor(() => expect(descriptors()).toBeLessThanOrEqual(before + 5), { timeout: 30_000 });
      await sandbox.close();
    });

  // In the container tier it is the companion's (test/engines/egress.test.ts).
  if (caller.engine === undefined)
    it('goes on refusing and serving when the watcher is killed: only the record is the poorer', async () => {
      const sandbox = await operator.open({ policy: policy(), names: NAMES });
      const watchers = sandboxProcesses(built.launcher).filter((pid) => {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        return /^Seccomp:\s*1$/m.test(status);
      });
      expect(watchers).toHaveLength(1);
      for (const pid of watchers) process.kill(Number(pid), 'SIGKILL');
      const { out } = await sandbox.run(
        python(`
attempt(dial, "good.example", ${String(upstream.tcp)})
attempt(dial, "good.example", 81)
attempt(dial, "192.0.2.1", 81)
`),
      );
      expect(results(out)).toEqual(['banner', 'ConnectionRefusedError', 'ConnectionRefusedError']);
      await sandbox.close();
    });

  if (isTried(caller))
    it('keeps others served while connections stay half open', async () => {
      const sandbox = await operator.open({ policy: policy(), names: NAMES });
      const { out } = await sandbox.run(
        python(`
idle = [socket.create_connection(("good.example", ${String(upstream.tls)})) for _ in range(900)]
attempt(dial, "good.example", ${String(upstream.tcp)})
`),
      );
      expect(results(out)).toEqual(['banner']);
      await sandbox.close();
    });

  it('leaves no process, link or namespace behind', async () => {
    // Engines' own come and go, with whatever else runs here.
    const links = (): readonly string[] =>
      readdirSync('/sys/class/net').filter((name) => !/^(veth|br-|docker)/.test(name));
    const before = links();
    const launchers = (): number => sandboxProcesses(built.launcher).length;
    // One that was killed may take a moment to be gone.
    await vi.waitFor(() => expect(launchers()).toBe(0), { timeout: 20_000 });
    const sockets = (): number => readdirSync(`/proc/${String(operator.child.pid)}/fd`).length;
    const once = async (): Promise<void> => {
      const sandbox = await operator.open({ policy: policy(), names: NAMES });
      await sandbox.run(python(`attempt(dial, "good.example", ${String(upstream.tcp)})`));
      await sandbox.close();
    };
    // The first one of a process loads what all of them need.
    await once();
    const settled = sockets();
    for (let i = 0; i < (isTried(caller) ? 5 : 2); i++) await once();
    expect(links()).toEqual(before);
    await vi.waitFor(() => expect(launchers()).toBe(0), { timeout: 20_000 });
    // Connections to an engine end by themselves, a moment later.
    await expect.poll(sockets, { timeout: 20_000 }).toBeLessThanOrEqual(settled + 2);
  });

  if (isTried(caller))
    it('dies with the tool: nothing inside goes on, and nothing is reached', async () => {
      const other = startOperator(built, caller);
      const sandbox = await other.open({ policy: policy(), names: NAMES });
      const mark = `sleep-${String(process.pid)}-${String(caller.uid)}`;
      void sandbox.run(['/bin/sh', '-c', `exec -a ${mark} sleep 300 || sleep 300`]).catch(() => undefined);
      await new Promise((wake) => setTimeout(wake, 500));
      other.child.kill('SIGKILL');
      await new Promise((wake) => setTimeout(wake, 2_000));
      const left = readdirSync('/proc').filter((pid) => {
        try {
          return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(sandbox.workspace);
        } catch {
          return false;
        }
      });
      expect(left).toEqual([]);
      const { engine } = caller;
      await operator.ask({ op: 'clean', run: sandbox.id, state: sandbox.state, ...(engine && { engine }) });
      if (engine !== undefined) expect(await leftovers(engine.socket, sandbox.id)).toEqual([]);
      rmSync(other.folder, { recursive: true, force: true });
    });
});
