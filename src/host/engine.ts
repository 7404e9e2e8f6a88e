import { request } from 'node:http';
import { engineAddress } from './engine-address.js';
import type { EngineFacts, EngineState } from './facts.js';
import { gvisorFacts } from './gvisor.js';
import { isObject, text } from './json.js';

/** Milliseconds. A busy engine, with tens of containers starting, takes several seconds for what else takes two milliseconds. */
const TIMEOUT = 30_000;
const MAX_ANSWER = 4 * 1024 * 1024;

/**
 * Asks the caller's engine what it is, over its unix socket. `env` is the caller's: DOCKER_HOST, DOCKER_CONTEXT,
 * DOCKER_CONFIG and XDG_RUNTIME_DIR are looked at. Never throws: no engine is an answer too.
 */
export async function engineState(
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): Promise<EngineState> {
  const address = engineAddress({ env, home });
  switch (address.kind) {
    case 'remote':
      return {
        state: 'refused',
        reason: `${address.why} names a remote engine (${address.address}), which can't see this machine's files`,
        fix: 'Use an engine on this machine, through its unix socket.',
      };
    case 'unreadable':
      return { state: 'absent', reason: address.reason, fix: 'Correct it, or set DOCKER_HOST.' };
    case 'socket':
      return askEngine(address.path);
  }
}

async function askEngine(socket: string): Promise<EngineState> {
  try {
    const [version, info] = await Promise.all([getJson(socket, '/version'), getJson(socket, '/info')]);
    return judgeEngine(socket, version, info);
  } catch (error) {
    return { state: 'absent', ...whyAbsent(socket, error) };
  }
}

/** Turns the engine's own words (`GET /version`, `GET /info`) into facts, or says why it can't be used. */
export function judgeEngine(socket: string, version: unknown, info: unknown): EngineState {
  if (!isObject(version) || !isObject(info))
    return { state: 'absent', reason: `what answers at ${socket} is no container engine`, fix: null };
  const engine = factsOf(socket, version, info);
  const refused = (reason: string, fix: string): EngineState => ({ state: 'refused', reason, fix });
  if (engine.os !== 'linux')
    return refused(`the engine runs ${engine.os} containers`, 'Switch it to Linux containers.');
  if (engine.rootless)
    return refused(
      'the engine is rootless, which this version does not support yet',
      'Use an engine that runs as root, or the process tier.',
    );
  if (engine.usernsRemap)
    return refused(
      'the engine remaps users (userns-remap), which this version does not support yet',
      'Turn userns-remap off for this engine, or use the process tier.',
    );
  return { state: 'ready', engine };
}

function factsOf(
  socket: string,
  version: Readonly<Record<string, unknown>>,
  info: Readonly<Record<string, unknown>>,
): EngineFacts {
  const security = strings(info['SecurityOptions']).map((option) => option.split(',')[0] ?? '');
  const components = Array.isArray(version['Components']) ? (version['Components'] as unknown[]) : [];
  const cgroup = text(info['CgroupVersion']);
  const managed = text(info['CgroupDriver']) !== 'none';
  return {
    socket,
    version: text(version['Version']),
    apiVersion: text(version['ApiVersion']),
    kernel: text(info['KernelVersion']),
    os: text(info['OSType']) === '' ? text(version['Os']) : text(info['OSType']),
    arch: text(info['Architecture']),
    // Engines before 20.10 don't say, and know version 1 only.
    cgroupVersion: cgroup === '2' ? 2 : managed ? 1 : null,
    supports: {
      memory: managed && info['MemoryLimit'] === true,
      swap: managed && info['SwapLimit'] === true,
      cpus: managed && info['CpuCfsQuota'] === true && info['CpuCfsPeriod'] === true,
      pids: managed && info['PidsLimit'] === true,
    },
    processors: typeof info['NCPU'] === 'number' && info['NCPU'] > 0 ? info['NCPU'] : null,
    runtimes: isObject(info['Runtimes']) ? Object.keys(info['Runtimes']).sort() : [],
    defaultRuntime: text(info['DefaultRuntime']),
    gvisor: isObject(info['Runtimes']) ? gvisorFacts('runsc', info['Runtimes']) : null,
    seccomp: security.includes('name=seccomp'),
    apparmor: security.includes('name=apparmor'),
    selinux: security.includes('name=selinux'),
    rootless: security.includes('name=rootless'),
    usernsRemap: security.includes('name=userns'),
    podman: components.some((component) => isObject(component) && /podman/i.test(text(component['Name']))),
  };
}

/**
 * Asks an engine for one thing.
 *
 * @throws when it can't be asked, or its answer isn't 200 with JSON
 */
export function getJson(socketPath: string, path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, path, agent: false, timeout: TIMEOUT, headers: { Host: 'docker' } });
    call.on('timeout', () => call.destroy(new Error(`it gave no answer within ${String(TIMEOUT)} ms`)));
    call.on('error', reject);
    call.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_ANSWER) response.destroy(new Error('its answer is too long'));
        else chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode !== 200) {
          reject(new EngineStatusError(path, response.statusCode ?? 0));
          return;
        }
        try {
          resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
        } catch (cause) {
          reject(new Error(`its answer to ${path} is not JSON`, { cause }));
        }
      });
    });
    call.end();
  });
}

/** The engine answered, and not with what was asked for. */
export class EngineStatusError extends Error {
  override readonly name = 'EngineStatusError';
  constructor(
    path: string,
    readonly status: number,
  ) {
    super(`it answered ${path} with ${String(status)}`);
  }
}

export function whyAbsent(
  socket: string,
  error: unknown,
): { readonly reason: string; readonly fix: string | null } {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT')
    return {
      reason: `there is no container engine: ${socket} does not exist`,
      fix: 'Install and start Docker, or use the process tier.',
    };
  if (code === 'EACCES')
    return {
      reason: `the engine's socket ${socket} may not be used by this user`,
      fix: 'Run with sudo, or as a user in the group that owns the socket.',
    };
  if (code === 'ECONNREFUSED') return { reason: `no engine listens at ${socket}`, fix: 'Start Docker.' };
  const reason = error instanceof Error ? error.message : String(error);
  return { reason: `the engine at ${socket} can't be asked: ${reason}`, fix: null };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
