import { createRedact, type Redact } from '../audit/redact.js';
import { createSecretSearch, MIN_SECRET, type SecretSearch } from '../audit/secrets.js';
import type { MatrixCell } from '../compile/matrix.js';
import type { PassedOver, Plan, Unenforceable } from '../compile/plan.js';
import { unknownPhase } from '../compile/problems.js';
import { deny, originOf, type Decision, type Suggestion } from '../decide/decision.js';
import { decideInput } from '../decide/input.js';
import type { HostFacts } from '../host/facts.js';
import { applyPhase } from '../policy/phases.js';
import { compilePattern } from '../policy/values/pattern.js';
import type { LoadedPolicy, ResolvedPolicy, Tier } from '../policy/resolved.js';
import type { RunDependencies } from './dependencies.js';
import type { RunRequest } from './request.js';
import { passedEnvironment, type PassedEnvironment } from './secrets.js';

/** Why nothing was run, or what went wrong beside the outcome. */
export interface Problem {
  readonly clause: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
  readonly fix: string | null;
}

/** A policy that was read and what must not be written down under it. */
export interface Known {
  readonly loaded: LoadedPolicy;
  readonly passed: PassedEnvironment;
  readonly search: SecretSearch;
  readonly redact: Redact;
}

/** A command that the policy doesn't permit. In audit mode it runs all the same. */
export interface DeniedCommand {
  readonly argv: readonly string[];
  readonly decision: Decision;
  readonly suggestions: readonly Suggestion[];
}

/** A policy that can be enforced here. */
export interface Compiled extends Known {
  readonly kind: 'admitted';
  readonly facts: HostFacts;
  readonly plan: Plan;
  readonly planDigest: string;
  /** The stronger tiers that the policy admits, and why they weren't taken. */
  readonly passedOver: readonly PassedOver[];
}

/** A run that may begin. */
export interface Admitted extends Compiled {
  /** The clause that permits the command. */
  readonly clause: string | null;
  readonly denied: DeniedCommand | null;
}

/** A run that may not. `known` null: the policy itself could not be read. */
export interface Refused {
  readonly kind: 'refused';
  readonly outcome: 'policy-invalid' | 'unenforceable' | 'setup-failed' | 'denied' | 'escalated';
  readonly reason: string;
  readonly fix: string | null;
  readonly known: Known | null;
  readonly tier: Tier | null;
  readonly matrix: readonly MatrixCell[];
  readonly problems: readonly Problem[];
  readonly denied: DeniedCommand | null;
}

/** Reads, checks and compiles: everything that can be known before anything is made. */
export async function admit(
  request: RunRequest,
  dependencies: RunDependencies,
  state: string,
): Promise<Admitted | Refused> {
  const read = await readPolicies(request, dependencies);
  if (read.kind === 'refused') return read;
  const loaded = inPhase(read.loaded, request.phase);
  if (loaded === null) return withoutPhase(know(read.loaded, request), request.phase ?? '');
  const known = know(loaded, request);
  const given = await refusedGiven(known, request);
  if (given !== null) return given;
  const host = await dependencies.facts(loaded, request, state);
  const decision = await dependencies.decideCommand(loaded.policy, request, host.programs);
  let denied = deniedBy(decision, request.argv);
  for (const { argv, script } of request.further ?? []) {
    if (denied !== null) break;
    const further = { argv, ...(script === undefined ? {} : { script }) };
    denied = deniedBy(await dependencies.decideCommand(loaded.policy, further, host.programs), argv);
  }
  if (denied !== null && request.mode !== 'audit') {
    return refuse(known, deniedCommand(loaded, denied.decision), { denied });
  }
  const compiled = compileFor(known, request, host.facts, dependencies);
  if (compiled.kind === 'refused') return compiled;
  return { ...compiled, clause: denied === null ? decision.clause : null, denied };
}

function deniedBy(decision: Decision, argv: readonly string[]): DeniedCommand | null {
  return decision.verdict === 'allow' ? null : { argv, decision, suggestions: suggestionsOf(decision) };
}

/** The policy while the chosen phase holds; null when there is no such phase. */
function inPhase(loaded: LoadedPolicy, phase: string | undefined): LoadedPolicy | null {
  return phase === undefined ? loaded : applyPhase(loaded, phase);
}

