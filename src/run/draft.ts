import type { RunResult } from '../audit/generated/result.js';
import type { Suggestion } from '../decide/decision.js';
import type { CommandReport } from '../enforce/sandbox.js';
import { printable } from '../enforce/workspace/error.js';
import type { Compiled, Known, Problem, Refused } from './admit.js';
import { cellRecord, streamRecord } from './events.js';
import { scrub, type RunLog } from './log.js';
import type { Verdict } from './outcome.js';
import type { Settled, Violation } from './settle.js';
import { widenings } from './suggest.js';

/** A result while it is being gathered. */
export type Draft = { -readonly [K in keyof RunResult]: RunResult[K] } & {
  /** What would admit what was denied; becomes `suggestion`. */
  suggestions: Suggestion[];
};

/** An empty result: nothing was run. */
export function newDraft(run: string, argv: readonly string[]): Draft {
  return {
    v: 1,
    run,
    outcome: 'setup-failed',
    exitCode: 125,
    signal: null,
    reason: 'nothing was run',
    fix: null,
    command: [...argv],
    scripts: [],
    tier: null,
    passedOver: [],
    policyDigest: null,
    planDigest: null,
    imageDigest: null,
    matrix: [],
    stdout: null,
    stderr: null,
    durations: { setup: 0, run: 0, teardown: 0 },
    usage: null,
    changes: [],
    ignored: 0,
    carried: [],
    outputs: [],
    patch: null,
    conflicts: [],
    violations: [],
    connections: [],
    denied: [],
    escalation: null,
    suggestion: null,
    problems: [],
    auditLog: null,
    suggestions: [],
  };
}

/** The wall and what it enforces. */
export function addCompiled(draft: Draft, compiled: Compiled | Refused): void {
  const admitted = compiled.kind === 'admitted';
  const known = admitted ? compiled : compiled.known;
  draft.tier = admitted ? compiled.plan.tier : compiled.tier;
  draft.passedOver = admitted ? compiled.passedOver.map((passed) => ({ ...passed })) : [];
  draft.matrix = (admitted ? compiled.plan.matrix.cells : compiled.matrix).map(cellRecord);
  draft.policyDigest = known?.loaded.digest ?? null;
  draft.planDigest = admitted ? compiled.planDigest : null;
}

export function addReport(draft: Draft, report: CommandReport): void {
  draft.stdout = streamRecord(report.stdout);
  draft.stderr = streamRecord(report.stderr);
  draft.usage = { ...report.usage };
  draft.durations.run += Math.round(report.duration);
}

export function addSettled(draft: Draft, settled: Settled): void {
  draft.changes = settled.changes.map(({ change, disposition }) => ({
    path: printable(change.path),
    change: change.kind,
    kind: change.type,
    size: change.size,
    sha256: change.type === 'file' ? change.sha256 : null,
    applied: disposition === 'applied',
    disposition,
  }));
  draft.ignored = settled.ignored;
  draft.outputs = settled.outputs.map((output) => ({ ...output }));
  draft.carried = [...settled.carried];
  draft.patch = settled.patch;
  draft.conflicts = [...settled.conflicts];
  draft.suggestions.push(...settled.suggestions);
  for (const violation of settled.violations) addViolation(draft, violation);
  for (const note of settled.notes) addProblem(draft, note);
}

export function addViolation(draft: Draft, { clause, origin, what, message }: Violation): void {
  draft.violations.push({ clause, origin, what, message });
}

/** Something that went wrong beside the outcome. */
export function addProblem(draft: Draft, message: string, fix: string | null = null): void {
  draft.problems.push({ clause: null, file: null, line: null, message, fix });
}

export function addProblems(draft: Draft, problems: readonly Problem[]): void {
  draft.problems.push(...problems);
}

/** The finished result, free of secrets. */
export function resultOf(draft: Draft, verdict: Verdict, known: Known | null, log: RunLog | null): RunResult {
  const { suggestions, ...rest } = draft;
  const result: RunResult = {
    ...rest,
    ...verdict,
    command: known === null ? rest.command : known.redact(rest.command),
    suggestion: widenings(suggestions),
    auditLog: log === null ? null : auditLogOf(log),
  };
  return known?.search.active === true ? scrub(result, known.search) : result;
}

function auditLogOf({ audit, problem }: RunLog): RunResult['auditLog'] {
  return {
    path: audit.directory,
    head: audit.head,
    events: audit.events,
    complete: audit.ended && problem === null,
  };
}
