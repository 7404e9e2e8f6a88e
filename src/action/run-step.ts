import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { RunResult } from '../audit/generated/result.js';
import { cacheHomeOf } from '../host/xdg.js';
import { homeOf } from '../cli/home.js';
import { SetupError } from '../enforce/sandbox.js';
import { write, type Io } from '../cli/io.js';
import { cancelOnSignals } from '../cli/signals.js';
import { runEnd, runStart } from '../report/run.js';
import { realDependencies } from '../run/dependencies.js';
import { SandboxRefused } from '../run/sandbox.js';
import { runPolicy } from '../run/run.js';
import type { Application, RunRequest, Script } from '../run/request.js';
import { passableEnvironment } from './hidden.js';
import type { ActionInputs } from './inputs.js';
import { logStream } from './output.js';
import { sourcePolicy, type SourcedPolicy } from './policy-source.js';
import { publish } from './publish.js';
import { scriptArgv, scriptsOf } from './script.js';
import type { Asking } from './server.js';
import { carryStore, fetchFolder, temporaryFolder } from './temporary.js';
import { annotate, endGroup, saveState, say, startGroup, stopCommands } from './workflow.js';

/** A run, and what it was held to. */
export interface StepRun {
  readonly result: RunResult;
  /** null: it came to no policy. */
  readonly policy: SourcedPolicy | null;
}

/**
 * Runs the step's script in a sandbox under the policy that counts for this event, and leaves its results where the
 * runner looks for them.
 *
 * @param asking The server's answer about the default branch, under way.
 * @returns The step's exit code: the run's own.
 */
export async function runStep(io: Io, inputs: ActionInputs, text: string, asking: Asking): Promise<number> {
  const script: Script = { text, shell: inputs.shell };
  const workspace = io.env['GITHUB_WORKSPACE'] ?? io.cwd;
  const home = homeOf(io);
  const base = temporaryFolder(io, home);
  const audit = join(base, `audit-${randomBytes(8).toString('hex')}`);
  saveState(io, 'audit-dir', audit);
  saveState(io, 'unpublished', 'true');
  const signals = cancelOnSignals();
  try {
    const { result, policy } = await streamed(io, async (shown) => {
      let sourced: SourcedPolicy | null = null;
      const request = requestOf(inputs, script, { io, workspace, home, base, audit });
      const ran = await runPolicy(
        { ...request, ...shown, signal: signals.signal },
        {
          ...realDependencies,
          load: async () => {
            const temporary = fetchFolder(io, home);
            const sourcing = sourcePolicy(io, inputs, { workspace, home, temporary, asking });
            sourced = await unlessAborted(sourcing, signals.signal);
            await sayPolicy(io, inputs, sourced);
            if (inputs.allowSudo) {
              await (await import('./allow-sudo.js')).allowSudo(io, inputs, sourced.loaded);
            }
            return sourced;
          },
        },
      );
      return { result: ran, policy: sourced };
    });
    await write(io.stdout, runEnd(result, { colour: false }));
    await sayVerdict(io, result);
    await publish(io, inputs, { result, policy, script, cancelled: signals.signal.aborted });
    return result.exitCode;
  } finally {
    signals.dispose();
  }
}

interface Places {
  readonly io: Io;
  readonly workspace: string;
  readonly home: string;
  readonly base: string;
  readonly audit: string;
}

function requestOf(inputs: ActionInputs, script: Script, places: Places): RunRequest {
  const { io, workspace, home, base, audit } = places;
  const [first, ...others] = scriptsOf(script);
  return {
    // Read by `load`, which asks the server; the name is what is said when it can't.
    policy: { kind: 'file', path: inputs.policy ?? '.github/sandbox-policy.yml' },
    directory: workspace,
    workspace,
    beneath: workspace,
    argv: scriptArgv(first),
    script: first,
    name: first.name,
    further: others.map((one) => ({ name: one.name, argv: scriptArgv(one), script: one })),
    needs: needsOf(inputs),
    ...(inputs.workingDirectory === '.' ? {} : { cwd: join(workspace, inputs.workingDirectory) }),
    ...(inputs.tier === null ? {} : { tier: inputs.tier }),
    mode: inputs.mode,
    ...(inputs.allowSudo ? { allowSudo: true } : {}),
    ...(inputs.services === null ? {} : { services: inputs.services }),
    ...(inputs.phase === null ? {} : { phase: inputs.phase }),
    inputs: inputs.inputs,
    apply: applicationOf(inputs.apply),
    onViolation: inputs.onViolation,
    audit,
    carry: carryStore(io, base, inputs.jobIndex),
    env: passableEnvironment(io.env),
    stateHome: base,
    home,
    onProgress: (line) => void say(io, line),
    ...(inputs.verify ? { prove: prover(inputs, script, places) } : {}),
  };
}