function withoutPhase(known: Known, phase: string): Refused {
  const problem = unenforceableProblem(unknownPhase(known.loaded, phase));
  return refuse(known, {
    outcome: 'unenforceable',
    reason: problem.message,
    fix: problem.fix,
    problems: [problem],
  });
}

/** What a plan needs beside the policy. */
type CompileRequest = Pick<RunRequest, 'mode' | 'tier' | 'strict' | 'script'>;

/** Compiles for this host, or says everything that can't be enforced here. */
export function compileFor(
  known: Known,
  request: CompileRequest,
  facts: HostFacts,
  dependencies: Pick<RunDependencies, 'compile'>,
): Compiled | Refused {
  const compiled = dependencies.compile(effective(known.loaded, request), facts, {
    ...(request.tier === undefined ? {} : { tier: request.tier }),
    ...(request.strict === true ? { strict: true } : {}),
    ...(request.mode === undefined ? {} : { mode: request.mode }),
    today: new Date().toISOString().slice(0, 10),
  });
  if (compiled.ok) {
    const { plan, digest, passedOver } = compiled;
    return { kind: 'admitted', ...known, facts, plan, planDigest: digest, passedOver };
  }
  const problems = compiled.problems.map(unenforceableProblem);
  const [first] = problems;
  const reason = unenforceableReason(first, problems.length);
  return refuse(
    known,
    { outcome: 'unenforceable', reason, fix: first?.fix ?? null, problems },
    { tier: compiled.tier, matrix: compiled.matrix.cells },
  );
}

/**
 * In audit mode the list of commands is recorded and not enforced, so nothing is compiled from it. The shell that
 * reads a script has to be startable, whether or not the list names it.
 */
function effective(loaded: LoadedPolicy, { mode, script }: CompileRequest): LoadedPolicy {
  const { allow } = loaded.policy.commands;
  if (allow === null || (mode !== 'audit' && script === undefined)) return loaded;
  const startable =
    mode === 'audit' || script === undefined ? null : [...allow, { run: script.shell, args: null }];
  const policy: ResolvedPolicy = {
    ...loaded.policy,
    commands: { ...loaded.policy.commands, allow: startable },
  };
  return { ...loaded, policy };
}

async function readPolicies(
  request: RunRequest,
  dependencies: RunDependencies,
): Promise<{ readonly kind: 'read'; readonly loaded: LoadedPolicy } | Refused> {
  if (request.policy.kind === 'loaded') return { kind: 'read', loaded: request.policy.loaded };
  const { loaded, problems } = await dependencies.load(request.policy.path, request);
  if (loaded !== null) return { kind: 'read', loaded };
  const [first] = problems;
  const message = first?.message ?? 'it has errors';
  const what =
    first === undefined || first.file !== null
      ? `the policy is not valid: ${first === undefined ? '' : `${first.file}:${String(first.line ?? 1)}: `}`
      : 'there is no policy to run under: ';
  const more = problems.length > 1 ? `, and ${String(problems.length - 1)} more` : '';
  return {
    kind: 'refused',
    outcome: 'policy-invalid',
    reason: `${what}${message}${more}`,
    fix: first?.fix ?? null,
    known: null,
    tier: null,
    matrix: [],
    problems,
    denied: null,
  };
}

/** What `RunDependencies.load` gives: `loaded` null, and why. */
export interface ReadPolicy {
  readonly loaded: LoadedPolicy | null;
  readonly problems: readonly Problem[];
}

/** Picks what a policy lets in of the environment, and what must not be written down. */
export function know(loaded: LoadedPolicy, request: Pick<RunRequest, 'env'>): Known {
  const passed = passedEnvironment(loaded.policy, request.env);
  const search = createSecretSearch(passed.secrets);
  return {
    loaded,
    passed,
    search,
    redact: createRedact(loaded.policy.audit.redact.map(compilePattern), search),
  };
}

interface Refusal {
  readonly outcome: Refused['outcome'];
  readonly reason: string;
  readonly fix: string | null;
  readonly problems: readonly Problem[];
}

function refuse(known: Known, refusal: Refusal, more: Partial<Refused> = {}): Refused {
  return { kind: 'refused', ...refusal, known, tier: null, matrix: [], denied: null, ...more };
}

