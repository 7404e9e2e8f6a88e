import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { createServer, connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  bundle,
  CALLERS,
  startOperator,
  type Bundle,
  type Operator,
  type RemoteSandbox,
} from '../enforce/process/operator-process.js';
import { makeRepository, startUpstream, type Upstream } from '../enforce/process/upstream.js';

/** Programs that take long to install or to start: `npm run test:clients` installs what is missing, as root. */
const POSTGRES = existsSync('/usr/lib/postgresql')
  ? readdirSync('/usr/lib/postgresql').sort().at(-1)
  : undefined;
const PSQL = `/usr/lib/postgresql/${POSTGRES ?? '?'}/bin`;
const CHROMIUM = ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'].find((path) => existsSync(path));
/** Of the one user besides root who may run a database server, in every Debian. */
const DATABASE_USER = 'postgres';

let built: Bundle;
let upstream: Upstream;
let folder: string;
const children: ChildProcess[] = [];
let database: number;
let ssh: number;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

function start(program: string, args: readonly string[]): void {
  children.push(spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }));
}

async function listening(port: number): Promise<void> {
  await vi.waitFor(
    () =>
      new Promise<void>((resolve, reject) => {
        const socket = connect({ host: '127.0.0.1', port }, () => {
          socket.destroy();
          resolve();
        });
        socket.on('error', reject);
      }),
    { timeout: 60_000, interval: 100 },
  );
}