/** Probes the sandbox that the script would run in; what doesn't hold is no place to run anything. */
function prover(
  { tier }: ActionInputs,
  script: Script,
  { io, workspace, home, base }: Places,
): NonNullable<RunRequest['prove']> {
  return async (loaded, keep) => {
    const { verify } = await import('../verify/verify.js');
    const verifying = verify(loaded, {
      workspace,
      script,
      ...(tier === null ? {} : { tier }),
      env: passableEnvironment(io.env),
      home,
      stateHome: base,
      cacheHome: cacheHomeOf(io.env, home),
      onProgress: (line) => void say(io, line),
    });
    const { report } = await verifying.catch((error: unknown) => {
      if (error instanceof SandboxRefused) throw new SetupError(error.message, error.fix, { cause: error });
      throw error;
    });
    keep(`${JSON.stringify(report, null, 2)}\n`);
    const { held, leaked, unproven } = report.summary;
    await say(
      io,
      `verify: ${String(held)} probes held, ${String(leaked)} leaked, ${String(unproven)} proved nothing`,
    );
    const [first] = report.probes.filter(({ verdict }) => verdict !== 'held');
    if (first === undefined) return;
    const more = leaked + unproven > 1 ? `, and ${String(leaked + unproven - 1)} more` : '';
    const reason = `the sandbox does not hold: ${first.clause}: ${first.forbidden.did}: ${first.forbidden.went}${more}`;
    throw new SetupError(reason, 'see verify.json in the audit directory');
  };
}

/** Inputs tighten; what loosens needs the policy's word. */
export function needsOf(inputs: ActionInputs): NonNullable<RunRequest['needs']> {
  const needs: { permit: 'apply' | 'audit' | 'sudo'; what: string }[] = [];
  if (inputs.apply !== 'never') needs.push({ permit: 'apply', what: `apply: ${inputs.apply}` });
  if (inputs.mode === 'audit') needs.push({ permit: 'audit', what: 'mode: audit' });
  if (inputs.onViolation === 'record') needs.push({ permit: 'audit', what: 'on-violation: record' });
  if (inputs.allowSudo) needs.push({ permit: 'sudo', what: 'allow-sudo' });
  return needs;
}

function applicationOf(apply: ActionInputs['apply']): Application {
  return apply === 'never' ? { kind: 'patch', file: null } : { kind: apply };
}

type Shown = Pick<RunRequest, 'onStart' | 'onStdout' | 'onStderr'>;

/** Streams what the code writes within a group, while the runner takes no commands. */
async function streamed(io: Io, work: (shown: Shown) => Promise<StepRun>): Promise<StepRun> {
  await startGroup(io, 'Run in the sandbox');
  const streams = [0, 1].map(() => logStream(async (text) => void (await write(io.stdout, text))));
  const [out, err] = streams;
  let resume: Promise<() => Promise<void>> | null = null;
  try {
    return await work({
      onStart: (start) => {
        void write(io.stdout, runStart(start, { colour: false }));
        resume = stopCommands(io);
      },
      onStdout: (chunk) => out?.write(chunk),
      onStderr: (chunk) => err?.write(chunk),
    });
  } finally {
    for (const stream of streams) await stream.end();
    const stopped = resume as Promise<() => Promise<void>> | null;
    if (stopped !== null) await (await stopped)();
    await endGroup(io);
  }
}

const MAX_ANNOTATIONS = 10;

async function sayPolicy(io: Io, inputs: ActionInputs, { says, findings }: SourcedPolicy): Promise<void> {
  if (says !== null) await say(io, `policy ${says}`);
  if (inputs.policyRef.kind !== 'auto' && says !== null) {
    await annotate(io, 'warning', `The policy is not the default branch's: it is ${says}.`);
  }
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  for (const { rule, message } of warnings.slice(0, MAX_ANNOTATIONS))
    await say(io, `lint: ${message} [${rule}]`);
}

async function sayVerdict(io: Io, result: RunResult): Promise<void> {
  const { outcome, exitCode, reason, problems, fix } = result;
  if (outcome === 'completed' && exitCode === 0) return;
  const [first] = problems.filter(({ file, line }) => file !== null && line !== null);
  const place = first === undefined || first.file === null ? null : { file: first.file, line: first.line };
  const help = fix === null ? '' : `\nTo fix it: ${fix}.`;
  await annotate(io, 'error', `${outcome}, exit ${String(exitCode)}: ${reason}.${help}`, { place });
}

/** What was cancelled is not waited for: the runner gives a step ten seconds (L7). */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return await new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(new Error('cancelled'));
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