/** What a caller asks for beside the policy; a sandbox that is only opened has no command yet. */
type Given = Pick<RunRequest, 'inputs' | 'needs' | 'allowSudo'> & Partial<Pick<RunRequest, 'argv'>>;

/** Why what the caller asks for and hands in can't be taken; null when it can. */
export async function refusedGiven(known: Known, request: Given): Promise<Refused | null> {
  const loosening = unpermitted(known, request);
  if (loosening !== null) return loosening;
  const [short] = known.passed.tooShort;
  if (short !== undefined) return refuse(known, tooShort(known.loaded, short));
  const input = refusedInput(known.loaded, request.inputs ?? {});
  return input === null ? null : refuse(known, input);
}

/** F7: what loosens a policy is done only where the policy says that it may be. */
function unpermitted(known: Known, { needs = [], allowSudo = false, argv = [] }: Given): Refused | null {
  const { loaded } = known;
  const said = needs.some(({ permit }) => permit === 'sudo');
  const sudo = allowSudo && !said ? [{ permit: 'sudo', what: '--allow-sudo' } as const] : [];
  const missing = [...needs, ...sudo].filter(
    ({ permit }) => !loaded.policy.enforcement.permit.includes(permit),
  );
  const [first] = missing;
  if (first === undefined) return null;
  const clause = 'enforcement.permit';
  const reasons = missing.map(({ permit, what }) => `${what} needs the policy's permit: ${permit}`);
  const problems = reasons.map((reason) => problemAt(loaded, clause, reason, null));
  const reason = reasons[0] ?? '';
  const add = missing.map(({ permit }) => permit);
  const decision = deny(clause, reason, { suggestion: { change: 'append', clause, add } });
  const denied = { argv, decision, suggestions: suggestionsOf(decision) };
  const fix = 'leave it out, or have the policy permit it';
  return refuse(known, { outcome: 'denied', reason, fix, problems }, { denied });
}

function tooShort(loaded: LoadedPolicy, name: string): Refusal {
  const reason = `the value of the secret ${name} has fewer than ${String(MIN_SECRET)} bytes, too few to be looked for in what is written`;
  const fix = `give ${name} a longer value, or don't pass it`;
  return { outcome: 'setup-failed', reason, fix, problems: [problemAt(loaded, 'env.secret', reason, fix)] };
}

function refusedInput(loaded: LoadedPolicy, inputs: Readonly<Record<string, string>>): Refusal | null {
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(inputs)) {
    const decision = decideInput(loaded.policy, name, value);
    if (decision.verdict === 'allow') continue;
    const message = `input ${name}: ${decision.reason}`;
    problems.push(problemAt(loaded, decision.clause, message, null));
  }
  const [first] = problems;
  if (first === undefined) return null;
  return { outcome: 'denied', reason: first.message, fix: null, problems };
}

function deniedCommand(loaded: LoadedPolicy, decision: Decision): Refusal {
  const escalated = decision.verdict === 'escalate';
  const problems = [problemAt(loaded, decision.clause, decision.reason, null)];
  const reason = escalated ? `the command needs a person's approval: ${decision.reason}` : decision.reason;
  return { outcome: escalated ? 'escalated' : 'denied', reason, fix: null, problems };
}

function suggestionsOf(decision: Decision): readonly Suggestion[] {
  return decision.suggestion === null ? [] : [decision.suggestion];
}

function problemAt(loaded: LoadedPolicy, clause: string, message: string, fix: string | null): Problem {
  const origin = originOf(loaded, clause);
  return { clause, file: origin?.file ?? null, line: origin?.line ?? null, message, fix };
}

function unenforceableProblem({ clause, origin, reason, fix }: Unenforceable): Problem {
  return { clause, file: origin?.file ?? null, line: origin?.line ?? null, message: reason, fix };
}

function unenforceableReason(first: Problem | undefined, count: number): string {
  if (first === undefined) return 'the policy can not be enforced here';
  const place = first.file === null ? '' : ` (${first.file}:${String(first.line)})`;
  const more = count > 1 ? `, and ${String(count - 1)} more` : '';
  return `${first.clause ?? 'the policy'}${place}: ${first.message}${more}`;
}
