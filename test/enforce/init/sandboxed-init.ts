import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { connectInit, type InitClient, type StartMessage } from '../../../src/enforce/init/client.js';

export const INIT_PROGRAM = fileURLToPath(
  new URL(`../../../dist/native/${process.arch}/sandbox-init`, import.meta.url),
);

/** An ordinary user, for tests that run as root. */
export const TEST_UID = 12_345;

export interface SandboxedInit {
  readonly client: InitClient;
  readonly child: ChildProcess;
  readonly messages: () => string;
  readonly close: () => Promise<void>;
}

/** The arguments that put a program into namespaces of its own as process 1, with the host's files read-only. */
export function namespaced(program: readonly string[]): readonly [string, ...string[]] {
  return [
    'bwrap',
    ...[
      '--unshare-user',
      '--unshare-pid',
      '--unshare-net',
      '--unshare-ipc',
      '--die-with-parent',
      '--as-pid-1',
    ],
    ...['--ro-bind', '/', '/', '--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp', '--cap-drop', 'ALL'],
    ...program,
  ];
}

/** Starts the real init as process 1 of a pid namespace and connects to it. */
export async function startInit(options: Parameters<typeof connectInit>[1] = {}): Promise<SandboxedInit> {
  const [program, ...args] = namespaced([INIT_PROGRAM, 'init']);
  const child = spawn(program, args, {
    stdio: 'pipe',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
    // RLIMIT_NPROC doesn't bind uid 0.
    ...(process.getuid?.() === 0 ? { uid: TEST_UID, gid: TEST_UID } : {}),
  });
  let messages = '';
  child.stderr.on('data', (chunk: Buffer) => (messages += chunk.toString()));
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const client = connectInit({ input: child.stdin, output: child.stdout }, options);
  await client.ready(20_000);
  return {
    client,
    child,
    messages: () => messages,
    close: async () => {
      await client.shutdown(10_000);
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** A START with nothing special in it. */
export function startOf(argv: readonly string[], more: Partial<StartMessage> = {}): StartMessage {
  return {
    argv,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
    cwd: '/',
    wallTime: 60_000,
    outputLimit: 1024 * 1024,
    onOutput: 'drop',
    rlimits: { cpu: null, data: null, nofile: 1024, fsize: 1e9, nproc: null, core: 0 },
    exec: null,
    profile: null,
    stdin: false,
    act: false,
    oomFiles: [],
    ...more,
  };
}

/** A shell script as a START. */
export function shell(script: string, more: Partial<StartMessage> = {}): StartMessage {
  return startOf(['/bin/sh', '-c', script], more);
}
