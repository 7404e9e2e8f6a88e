import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runtimesOf, type TestEngine } from './engine.js';
import { compile } from '../../src/compile/compile.js';
import type { Bindings, ContainerPlan } from '../../src/compile/plan.js';
import { openContainer } from '../../src/enforce/container/open.js';
import type { CommandReport, CommandRequest, OpenRequest, Sandbox } from '../../src/enforce/sandbox.js';
import { gvisorFacts } from '../../src/host/gvisor.js';
import type { HostFacts } from '../../src/host/facts.js';
import { gatherFacts } from '../../src/host/gather.js';
import { parsePolicy } from '../../src/policy/load.js';
import type { ResolvedPolicy } from '../../src/policy/resolved.js';

export const INIT =
  process.env['SANDBOX_POLICY_TEST_INIT'] ??
  resolve(import.meta.dirname, `../../dist/native/${process.arch}/sandbox-init`);

/** Who a sandbox's code is when root calls. */
export const NOBODY = 65534;

export interface Arranged {
  readonly policy: ResolvedPolicy;
  readonly plan: ContainerPlan;
  readonly bindings: Bindings;
  readonly workspace: string;
  /** Removes the folders. */
  clear(): Promise<void>;
}

export interface Arrangement {
  /** The policy's text after `version: 1`. */
  readonly policy?: string;
  /** A folder name for the workspace. */
  readonly named?: string;
  readonly masks?: (workspace: string) => Bindings['masks'];
  readonly covers?: (workspace: string, state: string) => Bindings['covers'];
  /** Put into the bindings last. */
  readonly bindings?: Partial<Bindings>;
}

/** A run id as the tool makes them. */
export function runId(): string {
  const now = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  return `${now}-${randomBytes(4).toString('hex')}`;
}

/** A plan for this machine and this engine, an empty workspace and a state folder, as a run would have them. */
export async function arrange(engine: TestEngine, arrangement: Arrangement = {}): Promise<Arranged> {
  const base = await mkdtemp(join(tmpdir(), 'sp-container-'));
  chmodSync(base, 0o755);
  const workspace = join(base, arrangement.named ?? 'workspace');
  const run = runId();
  const state = join(base, 'home', 'state', run);
  await mkdir(workspace, { recursive: true });
  await mkdir(state, { recursive: true, mode: 0o700 });
  const { loaded, findings } = parsePolicy(`version: 1\ntier: ${engine.tier}\n${arrangement.policy ?? ''}`, {
    path: 'policy.yml',
    directory: base,
    workspace,
    read: () => {
      throw new Error('no other files');
    },
  });
  if (loaded === null) throw new Error(findings.map((finding) => finding.message).join('\n'));
  const { policy } = loaded;
  const gathered = await gatherFacts({
    tiers: [engine.tier],
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: base, DOCKER_HOST: `unix://${engine.socket}` },
    workspace,
    state,
    launcher: INIT,
    toolchains: policy.filesystem.toolchains,
    programs: (policy.commands.allow ?? []).map((rule) => rule.run),
    depth: 'quick',
  });
  const facts = withRuntime(engine, gathered);
  const compiled = compile(loaded, facts, { tier: engine.tier });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, null, 2));
  if (compiled.plan.tier === 'process' || compiled.plan.tier === 'microvm')
    throw new Error('not a container plan');
  const root = process.getuid?.() === 0;
  const bindings: Bindings = {
    run,
    uid: root ? NOBODY : (process.getuid?.() ?? NOBODY),
    gid: root ? NOBODY : (process.getgid?.() ?? NOBODY),
    workspace,
    state,
    initProgram: INIT,
    enterProgram: INIT,
    masks: arrangement.masks?.(workspace) ?? [],
    covers: arrangement.covers?.(workspace, state) ?? [],
    writable: [],
    sealed: [],
    engine: { socket: engine.socket, apiVersion: engine.apiVersion, configDirectory: null },
    ...arrangement.bindings,
  };
  return {
    policy,
    plan: compiled.plan,
    bindings,
    workspace,
    clear: () => rm(base, { recursive: true, force: true }),
  };
}

/** The facts of an engine whose gVisor is the runtime to be tested: the tool itself takes the one named `runsc`. */
function withRuntime({ runtime, socket }: TestEngine, facts: HostFacts): HostFacts {
  const { engine } = facts;
  if (runtime === null || engine.state !== 'ready') return facts;
  const gvisor = gvisorFacts(runtime, runtimesOf(socket));
  return { ...facts, engine: { ...engine, engine: { ...engine.engine, gvisor } } };
}

export async function openArranged(
  arranged: Arranged,
  more: Partial<OpenRequest<ContainerPlan>> = {},
): Promise<Sandbox> {
  const { plan, bindings, policy } = arranged;
  const log = { demand: () => undefined, note: () => undefined };
  return openContainer({ plan, bindings, env: {}, egress: { policy, log }, ...more });
}

/** A report with what came out. */
export interface Answer extends CommandReport {
  readonly out: string;
  readonly err: string;
}

export async function run(
  sandbox: Sandbox,
  argv: readonly string[],
  request: CommandRequest = {},
): Promise<Answer> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const report = await sandbox.run(argv, {
    ...request,
    onStdout: (chunk) => {
      out.push(Buffer.from(chunk));
    },
    onStderr: (chunk) => {
      err.push(Buffer.from(chunk));
    },
  });
  return { ...report, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

export async function shell(sandbox: Sandbox, script: string, request: CommandRequest = {}): Promise<Answer> {
  return run(sandbox, ['/bin/sh', '-c', script], request);
}

/** Opens, lets the test use it, closes and clears, whatever happens. */
export async function withSandbox<T>(
  engine: TestEngine,
  arrangement: Arrangement,
  use: (sandbox: Sandbox, arranged: Arranged) => Promise<T>,
  prepare?: (arranged: Arranged) => Promise<void> | void,
): Promise<T> {
  const arranged = await arrange(engine, arrangement);
  try {
    await prepare?.(arranged);
    const sandbox = await openArranged(arranged);
    try {
      return await use(sandbox, arranged);
    } finally {
      await sandbox.close();
    }
  } finally {
    await arranged.clear();
  }
}
