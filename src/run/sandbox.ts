import { userInfo } from 'node:os';
import { join } from 'node:path';
import { AuditError } from '../audit/error.js';
import type { RunResult } from '../audit/generated/result.js';
import type { MatrixCell } from '../compile/matrix.js';
import { placeOf } from './events.js';
import { SetupError, type CommandReport, type CommandRequest, type Usage } from '../enforce/sandbox.js';
import type { StreamReport } from '../enforce/sandbox.js';
import { followSignals } from '../enforce/follow-signals.js';
import { gatewayRules } from '../enforce/gateway-rules.js';
import { WorkspaceError } from '../enforce/workspace/error.js';
import type { LoadedPolicy, ResolvedPolicy, Tier } from '../policy/resolved.js';
import { compileFor, know, refusedGiven, type Problem, type Refused } from './admit.js';
import { cleanDeadRuns } from './clean.js';
import { MOST_CHECKPOINTS, openCheckpoints } from './checkpoints.js';
import { realDependencies, type RunDependencies } from './dependencies.js';
import { addCompiled, addProblem, newDraft } from './draft.js';
import { newRunId } from './id.js';
import type { PendingChange } from './look-at-changes.js';
import { beginLog, endLog } from './log-files.js';
import { checkNamedFiles } from './named-files.js';
import { messageOf, type OpenedRun } from './open.js';
import { counted, outcomeOf, succeeded, type Verdict } from './outcome.js';
import { limitOf, verdictOf } from './perform.js';
import { phaseInside } from './phase.js';
import { makePlaces } from './places.js';
import { inputVariables } from './secrets.js';
import {
  openSession,
  recordConnections,
  recordEgress,
  recordViolation,
  runLogged,
  settleSession,
  type SessionContext,
} from './session.js';

export interface SandboxOptions {
  /** Absolute path of the folder that the code works in. */
  readonly workspace: string;
  /** A folder whose own path is trusted and may hold links; below it none is followed. */
  readonly beneath?: string;
  /** The environment of which the policy passes a part, and in which PATH and DOCKER_* are looked for. Default: empty. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The wall; never lower than the policy asks. */
  readonly tier?: Tier;
  /** Stated limits must be the kernel's for the whole tree. */
  readonly strict?: boolean;
  /** What only root may do, loading an AppArmor profile, is done by sudo; `enforcement.permit` must hold `sudo`. */
  readonly allowSudo?: boolean;
  /** Inputs that the policy names; each command has them as INPUT_NAME. */
  readonly inputs?: Readonly<Record<string, string>>;
  /**
   * What becomes of permitted changes when the sandbox is closed: applied when every command succeeded (the
   * default), always, or never; a patch lies beside the log in any case.
   */
  readonly apply?: 'on-success' | 'always' | 'never';
  /** A directory to be made for the audit log; below the state folder when absent. */
  readonly audit?: string;
  /** Where state is kept, as `$XDG_STATE_HOME`. Default: `.local/state` in the user's home. */
  readonly stateHome?: string;
  /** The user's home. Default: what the system's user database says. */
  readonly home?: string;
  /** Ends the opening and every command. */
  readonly signal?: AbortSignal;
  /** Long work says what it does: one plain line each. */
  readonly onProgress?: (line: string) => void;
}

/** What became of one command. */
export interface CommandResult extends Verdict {
  /** null: nothing was run. */
  readonly stdout: StreamReport | null;
  readonly stderr: StreamReport | null;
  readonly usage: Usage | null;
  /** Milliseconds. */
  readonly duration: number;
}

