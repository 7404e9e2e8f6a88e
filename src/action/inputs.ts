import { isAbsolute, normalize } from 'node:path';
import { isObjectId } from '../host/git-object.js';
import type { JobServices } from '../host/services.js';
import { TIERS, type Tier } from '../policy/resolved.js';
import { nearest } from '../policy/spelling.js';
import { FAIL_ON, type FailOn } from '../cli/fail-on.js';
import { splitInput } from '../cli/inputs.js';
import type { Io } from '../cli/io.js';
import { inputOf } from './workflow.js';

/** Where the policy is read from. */
export type PolicyRef =
  | { readonly kind: 'auto' }
  | { readonly kind: 'base' }
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'checkout' };

export const COMMANDS = ['run', 'lint', 'diff', 'check', 'verify'] as const;
export type ActionCommand = (typeof COMMANDS)[number];

/** What the step asks for (action.yml). */
export interface ActionInputs {
  readonly command: ActionCommand;
  /** null: the default names. */
  readonly policy: string | null;
  readonly policyRef: PolicyRef;
  readonly token: string | null;
  readonly run: string | null;
  /** Whether the sandbox is probed before the script runs. */
  readonly verify: boolean;
  readonly shell: 'bash' | 'sh';
  readonly apply: 'never' | 'on-success' | 'always';
  readonly phase: string | null;
  readonly floor: string | null;
  readonly tier: Tier | null;
  /** Relative to the workspace, without `..`; `.` is the workspace itself. */
  readonly workingDirectory: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly mode: 'enforce' | 'audit';
  readonly onViolation: 'fail' | 'record';
  readonly failOn: FailOn;
  readonly allowSudo: boolean;
  readonly artifactName: string | null;
  readonly jobIndex: string;
  /** What the runner says of the job's service containers; null: it says nothing. */
  readonly services: JobServices | null;
  /** Days; null: the repository's own setting. */
  readonly retentionDays: number | null;
  readonly summary: boolean;
}

export type ReadInputs =
  | { readonly ok: true; readonly inputs: ActionInputs }
  /** Each names the input and what it may be. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads and checks the step's inputs. A value that isn't understood is never taken for the default (F1, F7). */
export function readInputs(env: Io['env']): ReadInputs {
  const problems: string[] = [];
  const text = (name: string): string | null => inputOf(env, name) || null;

  function choice<const T extends string>(name: string, values: readonly T[], otherwise: T): T {
    const given = inputOf(env, name);
    if (given === '') return otherwise;
    const found = values.find((value) => value === given);
    if (found !== undefined) return found;
    const near = nearest(given, values);
    problems.push(
      `input ${name} is ${values.join(', ')}, not ${JSON.stringify(given)}${near === null ? '' : `; did you mean ${near}?`}`,
    );
    return otherwise;
  }

  const flag = (name: string, otherwise: boolean): boolean =>
    choice(name, ['true', 'false'], otherwise ? 'true' : 'false') === 'true';

  const command = choice('command', COMMANDS, 'run');
  const run = inputOf(env, 'run') === '' ? null : (env['INPUT_RUN'] ?? '');
  if (command === 'run' && run === null)
    problems.push('input run is missing: the script to run in the sandbox');
  if (run !== null && Buffer.byteLength(run) > MAX_SCRIPT) {
    problems.push(
      `input run has more than ${String(MAX_SCRIPT)} bytes: put the script into a file and run that`,
    );
  }
  const verify = flag('verify', false);
  // F7: a flag that does nothing is never passed over.
  if (verify && command !== 'run')
    problems.push('input verify goes with command: run; command: verify probes by itself');
  if (run?.includes('\0') === true) problems.push('input run holds a NUL byte');
  const tier = inputOf(env, 'tier') === '' ? null : choice('tier', TIERS, 'container');
  const inputs: ActionInputs = {
    command,
    policy: text('policy'),
    policyRef: policyRef(inputOf(env, 'policy-ref'), problems),
    token: text('token'),
    run,
    verify,
    shell: choice('shell', ['bash', 'sh'], 'bash'),
    apply: choice('apply', ['never', 'on-success', 'always'], 'never'),
    phase: text('phase'),
    floor: text('floor'),
    tier,
    workingDirectory: workingDirectory(inputOf(env, 'working-directory'), problems),
    inputs: namedInputs(inputOf(env, 'inputs'), problems),
    mode: choice('mode', ['enforce', 'audit'], 'enforce'),
    onViolation: choice('on-violation', ['fail', 'record'], 'fail'),
    failOn: choice('fail-on', FAIL_ON, 'error'),
    allowSudo: flag('allow-sudo', false),
    artifactName: text('artifact-name'),
    jobIndex: inputOf(env, 'job-index'),
    services: jobServices(inputOf(env, 'services'), problems),
    retentionDays: days(inputOf(env, 'retention-days'), problems),
    summary: flag('summary', true),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, inputs };
}

/** One argument has at most 128 KiB (MAX_ARG_STRLEN); the script is one. */
const MAX_SCRIPT = 120 * 1024;

function policyRef(given: string, problems: string[]): PolicyRef {
  switch (given) {
    case '':
    case 'auto':
      return { kind: 'auto' };
    case 'base':
    case 'checkout':
      return { kind: given };
    default:
      if (isObjectId(given)) return { kind: 'commit', commit: given };
      problems.push(
        `input policy-ref is auto, base, checkout or a commit's full SHA, not ${JSON.stringify(given)}; a branch's name is none, because branches move`,
      );
      return { kind: 'auto' };
  }
}

function workingDirectory(given: string, problems: string[]): string {
  const path = normalize(given === '' ? '.' : given);
  if (isAbsolute(path) || path === '..' || path.startsWith('../')) {
    problems.push(`input working-directory is a folder inside the workspace, not ${JSON.stringify(given)}`);
    return '.';
  }
  return path;
}

/** A line each, NAME=VALUE. */
function namedInputs(given: string, problems: string[]): Readonly<Record<string, string>> {
  const inputs = new Map<string, string>();
  for (const line of given.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    const input = splitInput(line.trimStart());
    const name = input?.[0].trimEnd() ?? '';
    if (input === null || name === '') problems.push('input inputs has a line that is not NAME=VALUE');
    else if (inputs.has(name)) problems.push(`input inputs gives ${JSON.stringify(name)} twice`);
    else inputs.set(name, input[1]);
  }
  return Object.fromEntries(inputs);
}

/** `job.services` as JSON: name → id and network. */
function jobServices(given: string, problems: string[]): JobServices | null {
  if (given === '') return null;
  try {
    const parsed: unknown = JSON.parse(given);
    // The runner was asked, and the job has none.
    if (parsed === null) return {};
    if (typeof parsed !== 'object' || Array.isArray(parsed)) throw new TypeError('no mapping');
    const services = Object.entries(parsed as Readonly<Record<string, unknown>>).map(([name, service]) => {
      const { id, network } = (service ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof id !== 'string') throw new TypeError('no id');
      return [name, { id, network: typeof network === 'string' ? network : null }] as const;
    });
    return Object.fromEntries(services);
  } catch {
    problems.push('input services is not what the runner says of the services of its job: leave it out');
    return null;
  }
}

function days(given: string, problems: string[]): number | null {
  if (given === '') return null;
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given);
  problems.push(`input retention-days is a number of days, not ${JSON.stringify(given)}`);
  return null;
}
