import { spanOf, type Document } from '../../policy/document.js';
import type { FindingsReport, LocatedFinding } from '../findings.js';
import type { NotProbed, Probe, VerifyReport } from '../../verify/generated/verify-report.js';

/** What a format of `verify` needs beside the report itself. */
export interface ShownVerify {
  readonly report: VerifyReport;
  readonly remembered: boolean;
  /** The policy's file as it was named. */
  readonly policy: string;
  readonly documents: ReadonlyMap<string, Document>;
  /** Turns a path as read into one for reports. */
  readonly show: (file: string) => string;
  /** Where the policy states a clause, or something beneath it; null for a default. */
  readonly placeOf: (
    clause: string,
  ) => { readonly file: string; readonly path: readonly (string | number)[] } | null;
}

/** What `verify` finds, as rules: what SARIF names. */
export const VERIFY_RULES = {
  leaked: { id: 'SP1201', severity: 'error', title: 'forbidden act not stopped' },
  unproven: { id: 'SP1202', severity: 'error', title: 'probe that proves nothing' },
  notProbed: { id: 'SP1203', severity: 'info', title: 'clause not probed' },
} as const;

/** A probe in one sentence. */
export function probeText({ value, forbidden, permitted, verdict }: Probe): string {
  const what = value === '' ? '' : ` (${value})`;
  switch (verdict) {
    case 'held':
      return `${forbidden.did}${what}: stopped, ${forbidden.went}`;
    case 'leaked':
      return `${forbidden.did}${what}: not stopped, ${forbidden.went}`;
    case 'unproven':
      return `${forbidden.did}${what}: ${forbidden.went}; but so it went with what is permitted, ${permitted.did}: ${permitted.went}`;
  }
}

/** The same as findings at the policy's lines, for the formats that findings have. What held is none. */
export function verifyFindings({ report, policy, documents, show, placeOf }: ShownVerify): FindingsReport {
  const at = (clause: string): LocatedFinding['at'] => {
    const place = placeOf(clause);
    return place === null
      ? { file: policy, span: null }
      : { file: show(place.file), span: spanOf({ kind: 'node', target: 'value', ...place }, documents) };
  };
  const probed = report.probes.flatMap((probe): readonly LocatedFinding[] => {
    if (probe.verdict === 'held') return [];
    const { id, severity } = VERIFY_RULES[probe.verdict];
    const message = `${probe.clause}: ${probeText(probe)}`;
    const help = `${probe.by} is to stop it.`;
    return [{ rule: id, severity, message, help, at: at(probe.clause), related: [], fix: null }];
  });
  const left = report.notProbed.map(({ clause, value, reason }): LocatedFinding => {
    const { id, severity } = VERIFY_RULES.notProbed;
    const message = `${clause}${value === '' ? '' : ` (${value})`} was not probed: ${reason}`;
    return { rule: id, severity, message, help: null, at: at(clause), related: [], fix: null };
  });
  const findings = [...probed, ...left];
  const used = new Set(findings.map(({ rule }) => rule));
  return {
    version: report.tool.version,
    files: [...new Set([policy, ...findings.map((finding) => finding.at.file)])],
    sources: [...documents.values()].map(({ file, text }) => ({ path: show(file), text })),
    findings,
    rules: Object.values(VERIFY_RULES).filter(({ id }) => used.has(id)),
  };
}

/** One clause with all that was tried of it. */
export interface ClauseReport {
  readonly clause: string;
  readonly by: string;
  readonly probes: readonly Probe[];
}

export function byClause({ probes }: VerifyReport): readonly ClauseReport[] {
  const clauses = [...new Set(probes.map(({ clause }) => clause))].sort();
  return clauses.map((clause) => {
    const own = probes.filter((probe) => probe.clause === clause);
    return { clause, by: own[0]?.by ?? '', probes: own };
  });
}

/** What was not probed for the same reason, together. */
export function byReason(
  notProbed: readonly NotProbed[],
): readonly { readonly reason: string; readonly what: string }[] {
  const reasons = [...new Set(notProbed.map(({ reason }) => reason))];
  return reasons.map((reason) => ({
    reason,
    what: notProbed
      .filter((one) => one.reason === reason)
      .map(({ clause, value }) => (value === '' ? clause : `${clause} ${value}`))
      .join(', '),
  }));
}
