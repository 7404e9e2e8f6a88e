import type { Place, FindingsReport, LocatedFinding, SourceFile } from '../findings.js';

/** One difference of two policies whose places are known: the one input of every format. */
export interface ReportedChange {
  readonly change: 'widened' | 'narrowed' | 'moved';
  readonly clause: string;
  readonly phase: string | null;
  readonly message: string;
  readonly witness: {
    readonly text: string;
    readonly question: { readonly kind: string } & Readonly<Record<string, string | number>>;
  } | null;
  readonly base: Place & { readonly stated: boolean };
  readonly head: Place & { readonly stated: boolean };
}

export interface ReportedPolicy {
  /** As it was named: a file, `-`, `REV:PATH`. */
  readonly name: string;
  readonly digest: string;
}

/** Everything a format of a comparison needs; plain data. */
export interface DiffReport {
  /** The version of this tool. */
  readonly version: string;
  readonly base: ReportedPolicy;
  readonly head: ReportedPolicy;
  readonly changes: readonly ReportedChange[];
  /** Clauses that are the same, by name. */
  readonly equal: readonly string[];
  /** Texts for snippets, of both. */
  readonly sources: readonly SourceFile[];
}

/** The kinds of changes as rules: what SARIF and annotations name. */
export const DIFF_RULES = {
  widened: { id: 'SP1101', severity: 'error', title: 'policy widened' },
  narrowed: { id: 'SP1102', severity: 'info', title: 'policy narrowed' },
  moved: { id: 'SP1103', severity: 'info', title: 'clause moved' },
} as const;

export function countChanges(
  changes: readonly ReportedChange[],
): Readonly<Record<ReportedChange['change'], number>> {
  const counts = { widened: 0, narrowed: 0, moved: 0 };
  for (const { change } of changes) counts[change] += 1;
  return counts;
}

/** What shows a change, as a sentence; null for what moved. */
export function witnessText({ change, witness }: ReportedChange): string | null {
  if (change === 'moved') return null;
  const [now, before] = change === 'widened' ? ['permitted', 'refused'] : ['refused', 'permitted'];
  if (witness !== null) return `For one, this is ${now} now and was ${before}: ${witness.text}`;
  return change === 'widened'
    ? 'No request was found that shows it; it can’t be shown either that nothing more is permitted.'
    : 'No request was found that shows it.';
}

/**
 * The same as findings at the head's lines, for the formats that findings have. `kinds` are those that are told of.
 */
export function diffFindings(
  report: DiffReport,
  kinds: readonly ReportedChange['change'][] = ['widened', 'narrowed', 'moved'],
): FindingsReport {
  const told = report.changes.filter(({ change }) => kinds.includes(change));
  return {
    version: report.version,
    files: [...new Set([report.head.name, ...told.map(({ head }) => head.file)])],
    sources: report.sources,
    findings: told.map(finding),
    rules: kinds.filter((kind) => told.some(({ change }) => change === kind)).map((kind) => DIFF_RULES[kind]),
  };
}

function finding(change: ReportedChange): LocatedFinding {
  const { id, severity } = DIFF_RULES[change.change];
  const { base, head, message } = change;
  return {
    rule: id,
    severity,
    message,
    help: witnessText(change),
    at: { file: head.file, span: head.span },
    related: base.stated
      ? [{ message: 'the base has it here', at: { file: base.file, span: base.span } }]
      : [],
    fix: null,
  };
}
