import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { EventBody } from '../../../src/audit/events.js';
import { compile } from '../../../src/compile/compile.js';
import type { Bindings, Plan, ProcessPlan } from '../../../src/compile/plan.js';
import type { EgressDenial, EgressViolation } from '../../../src/egress/record.js';
import type { Resolver } from '../../../src/egress/resolver.js';
import { cleanEngine, releaseState } from '../../../src/enforce/container/clean.js';
import { openContainer } from '../../../src/enforce/container/open.js';
import { cleanProcess } from '../../../src/enforce/process/clean.js';
import { openProcess } from '../../../src/enforce/process/open.js';
import {
  SetupError,
  type CommandRequest,
  type OpenRequest,
  type Sandbox,
} from '../../../src/enforce/sandbox.js';
import { gatherFacts } from '../../../src/host/gather.js';
import { parsePolicy } from '../../../src/policy/load.js';
import type { LoadedPolicy } from '../../../src/policy/resolved.js';

/**
 * A process that uses a tier as the tool does, so that tests can be another user and can kill it. Takes
 * requests as JSON lines on stdin, answers with JSON lines on stdout. Arguments: the launcher's path.
 */
export type Request =
  | {
      readonly op: 'open';
      readonly sandbox: string;
      readonly policy: string;
      readonly workspace: string;
      readonly state: string;
      /** The tier of an engine, by the one at that socket; absent: the process tier. */
      readonly engine?: EngineAt;
      readonly env?: Readonly<Record<string, string>>;
      readonly bindings?: Partial<Bindings>;
      readonly plan?: Partial<ProcessPlan>;
      /** What names resolve to outside, for plans with egress. */
      readonly names?: Readonly<Record<string, readonly string[]>>;
    }
  | {
      readonly op: 'run';
      readonly sandbox: string;
      readonly argv: readonly string[];
      readonly request?: Pick<CommandRequest, 'env' | 'cwd' | 'wallTime' | 'outputLimit' | 'act'>;
      readonly stdin?: string;
      readonly cancelAfter?: number;
      /** Keep no output: only counts. */
      readonly quiet?: boolean;
    }
  | { readonly op: 'stop' | 'close'; readonly sandbox: string }
  | { readonly op: 'egress'; readonly sandbox: string }
  /** Puts another policy's egress rules in force. */
  | { readonly op: 'rules'; readonly sandbox: string; readonly policy: string }
  /** The log can't be written from here on. */
  | { readonly op: 'full'; readonly sandbox: string }
  | { readonly op: 'memory' }
  | {
      readonly op: 'clean';
      readonly run: string;
      readonly state?: string;
      readonly engine?: EngineAt;
    };

export interface EngineAt {
  readonly tier: 'container' | 'gvisor';
  readonly socket: string;
  readonly apiVersion: string;
}

export interface Opened {
  readonly id: string;
  /** null but in the process tier. */
  readonly launcher: 'userns' | 'root' | null;
  readonly cgroup: Plan['cgroup'];
  readonly uid: number;
  readonly enforcers: Readonly<Record<string, string>>;
}

const [launcher = ''] = process.argv.slice(2);
const sandboxes = new Map<string, Sandbox>();
const logs = new Map<string, { readonly events: EventBody[]; full: boolean }>();

function runId(): string {
  const now = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  return `${now}-${randomBytes(4).toString('hex')}`;
}

function sandboxOf(name: string): Sandbox {
  const sandbox = sandboxes.get(name);
  if (sandbox === undefined) throw new Error(`no sandbox is open as ${name}`);
  return sandbox;
}

/** What the gateway refused and wrote down. */
export interface EgressReport {
  readonly denials: readonly EgressDenial[];
  readonly more: number;
  readonly violations: readonly EgressViolation[];
  readonly events: readonly EventBody[];
}

function egress(sandbox: string): EgressReport {
  const { gateway } = sandboxOf(sandbox);
  if (gateway === null) throw new Error('the sandbox has no gateway');
  const { denials, more, violations } = gateway;
  return { denials, more, violations, events: logs.get(sandbox)?.events ?? [] };
}

function parse(text: string, workspace: string, tier = 'process'): LoadedPolicy {
  const { loaded, findings } = parsePolicy(`version: 1\ntier: ${tier}\n${text}`, {
    path: 'policy.yml',
    directory: workspace,
    workspace,
    read: () => {
      throw new Error('no other files');
    },
  });
  if (loaded === null) throw new Error(findings.map((finding) => finding.message).join('\n'));
  return loaded;
}

/** The system's resolver knows nothing of a test's names: what they are is said by the test. */
function resolverOf(names: Readonly<Record<string, readonly string[]>>): Resolver {
  return async (name) => {
    const found = names[name];
    if (found === undefined) throw new Error('ENOTFOUND');
    return found;
  };
}

