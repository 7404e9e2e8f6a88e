import { join } from 'node:path';
import type { CommandReport, CommandRequest } from '../enforce/sandbox.js';
import type { HostFacts } from '../host/facts.js';
import type { Compiled } from './admit.js';
import type { RunDependencies } from './dependencies.js';
import { addProblem, addReport, addSettled, addViolation, type Draft } from './draft.js';
import { endRecord, limitEvents, placeOf } from './events.js';
import type { RunLog } from './log.js';
import { openRun, type OpenedRun } from './open.js';
import type { Places } from './places.js';
import { newlySealed } from './read-write.js';
import { recordSettled } from './record-events.js';
import type { Application, RunRequest } from './request.js';
import { settle, type Violation } from './settle.js';

/** What a sandbox is opened and logged with, for one command or for many. */
export interface SessionContext {
  readonly compiled: Compiled;
  readonly log: RunLog;
  readonly draft: Draft;
  readonly places: Places;
  readonly request: Pick<
    RunRequest,
    'workspace' | 'beneath' | 'env' | 'home' | 'carry' | 'mode' | 'signal' | 'onProgress'
  >;
}

/** Opens the sandbox on the workspace. Throws SetupError; nothing is left then. */
export async function openSession(
  context: SessionContext,
  dependencies: RunDependencies,
): Promise<OpenedRun> {
  const { compiled, log, draft, places, request } = context;
  const opened = await openRun(
    {
      run: draft.run,
      plan: compiled.plan,
      policy: compiled.loaded.policy,
      egress: {
        policy: compiled.loaded.policy,
        log,
        services: serviceResolver(compiled.facts.services),
        originOf: (clause) => placeOf(compiled.loaded, clause),
        ...(request.mode === undefined ? {} : { mode: request.mode }),
      },
      facts: compiled.facts,
      places,
      workspace: request.workspace,
      ...(request.beneath === undefined ? {} : { beneath: request.beneath }),
      audit: log.audit.directory,
      env: compiled.passed.values,
      engineConfig: engineConfigOf(request),
      ...(request.carry === undefined ? {} : { carry: request.carry }),
      ...(request.signal === undefined ? {} : { signal: request.signal }),
      ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    },
    dependencies,
  );
  draft.imageDigest = opened.sandbox.imageDigest;
  for (const path of opened.carried.paths) log.note({ type: 'carry', path, direction: 'in' });
  for (const note of opened.carried.notes) addProblem(draft, note);
  return opened;
}

/** Asks the engine where a service container is, at each connection. */
function serviceResolver(services: HostFacts['services']): (name: string) => Promise<readonly string[]> {
  return async (name) => {
    const { serviceAddresses } = await import('../host/services.js');
    return serviceAddresses(services?.[name]);
  };
}

/** Where Docker's client keeps its credentials: `$DOCKER_CONFIG`, else `~/.docker`. */
function engineConfigOf({ env, home }: Pick<RunRequest, 'env' | 'home'>): string {
  const named = env['DOCKER_CONFIG'];
  return named !== undefined && named.startsWith('/') ? named : join(home, '.docker');
}

/** A command that was permitted, and its number in the run. */
export interface PermittedCommand {
  readonly number: number;
  readonly argv: readonly string[];
  /** The clause that permits it; null: none does, and it runs in audit mode. */
  readonly clause: string | null;
  readonly request: CommandRequest;
}

/**
 * Logs a command and runs it. What can't be logged isn't run; once it has run, a log that breaks is a problem beside
 * the outcome.
 */
