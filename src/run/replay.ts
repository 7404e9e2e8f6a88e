import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventOf } from '../audit/events.js';
import type { RunResult } from '../audit/generated/result.js';
import { eachEvent, readResult } from '../audit/read.js';
import { holdsMark } from '../audit/redact.js';
import { verifyLog } from '../audit/verify.js';
import { planDigest } from '../compile/digest.js';
import type { Plan } from '../compile/plan.js';
import { policyDigest } from '../policy/digest.js';
import type { LoadedPolicy, ResolvedPolicy } from '../policy/resolved.js';
import { realDependencies, type RunDependencies } from './dependencies.js';
import type { RunRequest } from './request.js';
import { runPolicy } from './run.js';
import { namedInputs, passedEnvironment } from './secrets.js';

/** A run that is to be repeated, as its audit directory has it. */
export interface Recorded {
  readonly start: EventOf<'run.start'>;
  readonly command: EventOf<'command'>;
  readonly policy: ResolvedPolicy;
  readonly plan: Plan;
  readonly result: RunResult;
}

/** Something that isn't as it was. */
export interface Difference {
  /** What differs, in a word or two: `exit code`, `stdout`, `change src/a.ts`. */
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

/** Why a log can't be replayed. */
export class ReplayError extends Error {
  override readonly name = 'ReplayError';
}

/**
 * Reads a recorded run and makes sure that it is what the log's digests say.
 *
 * @throws ReplayError when the log is broken, or doesn't hold what a replay needs.
 */
export async function readRecorded(directory: string): Promise<Recorded> {
  const result = await readResult(directory);
  if (result === null) throw new ReplayError('there is no result.json: the run did not come to its end');
  const log = join(directory, 'audit.jsonl');
  const head = result.auditLog?.head;
  const { problems } = await verifyLog(log, head === undefined ? {} : { head });
  const [broken] = problems;
  if (broken !== undefined)
    throw new ReplayError(`the log is broken at line ${String(broken.line)}: ${broken.message}`);
  const found: { start: EventOf<'run.start'> | null; command: EventOf<'command'> | null } = {
    start: null,
    command: null,
  };
  await eachEvent(log, (entry) => {
    if (entry.kind !== 'event') return;
    if (entry.event.type === 'run.start') found.start ??= entry.event;
    if (entry.event.type === 'command') found.command ??= entry.event;
  });
  const { start, command } = found;
  if (start === null || command === null || command.verdict !== 'allow' || start.plan === null) {
    throw new ReplayError('no command was run');
  }
  const hidden = command.argv.find(holdsMark);
  if (hidden !== undefined) {
    throw new ReplayError(`the log doesn't hold the whole command line: ${hidden}`);
  }
  if (command.stdin) throw new ReplayError('the command read a standard input, which the log does not hold');
  const policy = (await json(directory, 'policy.resolved.json')) as ResolvedPolicy;
  const plan = (await json(directory, 'plan.json')) as Plan;
  if (policyDigest(policy) !== start.policy)
    throw new ReplayError('policy.resolved.json is not the one that the log names');
  if (planDigest(plan) !== start.plan) throw new ReplayError('plan.json is not the one that the log names');
  return { start, command, policy, plan, result };
}

async function json(directory: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(directory, name), 'utf8')) as unknown;
  } catch (error) {
    throw new ReplayError(`${name} can't be read`, { cause: error });
  }
}

export interface ReplayRequest extends Pick<
  RunRequest,
  'env' | 'stateHome' | 'home' | 'directory' | 'inputs' | 'signal' | 'onStdout' | 'onStderr' | 'onProgress'
> {
  /** Another folder than the one of the log, such as a fresh checkout of its commit. */
  readonly workspace?: string;
}

