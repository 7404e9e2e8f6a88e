import type { Refusal } from '../run/learn/candidate.js';
import { painter, type Painter } from '../report/paint.js';
import { visible, visibleJson } from '../report/visible.js';
import { evidenceOf } from './evidence.js';
import { write, type Io } from './io.js';
import { loadPolicy } from './load.js';
import { logsOf } from './logs.js';
import { wantsColour } from './terminal.js';
import { VERSION } from './version.js';

/**
 * Says which recorded actions a candidate policy would refuse. Gives 0 for none, 1 for some, 3 when the policy isn't
 * valid (its findings go to stderr).
 *
 * @throws UnreadableFile for a policy or a log that isn't there, or a log that is broken.
 */
export async function replayCandidate(
  policy: string,
  named: readonly string[],
  asJson: boolean,
  io: Io,
): Promise<number> {
  const loaded = await loadPolicy(io, policy);
  if (loaded === null) return 3;
  const { refusals } = await import('../run/learn/candidate.js');
  const { actionText } = await import('../run/learn/action.js');
  const { evidence, runs } = await evidenceOf(logsOf(named, io), io);
  const refused = await refusals(loaded, evidence);
  const secret = ({ evidence: { action, unfit } }: Refusal): string =>
    unfit?.secret === true ? `a ${action.kind} that is not repeated here` : actionText(action);
  const text = asJson
    ? json(refused, { runs, actions: evidence.length }, secret)
    : pretty(refused, evidence.length, secret, painter(wantsColour(io, io.stdout)));
  await write(io.stdout, text);
  return refused.length === 0 ? 0 : 1;
}

type Words = (refusal: Refusal) => string;

function pretty(refused: readonly Refusal[], actions: number, words: Words, paint: Painter): string {
  if (refused.length === 0)
    return `${paint('green', 'permitted')}: all ${String(actions)} recorded actions\n`;
  return refused
    .map((one) => {
      const { decision, origin, evidence } = one;
      const place = origin === null ? 'default' : `${origin.file}:${String(origin.line)}`;
      return (
        `${paint('red', 'refused')}: ${visible(words(one))}, ${timesText(evidence.times)}\n` +
        `  by ${visible(`${decision.clause} (${place})`)}\n  ${visible(decision.reason)}\n`
      );
    })
    .join('');
}

function timesText(times: number): string {
  return times === 1 ? 'once' : `${String(times)} times`;
}

function json(
  refused: readonly Refusal[],
  of: { readonly runs: readonly string[]; readonly actions: number },
  words: Words,
): string {
  const document = {
    v: 1,
    tool: { name: 'sandbox-policy', version: VERSION },
    ...of,
    refused: refused.map((one) => ({
      kind: one.evidence.action.kind,
      what: visible(words(one)),
      verdict: one.decision.verdict,
      clause: one.decision.clause,
      at: one.origin === null ? null : { file: one.origin.file, line: one.origin.line },
      reason: one.decision.reason,
      phase: one.evidence.phase,
      times: one.evidence.times,
      runs: [...one.evidence.runs],
    })),
  };
  return `${visibleJson(JSON.stringify(document, null, 2))}\n`;
}