async function startDatabase(): Promise<number> {
  const port = await freePort();
  const data = join(folder, 'database');
  mkdirSync(data);
  execFileSync('chown', [DATABASE_USER, data]);
  const as = ['-u', DATABASE_USER, '--'];
  execFileSync(
    'runuser',
    [...as, join(PSQL, 'initdb'), '-D', data, '-A', 'trust', '-U', 'tester', '--no-sync'],
    {
      cwd: '/',
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  start('runuser', [
    ...[...as, join(PSQL, 'postgres'), '-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', data],
    ...['-c', 'log_min_messages=fatal'],
  ]);
  await listening(port);
  return port;
}

/** An ssh server that serves one repository to one key. */
async function startSsh(): Promise<number> {
  const port = await freePort();
  const key = (name: string): void => {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
  };
  key('host');
  key('client');
  chmodSync(join(folder, 'client'), 0o644);
  mkdirSync('/run/sshd', { recursive: true });
  const config = [
    `ListenAddress 127.0.0.1:${String(port)}`,
    `HostKey ${join(folder, 'host')}`,
    `AuthorizedKeysFile ${join(folder, 'client.pub')}`,
    ...['PidFile none', 'UsePAM no', 'StrictModes no', 'PermitRootLogin yes', 'LogLevel FATAL'],
    ...['PasswordAuthentication no', 'KbdInteractiveAuthentication no'],
  ];
  writeFileSync(join(folder, 'sshd_config'), `${config.join('\n')}\n`);
  start('/usr/sbin/sshd', ['-D', '-e', '-f', join(folder, 'sshd_config')]);
  await listening(port);
  return port;
}

beforeAll(async () => {
  built = await bundle();
  folder = join(built.base, 'upstream');
  mkdirSync(folder);
  upstream = await startUpstream(folder);
  const other = join(folder, 'ssh');
  mkdirSync(other);
  makeRepository(other);
  chmodSync(upstream.certificate, 0o644);
  const target = [
    '-m',
    'pip',
    'install',
    '-q',
    '--root-user-action',
    'ignore',
    '--target',
    join(folder, 'python'),
  ];
  execFileSync('python3', [...target, 'requests'], { stdio: ['ignore', 'ignore', 'inherit'] });
  [database, ssh] = await Promise.all([startDatabase(), startSsh()]);
  execFileSync(
    'keytool',
    [
      ...['-importcert', '-noprompt', '-alias', 'test', '-file', upstream.certificate],
      ...['-keystore', join(folder, 'trust.p12'), '-storetype', 'PKCS12', '-storepass', 'changeit'],
    ],
    { stdio: 'ignore' },
  );
});
afterAll(() => {
  for (const child of children) child.kill('SIGTERM');
  upstream.close();
  built.remove();
});

const NAMES = { 'good.example': ['127.0.0.1'], 'other.example': ['127.0.0.1'] };

describe.each(CALLERS)('real clients with no proxy variable, as $name', (caller) => {
  let operator: Operator;
  let sandbox: RemoteSandbox;
  beforeAll(async () => {
    operator = startOperator(built, caller);
    const { tls } = upstream;
    const policy = `egress:
  allow:
    - { host: good.example, ports: [${String(tls)}], protocol: tls, ech: allow }
    - { host: good.example, ports: [${String(ssh)}, ${String(database)}], protocol: tcp }
    - { cidr: 127.0.0.1/32, ports: [${[tls, ssh, database].join(', ')}], protocol: tcp }
limits: { pids: 4096 }
filesystem:
  mounts:
    - { path: ${upstream.certificate}, at: /ca/cert.pem }
    - { path: ${join(folder, 'trust.p12')}, at: /ca/trust.p12 }
    - { path: ${join(folder, 'client')}, at: /ca/client }
    - { path: ${join(folder, 'python')}, at: /ca/python }
`;
    const workspace = operator.makeFolder('workspace');
    for (const [name, text] of Object.entries(SOURCES)) {
      writeFileSync(join(workspace, name), text);
      if (process.getuid?.() === 0) chownSync(join(workspace, name), caller.uid, caller.uid);
    }
    sandbox = await operator.open({ policy, names: NAMES, workspace });
  });
  afterAll(async () => {
    await sandbox.close();
    await operator.end();
  });

  const env = { SSL_CERT_FILE: '/ca/cert.pem', REQUESTS_CA_BUNDLE: '/ca/cert.pem' };
  const sh = (script: string) => sandbox.sh(script, { request: { env } });
  const url = (host = 'good.example'): string => `https://${host}:${String(upstream.tls)}/`;
  const greeting = (): string => `hello from good.example:${String(upstream.tls)}`;

  it('there is no such variable', async () => {
    expect((await sh('env | grep -i proxy; true')).out).toBe('');
  });

  it('Java’s HttpClient, by TLS', async () => {
    const trust = '-Djavax.net.ssl.trustStore=/ca/trust.p12 -Djavax.net.ssl.trustStorePassword=changeit';
    const answer = await sh(`java -XX:TieredStopAtLevel=1 ${trust} Client.java ${url()}`);
    expect([answer.out.trim(), answer.err]).toEqual([greeting(), '']);
    const refused = await sh(`java -XX:TieredStopAtLevel=1 ${trust} Client.java ${url('other.example')}`);
    expect(refused.out).toBe('');
    expect(refused.ended).toEqual({ kind: 'exited', code: 1 });
  });

  it('Go’s net/http, by TLS', async () => {
    const go = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
    // Built outside: what is tried is what it does, and a toolchain of the machine's need not be shown inside.
    const program = join(sandbox.workspace, `client-${String(caller.uid)}`);
    execFileSync(join(go, 'bin/go'), ['build', '-o', program, join(sandbox.workspace, 'client.go')], {
      env: { ...process.env, CGO_ENABLED: '0', GO111MODULE: 'off' },
    });
    chmodSync(program, 0o755);
    const answer = await sh(`./client-${String(caller.uid)} ${url()}`);
    expect([answer.out.trim(), answer.err]).toEqual([greeting(), '']);
    expect((await sh(`./client-${String(caller.uid)} ${url('other.example')}`)).err).toContain(
      'no such host',
    );
  });

  it('Python’s requests', async () => {
    const script = (host: string): string =>
      `PYTHONPATH=/ca/python python3 -c 'import requests; print(requests.get("${url(host)}", timeout=30).text)'`;
    const answer = await sh(script('good.example'));
    expect([answer.out.trim(), answer.err]).toEqual([greeting(), '']);
    expect((await sh(script('other.example'))).err).toContain('ConnectionError');
  });

  it('git over ssh', async () => {
    const options =
      '-i /tmp/key -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR';
    const clone = (host: string): string =>
      `install -m 600 /ca/client /tmp/key && GIT_SSH_COMMAND='ssh ${options}' git clone -q ssh://root@${host}:${String(ssh)}${join(folder, 'ssh', 'bare.git')} /tmp/by-ssh-${host} && cat /tmp/by-ssh-${host}/file`;
    const answer = await sh(clone('good.example'));
    expect([answer.out, answer.err]).toEqual(['from the repository\n', '']);
    expect((await sh(clone('other.example'))).err).toMatch(/Could not resolve hostname other\.example/);
  });

  it('psql', async () => {
    const ask = (host: string): string =>
      `${PSQL}/psql "host=${host} port=${String(database)} user=tester dbname=postgres connect_timeout=20" -tAc 'select 6*7, current_user'`;
    const answer = await sh(ask('good.example'));
    expect([answer.out, answer.err]).toEqual(['42|tester\n', '']);
    expect((await sh(ask('other.example'))).err).toContain('could not translate host name "other.example"');
  });

  it('headless Chromium, by TLS', async () => {
    const der = new X509Certificate(readFileSync(upstream.certificate)).publicKey.export({
      type: 'spki',
      format: 'der',
    });
    const trusted = createHash('sha256').update(der).digest('base64');
    const browse = (host: string): string =>
      `${CHROMIUM ?? 'chromium'} --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run \\
        --disable-background-networking --disable-component-update --disable-sync --user-data-dir=/tmp/chromium \\
        --ignore-certificate-errors-spki-list=${trusted} --timeout=60000 --dump-dom ${url(host)} 2>/dev/null`;
    const answer = await sh(browse('good.example'));
    expect(answer.out).toContain(greeting());
    expect((await sh(browse('other.example'))).out).not.toContain('hello from');
    const { denials } = await sandbox.egress();
    expect(denials.some(({ host }) => host === 'other.example')).toBe(true);
    expect(upstream.asked.some((line) => line.startsWith('GET other.example'))).toBe(false);
  });

  it('Chromium is refused where the rule does not say ech: allow, and the reason names it', async () => {
    const { tls } = upstream;
    const strict = await operator.open({
      names: NAMES,
      policy: `egress: { allow: [{ host: good.example, ports: [${String(tls)}], protocol: tls }, { cidr: 127.0.0.1/32, ports: [${String(tls)}] }] }\n`,
    });
    const answer = await strict.sh(
      `${CHROMIUM ?? 'chromium'} --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run \\
        --disable-background-networking --user-data-dir=/tmp/chromium --timeout=60000 --dump-dom ${url()} 2>/dev/null`,
    );
    expect(answer.out).not.toContain('hello from');
    const { denials } = await strict.egress();
    expect(denials.find(({ host }) => host === 'good.example')?.reason).toContain('Chromium');
    await strict.close();
  });
});

const SOURCES: Readonly<Record<string, string>> = {
  'Client.java': `
import java.net.*;
import java.net.http.*;
public class Client {
  public static void main(String[] arguments) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(arguments[0])).build();
    System.out.print(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
  }
}
`,
  'client.go': `package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
)

func main() {
	answer, err := http.Get(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	body, _ := io.ReadAll(answer.Body)
	fmt.Print(string(body))
}
`,
};