/** An open sandbox. Commands may run one after another, in the same files. */
export interface OpenSandbox extends AsyncDisposable {
  readonly run: (argv: readonly string[], request?: CommandRequest) => Promise<CommandResult>;
  /**
   * Lets a phase of the policy hold from here on (null: the policy itself again): its egress, where every connection
   * of before is ended, and its commands. Nothing may be running.
   *
   * @throws SetupError when a command runs, there is no such phase, or it states what can't change any more.
   */
  readonly enterPhase: (name: string | null) => void;
  /**
   * Keeps what the commands have changed until now, in the workspace and in the policy's `overlay` mounts. Nothing may
   * be running; a command that is asked for meanwhile waits. The newest 100 are kept.
   *
   * @returns The checkpoint's name, for `rollback`.
   * @throws SetupError when a command runs, the workspace is no overlay, or it can't be kept as it is.
   */
  readonly checkpoint: () => Promise<string>;
  /**
   * Puts the files back to what they were at a checkpoint, as often as wanted. Temporary folders and the home are empty
   * then, as when the sandbox was opened, and what failed since the checkpoint doesn't keep changes from being applied.
   * What was logged stays logged. Nothing may be running.
   *
   * @throws SetupError: nothing was changed, or, when the sandbox could not be opened anew, nothing can be run or
   *   applied any more.
   */
  readonly rollback: (to: string) => Promise<void>;
  /**
   * What the commands have changed in the workspace until now, and whether the policy lets it out: what closing the
   * sandbox would find. Nothing may be running.
   *
   * @throws SetupError when a command runs, or the workspace is no overlay.
   */
  readonly changes: () => Promise<readonly PendingChange[]>;
  /** Whether commands can be run still: false once it is closed, or what it consists of has ended by itself. */
  readonly alive: () => Promise<boolean>;
  /** The run's id. */
  readonly id: string;
  readonly tier: Tier;
  readonly matrix: readonly MatrixCell[];
  readonly policyDigest: string;
  readonly planDigest: string;
  readonly imageDigest: string | null;
  /** The audit directory. */
  readonly auditLog: string;
  /** Ends everything, takes out what may come out, removes the sandbox. Safe to call twice. */
  readonly close: () => Promise<RunResult>;
}