/** Runs the recorded command again under the same plan and the same image, applies nothing, and compares. */
export async function replay(
  recorded: Recorded,
  request: ReplayRequest,
  dependencies: RunDependencies = realDependencies,
): Promise<{ readonly result: RunResult; readonly differences: readonly Difference[] }> {
  const { start, command, policy } = recorded;
  const loaded: LoadedPolicy = { policy, origins: {}, digest: start.policy, files: [] };
  const plan = pinned(recorded.plan, command.image);
  const { workspace = start.workspace, ...rest } = request;
  const result = await runPolicy(
    {
      ...rest,
      policy: { kind: 'loaded', loaded },
      workspace,
      argv: command.argv,
      ...(command.cwd === start.workspace ? {} : { cwd: command.cwd.replace(start.workspace, workspace) }),
      mode: start.mode,
      apply: { kind: 'discard' },
    },
    {
      ...dependencies,
      compile: () => ({ ok: true, plan, digest: planDigest(recorded.plan), passedOver: [] }),
    },
  );
  return {
    result,
    differences: [...givenDifferences(recorded, request), ...resultDifferences(recorded.result, result)],
  };
}

/** The same plan, with the image held to the content that ran. */
function pinned(plan: Plan, digest: string | null): Plan {
  if (plan.tier === 'process' || plan.image.kind !== 'image' || digest === null) return plan;
  return { ...plan, image: { ...plan.image, digest } };
}

/** Variables and inputs are compared by the hashes that the log holds. */
function givenDifferences({ start, policy }: Recorded, request: ReplayRequest): readonly Difference[] {
  const now = passedEnvironment(policy, request.env).named;
  return [
    ...namedDifferences('variable', start.env, now),
    ...namedDifferences('input', start.inputs, namedInputs(request.inputs ?? {})),
  ];
}

type Named = readonly { readonly name: string; readonly sha256: string | null }[];

function namedDifferences(what: string, before: Named, now: Named): readonly Difference[] {
  const names = [...new Set([...before, ...now].map(({ name }) => name))].sort();
  const state = (list: Named, name: string): string | null | undefined =>
    list.find((one) => one.name === name)?.sha256;
  return names.flatMap((name) => {
    const [one, other] = [state(before, name), state(now, name)];
    if (one === other) return [];
    const said = (value: string | null | undefined): string =>
      value === undefined ? 'not set' : value === null ? 'a secret' : `sha256 ${value.slice(0, 12)}…`;
    return [{ what: `${what} ${name}`, before: said(one), now: said(other) }];
  });
}

function resultDifferences(before: RunResult, now: RunResult): readonly Difference[] {
  const rows: readonly [string, string, string][] = [
    ['outcome', before.outcome, now.outcome],
    ['exit code', String(before.exitCode), String(now.exitCode)],
    ['image', before.imageDigest ?? 'none', now.imageDigest ?? 'none'],
    ['stdout', streamText(before.stdout), streamText(now.stdout)],
    ['stderr', streamText(before.stderr), streamText(now.stderr)],
    ...changeRows(before, now),
    ...violationRows(before, now),
  ];
  return rows
    .filter(([, one, other]) => one !== other)
    .map(([what, one, other]) => ({ what, before: one, now: other }));
}

function streamText(stream: RunResult['stdout']): string {
  return stream === null ? 'none' : `${String(stream.bytes)} bytes, sha256 ${stream.sha256.slice(0, 12)}…`;
}

/** What the code did to each path; whether that was then applied is no difference of the code. */
function changeRows(before: RunResult, now: RunResult): readonly [string, string, string][] {
  const texts = ({ changes }: RunResult): ReadonlyMap<string, string> =>
    new Map(
      changes.map(({ path, change, sha256, disposition }) => [
        path,
        `${change}${disposition === 'dropped' ? ', dropped' : ''}${sha256 === null ? '' : `, sha256 ${sha256.slice(0, 12)}…`}`,
      ]),
    );
  return rowsOf('change', texts(before), texts(now));
}

function violationRows(before: RunResult, now: RunResult): readonly [string, string, string][] {
  const texts = ({ violations }: RunResult): ReadonlyMap<string, string> =>
    new Map(violations.map(({ what, clause }) => [what, clause]));
  return rowsOf('violation', texts(before), texts(now));
}

function rowsOf(
  what: string,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly [string, string, string][] {
  const keys = [...new Set([...before.keys(), ...now.keys()])].sort();
  return keys.map((key) => [`${what} ${key}`, before.get(key) ?? 'none', now.get(key) ?? 'none']);
}