async function open(request: Extract<Request, { op: 'open' }>): Promise<Opened> {
  const { workspace, engine } = request;
  const tier = engine?.tier ?? 'process';
  const loaded = parse(request.policy, workspace, tier);
  const facts = await gatherFacts({
    tiers: [tier],
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      HOME: '/nonexistent',
      ...(engine === undefined ? {} : { DOCKER_HOST: `unix://${engine.socket}` }),
    },
    workspace,
    state: request.state,
    launcher,
    toolchains: loaded.policy.filesystem.toolchains,
    programs: (loaded.policy.commands.allow ?? []).map((rule) => rule.run),
    depth: 'quick',
  });
  const compiled = compile(loaded, facts, { tier });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, null, 2));
  const run = runId();
  const state = join(request.state, run);
  mkdirSync(state, { mode: 0o700, recursive: true });
  const root = process.getuid?.() === 0;
  const bindings: Bindings = {
    run,
    uid: root ? 65_534 : (process.getuid?.() ?? -1),
    gid: root ? 65_534 : (process.getgid?.() ?? -1),
    workspace,
    state,
    initProgram: launcher,
    enterProgram: launcher,
    masks: [],
    covers: [],
    writable: [],
    sealed: [],
    ...(engine === undefined
      ? {}
      : { engine: { socket: engine.socket, apiVersion: engine.apiVersion, configDirectory: null } }),
    ...request.bindings,
  };
  const log = { events: [] as EventBody[], full: false };
  logs.set(request.sandbox, log);
  const common: Omit<OpenRequest<Plan>, 'plan'> = {
    bindings,
    env: request.env ?? {},
    egress: {
      policy: loaded.policy,
      log: {
        demand: (body) => {
          if (log.full) throw new Error('no space left for audit.jsonl');
          log.events.push(body);
        },
        note: (body) => log.events.push(body),
      },
      resolver: resolverOf(request.names ?? {}),
    },
  };
  const { plan } = compiled;
  if (plan.tier === 'microvm') throw new Error(plan.tier);
  const sandbox =
    plan.tier === 'process'
      ? await openProcess({ plan: { ...plan, ...request.plan }, ...common })
      : await openContainer({ plan, ...common });
  sandboxes.set(request.sandbox, sandbox);
  const enforcers = Object.fromEntries(plan.matrix.cells.map((cell) => [cell.clause, cell.enforcer]));
  const launcherOf = plan.tier === 'process' ? { ...plan, ...request.plan }.launcher : null;
  return { id: run, launcher: launcherOf, cgroup: plan.cgroup, uid: bindings.uid, enforcers };
}

async function run(request: Extract<Request, { op: 'run' }>): Promise<unknown> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const keep = (chunks: Buffer[]): CommandRequest['onStdout'] =>
    request.quiet === true ? () => undefined : (chunk) => void chunks.push(chunk);
  const onStdout = keep(out);
  const onStderr = keep(err);
  const report = await sandboxOf(request.sandbox).run(request.argv, {
    ...request.request,
    ...(request.stdin === undefined ? {} : { stdin: Buffer.from(request.stdin) }),
    ...(request.cancelAfter === undefined ? {} : { signal: AbortSignal.timeout(request.cancelAfter) }),
    ...(onStdout === undefined ? {} : { onStdout }),
    ...(onStderr === undefined ? {} : { onStderr }),
  });
  return {
    ...report,
    out: Buffer.concat(out).toString('latin1'),
    err: Buffer.concat(err).toString('latin1'),
  };
}

async function answer(request: Request): Promise<unknown> {
  switch (request.op) {
    case 'open':
      return open(request);
    case 'run':
      return run(request);
    case 'stop':
      return sandboxOf(request.sandbox).stop();
    case 'close':
      return sandboxOf(request.sandbox).close();
    case 'egress':
      return egress(request.sandbox);
    case 'rules':
      return sandboxOf(request.sandbox).gateway?.replace({ policy: parse(request.policy, '/').policy });
    case 'full': {
      const log = logs.get(request.sandbox);
      if (log !== undefined) log.full = true;
      return null;
    }
    case 'memory': {
      const peak = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
      return Number(peak) * 1024;
    }
    case 'clean':
      return clean(request);
  }
}

async function clean({ run, state, engine }: Extract<Request, { op: 'clean' }>): Promise<unknown> {
  if (engine === undefined) return cleanProcess(run);
  const cleaned = await cleanEngine(engine.socket, engine.apiVersion);
  if (state !== undefined) await releaseState(state);
  return cleaned;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { n, request } = JSON.parse(line) as { n: number; request: Request };
  const say = (value: object): void => {
    process.stdout.write(`${JSON.stringify({ n, ...value })}\n`);
  };
  answer(request).then(
    (value) => say({ ok: true, value: value ?? null }),
    (error: unknown) => {
      const name =
        error instanceof SetupError ? 'SetupError' : error instanceof Error ? error.name : 'unknown';
      say({ ok: false, name, message: error instanceof Error ? error.message : String(error) });
    },
  );
}
process.exit(0);