/** A sandbox that was not opened: nothing is left of it. */
export class SandboxRefused extends Error {
  override readonly name = 'SandboxRefused';
  constructor(
    readonly outcome: Refused['outcome'],
    reason: string,
    readonly fix: string | null,
    readonly problems: readonly Problem[] = [],
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/**
 * Opens a sandbox from a policy, for many commands. Each command is held against `commands` first; all of it is
 * logged.
 *
 * @param loaded From `parsePolicy(…).loaded`.
 * @throws SandboxRefused when the policy can't be enforced here, or the set-up failed.
 */
export async function openSandbox(
  loaded: LoadedPolicy,
  options: SandboxOptions,
  dependencies: RunDependencies = realDependencies,
): Promise<OpenSandbox> {
  const began = performance.now();
  const home = options.home ?? homeFolder();
  const { apply: _application, ...given } = options;
  const request = { ...given, env: options.env ?? {}, home };
  const draft = newDraft(newRunId(), []);
  try {
    checkNamedFiles(request);
    const places = makePlaces(options.stateHome ?? join(home, '.local', 'state'));
    for (const line of (await cleanDeadRuns(places)).problems) options.onProgress?.(line);
    const known = know(loaded, request);
    const refused = await refusedGiven(known, request);
    if (refused !== null) throw refusal(refused);
    const { facts, programs } = await dependencies.facts(loaded, request, places.state);
    const compiled = compileFor(known, request, facts, dependencies);
    addCompiled(draft, compiled);
    if (compiled.kind === 'refused') throw refusal(compiled);
    const log = beginLog(request, places, draft.run, compiled, known);
    const context: SessionContext = { compiled, log, draft, places, request };
    try {
      const opened = await openSession(context, dependencies);
      draft.durations.setup = Math.round(performance.now() - began);
      const decide: Decide = (policy, argv) => dependencies.decideCommand(policy, { argv }, programs);
      return sandboxOf(context, options, opened, decide);
    } catch (error) {
      const reason = messageOf(error);
      endLog(draft, outcomeOf({ kind: 'refused', outcome: 'setup-failed', reason }), known, log, []);
      log.audit.close();
      throw error;
    }
  } catch (error) {
    throw asRefused(error);
  }
}

/** A set-up that failed as what the library throws of it; anything else as it is. */
export function asRefused(error: unknown): unknown {
  if (error instanceof SetupError || error instanceof WorkspaceError)
    return new SandboxRefused('setup-failed', error.message, error.fix, [], { cause: error });
  if (error instanceof AuditError)
    return new SandboxRefused('setup-failed', error.message, null, [], { cause: error });
  return error;
}

/** By the system's user database, in which a user of a container often has no entry: then there is no home. */
function homeFolder(): string {
  try {
    return userInfo().homedir;
  } catch {
    return '/nonexistent';
  }
}

function refusal({ outcome, reason, fix, problems }: Refused): SandboxRefused {
  return new SandboxRefused(outcome, reason, fix, problems);
}

type Decide = (
  policy: ResolvedPolicy,
  argv: readonly string[],
) => ReturnType<RunDependencies['decideCommand']>;

function sandboxOf(
  context: SessionContext,
  options: SandboxOptions,
  opened: OpenedRun,
  decide: Decide,
): OpenSandbox {
  const { compiled, draft, log } = context;
  const checkpoints = openCheckpoints(opened, options.signal);
  /** What counts at the end, now and at each checkpoint: the first command that failed, else the last. */
  let worst: CommandReport | null = null;
  const worstAt = new Map<string, CommandReport | null>();
  /** While files are kept or put back. */
  let arranging: Promise<unknown> | null = null;
  let number = 0;
  let running = 0;
  let current = compiled.loaded;
  let closing: Promise<RunResult> | null = null;

  async function run(argv: readonly string[], request: CommandRequest = {}): Promise<CommandResult> {
    while (arranging !== null) await arranging.catch(() => undefined);
    running += 1;
    try {
      return await runOne(argv, request);
    } finally {
      running -= 1;
    }
  }

  function enterPhase(name: string | null): void {
    // Between two phases nothing runs: the init ends whatever a command left behind before it reports its end.
    if (running > 0 || arranging !== null)
      throw new SetupError('a command is running, and phases change between commands', null);
    const next = phaseInside(compiled.loaded, name);
    replaceRules(next);
    current = next;
  }

  /** Does one thing with the files while no command runs, and none can begin. */
  async function arrange<T>(doing: string, work: () => Promise<T>): Promise<T> {
    if (closing !== null) throw new SetupError('the sandbox is closed', null);
    if (running > 0 || arranging !== null)
      throw new SetupError(
        `${counted(running, 'command')} ${running === 1 ? 'is' : 'are'} running, and ${doing} needs all to have ended`,
        'wait for each command to end, or cancel it',
      );
    const working = work();
    arranging = working;
    try {
      return await working;
    } finally {
      arranging = null;
    }
  }

  const checkpoint = (): Promise<string> =>
    arrange('a checkpoint', async () => {
      const name = await checkpoints.make();
      worstAt.set(name, worst);
      worstAt.delete(String(Number(name) - MOST_CHECKPOINTS));
      return name;
    });

  const changes = (): Promise<readonly PendingChange[]> =>
    arrange('a look at the changes', () => checkpoints.changes(compiled.loaded.policy));

  const rollback = (to: string): Promise<void> =>
    arrange('going back to one', async () => {
      // The gateway goes with the sandbox, and what it refused is told.
      await checkpoints.restore(to, () => {
        recordEgress(context, opened);
        recordConnections(context, opened);
      });
      worst = worstAt.get(to) ?? null;
      if (current !== compiled.loaded) replaceRules(current);
    });

  function replaceRules(next: typeof current): void {
    const { network } = compiled.plan;
    if (network.kind !== 'gateway') return;
    const originOf = (clause: string): ReturnType<typeof placeOf> => placeOf(next, clause);
    opened.sandbox.gateway?.replace(gatewayRules({ policy: next.policy, originOf }, network));
  }

  async function runOne(argv: readonly string[], request: CommandRequest): Promise<CommandResult> {
    if (closing !== null) throw new SetupError('the sandbox is closed', null);
    const command = number;
    number += 1;
    const decision = await decide(current.policy, argv);
    if (decision.verdict !== 'allow') {
      const { verdict, clause, reason } = decision;
      const redacted = compiled.redact(argv);
      const none = { cwd: '', stdin: false, image: null, end: null };
      log.note({ type: 'command', command, argv: redacted, ...none, verdict, clause });
      const origin = placeOf(current, clause);
      recordViolation(context, { clause, origin, what: redacted.join(' '), message: reason });
      if (decision.suggestion !== null) draft.suggestions.push(decision.suggestion);
      const outcome = verdict === 'escalate' ? 'escalated' : 'denied';
      return { ...outcomeOf({ kind: 'refused', outcome, reason }), ...NOTHING };
    }
    const cancelling = followSignals([request.signal, options.signal]);
    let report: CommandReport;
    try {
      report = await runLogged(context, opened, {
        number: command,
        argv,
        clause: decision.clause,
        request: withDefaults(request, options, cancelling.signal),
      });
    } finally {
      cancelling.release();
    }
    if (worst === null || succeeded(worst.ended)) worst = report;
    return { ...verdictOf(compiled, argv, report), ...outputOf(report) };
  }

  async function closeAll(): Promise<RunResult> {
    const began = performance.now();
    await arranging?.catch(() => undefined);
    const { broken } = checkpoints;
    let failure: string | null;
    // Of a sandbox that could not be opened anew, it is told already.
    if (broken === null) recordEgress(context, opened);
    try {
      await opened.sandbox.stop();
      const { apply = 'on-success' } = options;
      const good = worst === null || succeeded(worst.ended);
      const kind = apply === 'never' ? 'patch' : apply;
      const application = kind === 'patch' ? ({ kind, file: null } as const) : ({ kind } as const);
      failure = await settleSession(
        context,
        opened,
        application,
        broken === null && (apply === 'always' || (apply !== 'never' && good)),
      );
    } catch (error) {
      failure = `what the commands left could not be taken out: ${messageOf(error)}`;
    }
    failure = broken ?? failure;
    if (failure !== null) addProblem(draft, failure);
    for (const problem of await opened.close()) addProblem(draft, problem);
    if (broken === null) recordConnections(context, opened);
    draft.durations.teardown = Math.round(performance.now() - began);
    const verdict = outcomeOf({
      kind: 'ended',
      command: '',
      ended: worst?.ended ?? { kind: 'exited', code: 0 },
      limit: worst === null ? null : limitOf(compiled, worst),
      violations: draft.violations.length,
      onViolation: 'record',
      conflicts: draft.conflicts.length,
      failure,
    });
    const result = endLog(draft, verdict, compiled, log, []);
    log.audit.close();
    return result;
  }

  async function alive(): Promise<boolean> {
    await arranging?.catch(() => undefined);
    if (closing !== null || checkpoints.broken !== null) return false;
    return opened.sandbox.quiet().then(
      () => true,
      () => false,
    );
  }

  const close = (): Promise<RunResult> => (closing ??= closeAll());
  return {
    run,
    enterPhase,
    checkpoint,
    rollback,
    changes,
    alive,
    id: draft.run,
    tier: compiled.plan.tier,
    matrix: compiled.plan.matrix.cells,
    policyDigest: compiled.loaded.digest,
    planDigest: compiled.planDigest,
    imageDigest: opened.sandbox.imageDigest,
    auditLog: log.audit.directory,
    close,
    [Symbol.asyncDispose]: async () => {
      await close();
    },
  };
}

const NOTHING = { stdout: null, stderr: null, usage: null, duration: 0 } as const;

function outputOf({ stdout, stderr, usage, duration }: CommandReport): Omit<CommandResult, keyof Verdict> {
  return { stdout, stderr, usage, duration };
}

function withDefaults(
  request: CommandRequest,
  { inputs }: SandboxOptions,
  signal: AbortSignal,
): CommandRequest {
  return { ...request, env: { ...inputVariables(inputs ?? {}), ...request.env }, signal };
}
