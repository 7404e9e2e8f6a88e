import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import type { CommandReport } from '../../../src/enforce/sandbox.js';
import { apiVersionOf, ENGINES, runtimesOf } from '../../engines/engine.js';
import type { EgressReport, EngineAt, Opened, Request } from './operator.js';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Who operates a sandbox in a test. */
export interface Caller {
  readonly name: string;
  readonly uid: number;
  /** Of the container and gvisor tiers; absent: the process tier. */
  readonly engine?: EngineAt;
}

const own = process.getuid?.() ?? -1;
/** Root and an ordinary user where the tests run as root; else only whoever runs them. */
export const CALLERS: readonly Caller[] =
  own === 0
    ? [
        { name: 'root', uid: 0 },
        { name: 'an ordinary user', uid: 12_345 },
      ]
    : [{ name: 'the user who runs the tests', uid: own }];

type CallerOfTier = Caller & { readonly tier: 'process' | EngineAt['tier'] };

function ofEngine({ name, socket }: (typeof ENGINES)[number], tier: EngineAt['tier']) {
  const engine = { tier, socket, apiVersion: apiVersionOf(socket) };
  return (caller: Caller): CallerOfTier => ({ ...caller, name: `${caller.name}, ${name}`, tier, engine });
}

/** By one caller alone where an engine makes the sandbox: who calls it makes no difference to what is made. */
const OWN = CALLERS.filter(({ uid }) => uid === own);

/** gVisor, where the engine has it (test/engines fails under CI where none has). */
const GVISOR = ENGINES.filter(({ socket }) => Object.hasOwn(runtimesOf(socket), 'runsc')).flatMap((engine) =>
  OWN.map(ofEngine(engine, 'gvisor')),
);

/** In every tier: by each engine that there is (test/engines fails under CI when there is none). */
export const CALLERS_OF_TIERS: readonly CallerOfTier[] = [
  ...CALLERS.map((caller) => ({ ...caller, tier: 'process' as const })),
  ...ENGINES.flatMap((engine) => CALLERS.map(ofEngine(engine, 'container'))),
  ...GVISOR,
];

/** The tiers of an engine by one caller alone. */
export const A_CALLER_OF_TIERS = CALLERS_OF_TIERS.filter(
  ({ tier, uid }) => tier === 'process' || uid === own,
);

/** The operator as one file in a folder that every user may read, with the launcher beside it. */
export interface Bundle {
  readonly operator: string;
  readonly launcher: string;
  readonly base: string;
  remove(): void;
}

export async function bundle(): Promise<Bundle> {
  const base = mkdtempSync(join(tmpdir(), 'sp-process-'));
  chmodSync(base, 0o755);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: resolve(import.meta.dirname, 'operator.ts'),
      outDir: base,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'operator.mjs', codeSplitting: false } },
    },
  });
  // What the bundle loads only when it is needed lies beside it, as it does beside the command line.
  cpSync(join(ROOT, 'dist', 'cli', 'lazy'), join(base, 'lazy'), { recursive: true });
  const launcher = join(base, 'sandbox-init');
  cpSync(join(ROOT, 'dist/native', process.arch, 'sandbox-init'), launcher);
  return {
    operator: join(base, 'operator.mjs'),
    launcher,
    base,
    remove: () => {
      rmSync(base, { recursive: true, force: true });
    },
  };
}

export interface Answer extends CommandReport {
  readonly out: string;
  readonly err: string;
}

export interface OpenOptions {
  /** The policy's text after version and tier. */
  readonly policy?: string;
  readonly workspace?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly bindings?: Extract<Request, { op: 'open' }>['bindings'];
  readonly plan?: Extract<Request, { op: 'open' }>['plan'];
  readonly names?: Readonly<Record<string, readonly string[]>>;
}