export async function runLogged(
  { compiled, log, draft }: SessionContext,
  opened: OpenedRun,
  { number, argv, clause, request }: PermittedCommand,
): Promise<CommandReport> {
  const start = {
    type: 'command',
    command: number,
    argv: compiled.redact(argv),
    cwd: request.cwd ?? opened.workspace.folder.path,
    stdin: request.stdin !== undefined,
    image: opened.sandbox.imageDigest,
    verdict: 'allow',
    clause,
  } as const;
  log.demand({ ...start, end: null });
  const report = await opened.sandbox.run(argv, request);
  log.note({ ...start, end: endRecord(report) });
  log.note({ type: 'usage', usage: { ...report.usage } });
  for (const event of limitEvents(compiled.loaded, report)) log.note(event);
  addReport(draft, report);
  return report;
}

/**
 * Ends everything inside and takes out what may come out.
 *
 * @returns Why nothing was applied though it should have been; null when nothing went wrong.
 */
export async function settleSession(
  context: SessionContext,
  opened: OpenedRun,
  application: Application,
  apply: boolean,
): Promise<string | null> {
  const { compiled, log, draft, request } = context;
  const { mode } = opened.workspace.plan;
  if (mode === 'read-write') await recordNewlySealed(context, opened);
  if (mode !== 'overlay') return null;
  const { directory } = log.audit;
  const settled = await settle({
    opened,
    known: compiled,
    apply,
    otherwise: application.kind === 'patch' ? 'patched' : 'discarded',
    patch: {
      create: () => log.audit.createFile('changes.patch'),
      path: join(directory, 'changes.patch'),
      copy: application.kind === 'patch' ? application.file : null,
    },
    outputs: join(directory, 'outputs'),
    ...(request.carry === undefined ? {} : { carry: request.carry }),
    ...(request.beneath === undefined ? {} : { beneath: request.beneath }),
  });
  recordSettled(settled, log);
  addSettled(draft, settled);
  return settled.failure;
}

/** A mount can't keep a protected name from being made in a folder that is writable: it is found afterwards. */
async function recordNewlySealed(context: SessionContext, opened: OpenedRun): Promise<void> {
  const { paths, workspace } = opened;
  if (paths === null) return;
  for (const path of await newlySealed(workspace.folder.fd, workspace.folder.path, workspace.plan, paths)) {
    const clause = 'filesystem.deny';
    const origin = placeOf(context.compiled.loaded, clause);
    const message = `${path} was made, which the policy protects`;
    recordViolation(context, { clause, origin, what: path, message });
  }
}

/** What the gateway refused, and what would admit it; nothing without one. */
export function recordEgress(context: SessionContext, { sandbox }: OpenedRun): void {
  const { gateway } = sandbox;
  if (gateway === null) return;
  const { draft, compiled } = context;
  for (const violation of gateway.violations) {
    recordViolation(context, { ...violation, origin: placeOf(compiled.loaded, violation.clause) });
  }
  for (const { suggestion, ...denial } of gateway.denials) {
    draft.denied.push({ ...denial, origin: denial.origin === null ? null : { ...denial.origin } });
    if (suggestion !== null) draft.suggestions.push(suggestion);
  }
  if (gateway.more > 0)
    addProblem(draft, `${String(gateway.more)} further connections or names were refused`);
}

/**
 * What was connected to. When a sandbox is closed: only then every connection has ended, and its bytes are known. One
 * that was opened anew has a gateway of its own, whose connections are added.
 */
export function recordConnections({ draft }: SessionContext, { sandbox }: OpenedRun): void {
  for (const { count, sent, received, ...target } of sandbox.gateway?.totals ?? []) {
    const before = draft.connections.findIndex(
      ({ host, address, port }) => host === target.host && address === target.address && port === target.port,
    );
    const known = draft.connections[before];
    const sum = {
      ...target,
      count: count + (known?.count ?? 0),
      sent: sent + (known?.sent ?? 0),
      received: received + (known?.received ?? 0),
    };
    if (known === undefined) draft.connections.push(sum);
    else draft.connections[before] = sum;
  }
}

export function recordViolation({ draft, log }: SessionContext, violation: Violation): void {
  addViolation(draft, violation);
  log.note({ type: 'violation', ...violation });
}
