import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { describe, it } from 'vitest';

/** An engine that scripts/engines/up started for the tests, and the tier that a suite uses it for. */
export interface TestEngine {
  readonly name: string;
  readonly socket: string;
  readonly apiVersion: string;
  readonly tier: 'container' | 'gvisor';
  /** In the gvisor tier, the runtime as scripts/engines/start names it. */
  readonly runtime: Runtime | null;
}

/** gVisor, current, told to apply seccomp profiles; the same, not told; and the package of the distribution, from 2022. */
export type Runtime = 'runsc' | 'runsc-plain' | 'runsc-debian';

export const PYTHON = 'sandbox-policy-test/python:1';
export const BUSYBOX = 'sandbox-policy-test/busybox:1';

const KNOWN = [
  ['the oldest supported engine', 'SANDBOX_POLICY_TEST_ENGINE', 'scripts/engines/up'],
  ['a current engine', 'SANDBOX_POLICY_TEST_ENGINE_CURRENT', 'scripts/engines/up --current'],
] as const;

/** What contains: a runtime of gVisor, or null, the engine's own, which is the container tier. */
export type Wall = Runtime | null;
/** Whether everything is tried, on every engine, and not only what there is time for at each change. */
export const THOROUGH = process.env['SANDBOX_POLICY_TEST_ENGINE_CURRENT'] !== undefined;
export const EVERY_WALL: readonly Wall[] = [null, 'runsc-plain'];
export const CONTAINER: readonly Wall[] = [null];
/** The container tier always, gVisor when everything is tried. */
export const CONTAINER_FIRST: readonly Wall[] = THOROUGH ? EVERY_WALL : CONTAINER;

/**
 * A suite that runs once for each engine there is and each of the walls it makes. An engine that is missing is reported
 * as skipped with the reason, and under CI as a failure; the current engine, which takes minutes to build, is only asked
 * for where its variable is set.
 */
export function describeEngines(
  promise: string,
  walls: readonly Wall[],
  suite: (engine: TestEngine) => void,
): void {
  for (const [name, variable, script] of KNOWN) {
    const socket = process.env[variable];
    if (socket === undefined && name === 'a current engine') continue;
    for (const runtime of walls) {
      const reason =
        socket === undefined
          ? `${variable} is not set: eval "$(${script})"`
          : !existsSync(socket)
            ? `${socket} does not exist: eval "$(${script})"`
            : runtime !== null && !Object.hasOwn(runtimesOf(socket), runtime)
              ? `the engine has no runtime ${runtime}: eval "$(${script})"`
              : null;
      describe(`${promise} [${runtime === null ? 'container' : `gvisor: ${runtime}`}, ${name}]`, () => {
        if (reason === null && socket !== undefined) {
          const tier = runtime === null ? 'container' : 'gvisor';
          suite({ name, socket, apiVersion: apiVersionOf(socket), tier, runtime });
          return;
        }
        it.skipIf(process.env['CI'] === undefined)(`skipped: ${String(reason)}`, () => {
          throw new Error(`no engine to test with: ${String(reason)}`);
        });
      });
    }
  }
}

/** The engines that are there. */
export const ENGINES: readonly { readonly name: string; readonly socket: string }[] = KNOWN.flatMap(
  ([name, variable]) => {
    const socket = process.env[variable];
    return socket !== undefined && existsSync(socket) ? [{ name, socket }] : [];
  },
);

/** An engine's runtimes, as it lists them. */
export function runtimesOf(socket: string): Readonly<Record<string, unknown>> {
  return (JSON.parse(asked(socket, '/info')) as { Runtimes: Record<string, unknown> }).Runtimes;
}

export function apiVersionOf(socket: string): string {
  return (JSON.parse(asked(socket, '/version')) as { ApiVersion: string }).ApiVersion;
}

function asked(socket: string, path: string): string {
  return execFileSync('curl', ['-s', '--unix-socket', socket, `http://engine${path}`], { encoding: 'utf8' });
}

/** Asks the engine directly, not by the code under test. Rejects on a status over 399. */
export async function api(socket: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const text = await new Promise<string>((resolve, reject) => {
    const asked = request(
      { socketPath: socket, method, path, headers: { 'Content-Type': 'application/json' } },
      (response) => {
        let answer = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
        response.on('end', () => {
          if ((response.statusCode ?? 500) > 399) reject(new Error(`${response.statusCode}: ${answer}`));
          else resolve(answer);
        });
      },
    );
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
  return text === '' ? null : (JSON.parse(text) as unknown);
}

/** Containers, volumes and networks that carry a label of ours; of one run when its id is given. */
export async function leftovers(socket: string, run?: string): Promise<readonly string[]> {
  const label = run === undefined ? 'sandbox-policy.run' : `sandbox-policy.run=${run}`;
  const filters = encodeURIComponent(JSON.stringify({ label: [label] }));
  const containers = (await api(socket, 'GET', `/containers/json?all=1&filters=${filters}`)) as {
    Id: string;
  }[];
  const volumes = (await api(socket, 'GET', `/volumes?filters=${filters}`)) as {
    Volumes: { Name: string }[] | null;
  };
  const networks = (await api(socket, 'GET', `/networks?filters=${filters}`)) as { Id: string }[];
  return [
    ...containers.map((entry) => `container ${entry.Id}`),
    ...(volumes.Volumes ?? []).map((entry) => `volume ${entry.Name}`),
    ...networks.map((entry) => `network ${entry.Id}`),
  ];
}