/** A sandbox opened by the operator. */
export interface RemoteSandbox extends Opened {
  readonly workspace: string;
  readonly state: string;
  run(argv: readonly string[], more?: Partial<Extract<Request, { op: 'run' }>>): Promise<Answer>;
  sh(script: string, more?: Partial<Extract<Request, { op: 'run' }>>): Promise<Answer>;
  egress(): Promise<EgressReport>;
  rules(policy: string): Promise<void>;
  fillLog(): Promise<void>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface Operator {
  readonly child: ChildProcess;
  readonly folder: string;
  readonly caller: Caller;
  /** A new folder of the caller's. */
  makeFolder(name: string): string;
  open(options?: OpenOptions): Promise<RemoteSandbox>;
  ask<T>(request: Request): Promise<T>;
  /** Ends it and removes its folder. */
  end(): Promise<void>;
}

let counter = 0;

/** With an engine an ordinary user is one who may use it. */
function groupsOf({ engine }: Caller): string {
  return engine === undefined ? '--clear-groups' : `--groups=${String(statSync(engine.socket).gid)}`;
}

/** Starts an operator as `caller`; `under` comes before its command line. */
export function startOperator(built: Bundle, caller: Caller, under: readonly string[] = []): Operator {
  const folder = join(built.base, `operator-${String(counter++)}`);
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  if (own === 0) chownSync(folder, caller.uid, caller.uid);
  const drop =
    caller.uid === own
      ? []
      : ['setpriv', `--reuid=${String(caller.uid)}`, `--regid=${String(caller.uid)}`, groupsOf(caller)];
  const [program = '', ...args] = [...under, ...drop, process.execPath, built.operator, built.launcher];
  const child = spawn(program, args, {
    cwd: '/',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', SECRET_OF_THE_TOOL: 'do-not-leak' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((done) => child.on('close', () => done()));
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { n, ok, value, name, message } = JSON.parse(line) as {
      n: number;
      ok: boolean;
      value: unknown;
      name: string;
      message: string;
    };
    const waiter = waiting.get(n);
    waiting.delete(n);
    if (ok) waiter?.resolve(value);
    else waiter?.reject(Object.assign(new Error(message), { name }));
  });
  void gone.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('the operator has ended'));
  });
  child.stdin.on('error', () => undefined);
  const ask = <T>(request: Request): Promise<T> =>
    new Promise<T>((resolvePromise, reject) => {
      const n = counter++;
      waiting.set(n, { resolve: resolvePromise as (value: unknown) => void, reject });
      child.stdin.write(`${JSON.stringify({ n, request })}\n`);
    });
  const makeFolder = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    if (own === 0) chownSync(path, caller.uid, caller.uid);
    return path;
  };
  return {
    child,
    folder,
    caller,
    makeFolder,
    ask,
    open: async (options = {}) => {
      const sandbox = `sandbox-${String(counter++)}`;
      const workspace = options.workspace ?? makeFolder(`workspace-${sandbox}`);
      const state = makeFolder('state');
      const opened = await ask<Opened>({
        op: 'open',
        sandbox,
        policy: options.policy ?? '',
        workspace,
        state,
        ...(caller.engine === undefined ? {} : { engine: caller.engine }),
        ...(options.env === undefined ? {} : { env: options.env }),
        ...(options.bindings === undefined ? {} : { bindings: options.bindings }),
        ...(options.plan === undefined ? {} : { plan: options.plan }),
        ...(options.names === undefined ? {} : { names: options.names }),
      });
      const run: RemoteSandbox['run'] = (argv, more = {}) => ask({ op: 'run', sandbox, argv, ...more });
      return {
        ...opened,
        workspace,
        state: join(state, opened.id),
        run,
        sh: (script, more) => run(['/bin/sh', '-c', script], more),
        egress: () => ask({ op: 'egress', sandbox }),
        rules: (policy) => ask({ op: 'rules', sandbox, policy }),
        fillLog: () => ask({ op: 'full', sandbox }),
        stop: () => ask({ op: 'stop', sandbox }),
        close: () => ask({ op: 'close', sandbox }),
      };
    },
    end: async () => {
      child.stdin.end();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
