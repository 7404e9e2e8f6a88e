import { originOf } from '../decide/decision.js';
import { TOOL_VERSION } from '../run/version.js';
import type { Bound, Probe as ReportedProbe, VerifyReport } from './generated/verify-report.js';
import type { Tried } from './inside.js';
import type { NotProbed } from './probe.js';
import type { Subject } from './subject.js';

/** What was tried and what wasn't, as schemas/verify-report.v1.schema.json has it. */
export function reportOf(
  subject: Subject,
  bound: Bound,
  tried: readonly Tried[],
  notProbed: readonly NotProbed[],
): VerifyReport {
  const givenUp = tried.flatMap(
    ({ probe: { clause, value }, forbidden, permitted }): readonly NotProbed[] => {
      const reason = forbidden.gaveUp ?? permitted.gaveUp;
      return reason === undefined ? [] : [{ clause, value, reason }];
    },
  );
  const probes = tried
    .filter(({ forbidden, permitted }) => (forbidden.gaveUp ?? permitted.gaveUp) === undefined)
    .map((one) => reportedProbe(subject, one));
  const left = [...givenUp, ...notProbed];
  const count = (verdict: ReportedProbe['verdict']): number =>
    probes.filter((one) => one.verdict === verdict).length;
  return {
    v: 1,
    tool: { name: 'sandbox-policy', version: TOOL_VERSION },
    time: new Date().toISOString(),
    bound,
    summary: {
      held: count('held'),
      leaked: count('leaked'),
      unproven: count('unproven'),
      notProbed: left.length,
    },
    probes,
    notProbed: left.map((one) => ({ ...one })),
  };
}

function reportedProbe({ loaded, plan }: Subject, { probe, forbidden, permitted }: Tried): ReportedProbe {
  const { clause, value, note } = probe;
  const cell = plan.matrix.cells.find((one) => one.clause === clause);
  const origin = originOf(loaded, clause);
  return {
    clause,
    value,
    file: origin?.file ?? null,
    line: origin?.line ?? null,
    verdict: verdictOf(forbidden.asWanted, permitted.asWanted, forbidden.says),
    enforcer: cell?.enforcer ?? 'none',
    by: cell?.by ?? 'nothing',
    forbidden: { did: probe.forbidden.says, went: forbidden.says },
    permitted: { did: probe.permitted.says, went: permitted.says },
    note,
  };
}

/** What was not stopped leaked; what was stopped beside something permitted that was stopped too proves nothing. */
function verdictOf(stopped: boolean, worked: boolean, says: string): ReportedProbe['verdict'] {
  if (stopped) return worked ? 'held' : 'unproven';
  return /^(?:not tried|the act could not be tried|the sandbox was lost)/.test(says) ? 'unproven' : 'leaked';
}
