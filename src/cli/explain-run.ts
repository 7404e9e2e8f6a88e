import { readResult } from '../audit/read.js';
import { runEnd } from '../report/run.js';
import { visibleJson } from '../report/visible.js';
import { UnreadableFile } from './errors.js';
import { write, type Io } from './io.js';
import { logsOf } from './logs.js';
import { wantsColour } from './terminal.js';
import { VERSION } from './version.js';

/**
 * Says again what a finished run was denied, and what would admit it. Gives 0 when nothing was, 1 otherwise.
 *
 * @param named a run's id or audit directory; null for the last run
 * @throws UnreadableFile when there is no such run, or it has no result
 */
export async function explainRun(named: string | null, asJson: boolean, io: Io): Promise<number> {
  const [log] = logsOf(named === null ? [] : [named], io);
  const directory = log?.directory ?? null;
  const name = log?.shown ?? named ?? 'the last run';
  if (directory === null)
    throw new UnreadableFile(name, 'a log alone has no result; name its folder or the run');
  let result: Awaited<ReturnType<typeof readResult>>;
  try {
    result = await readResult(directory);
  } catch (error) {
    throw new UnreadableFile(name, error instanceof Error ? error.message : String(error), { cause: error });
  }
  if (result === null) throw new UnreadableFile(name, 'it has no result: the run did not come to its end');
  const { run, outcome, exitCode, reason, violations, denied, escalation, suggestion } = result;
  const document = {
    v: 1,
    tool: { name: 'sandbox-policy', version: VERSION },
    ...{ run, outcome, exitCode, reason, violations, denied, escalation, suggestion },
  };
  await write(
    io.stdout,
    asJson
      ? `${visibleJson(JSON.stringify(document, null, 2))}\n`
      : runEnd(result, { colour: wantsColour(io, io.stdout) }),
  );
  const refused =
    outcome === 'denied' || outcome === 'escalated' || violations.length > 0 || denied.length > 0;
  return refused ? 1 : 0;
}
