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
  const { evidence, runs, registries } = await evidenceOf(logsOf(named, io), io);
  const refused = await refusals(loaded, evidence, { registries });
  const words: Words = ({ evidence: { action, unfit }, decision }) =>
    unfit?.secret === true
      ? { what: `a ${action.kind} that is not repeated here`, reason: unfit.reason }
      : { what: actionText(action), reason: decision.reason };
  const text = asJson
    ? json(refused, { runs, actions: evidence.length }, words)
    : pretty(refused, evidence.length, words, painter(wantsColour(io, io.stdout)));
  await write(io.stdout, text);
  return refused.length === 0 ? 0 : 1;
}

/** What is said of a refusal; where the action holds a credential, neither what it was nor the reason quotes it. */
type Words = (refusal: Refusal) => { readonly what: string; readonly reason: string };

function pretty(refused: readonly Refusal[], actions: number, words: Words, paint: Painter): string {
  if (refused.length === 0)
    return `${paint('green', 'permitted')}: all ${String(actions)} recorded actions\n`;
  return refused
    .map((one) => {
      const { decision, origin, evidence } = one;
      const { what, reason } = words(one);
      const place = origin === null ? 'default' : `${origin.file}:${String(origin.line)}`;
      return (
        `${paint('red', 'refused')}: ${visible(what)}, ${timesText(evidence.times)}\n` +
        `  by ${visible(`${decision.clause} (${place})`)}\n  ${visible(reason)}\n`
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
      ...words(one),
      verdict: one.decision.verdict,
      clause: one.decision.clause,
      at: one.origin === null ? null : { file: one.origin.file, line: one.origin.line },
      phase: one.evidence.phase,
      times: one.evidence.times,
      runs: [...one.evidence.runs],
    })),
  };
  return `${visibleJson(JSON.stringify(document, null, 2))}\n`;
}
