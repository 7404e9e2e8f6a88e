import { painter, type Painter } from '../../../report/paint.js';
import { visible, visibleJson } from '../../../report/visible.js';
import { defineCommand } from '../../command.js';
import { UsageError } from '../../errors.js';
import { write } from '../../io.js';
import { logsOf } from '../../logs.js';
import { wantsColour } from '../../terminal.js';
import { isGood, verify, type Verdict } from '../../verified-log.js';

export const command = defineCommand({
  name: 'verify',
  summary: 'say whether a log is whole and unchanged',
  usage: '[LOG…]',
  description:
    'Exit 0: every line is in its place and the log has its end. Exit 1: the chain breaks, or the log has no end\n' +
    '(the tool was killed); the text says where and which. A log that was rewritten as a whole is only noticed by its\n' +
    'last hash: it is in result.json, in the job summary and the Action’s outputs; --head compares with it.',
  options: {
    head: {
      kind: 'value',
      value: 'HASH',
      help: 'the last line’s hash, as known from elsewhere (result.json’s)',
    },
    format: { kind: 'value', choices: ['pretty', 'json'], help: 'how the answer is printed (pretty)' },
  },
  positionals: { min: 0, max: Infinity },
  examples: [
    { command: 'sandbox-policy audit verify', says: 'the last run’s log' },
    {
      command: 'sandbox-policy audit verify --head "$AUDIT_HEAD" audit/',
      says: 'an artifact, against the Action’s output',
    },
  ],
  async run(args, io) {
    const { head, format } = args.options;
    if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) {
      throw new UsageError(`--head ${head}: a hash has 64 hexadecimal digits`);
    }
    if (head !== undefined && args.positionals.length > 1) throw new UsageError('--head is of one log');
    const verdicts: Verdict[] = [];
    for (const log of logsOf(args.positionals, io)) verdicts.push(await verify(log, head));
    const text =
      format === 'json'
        ? `${visibleJson(JSON.stringify({ v: 1, logs: verdicts }, null, 2))}\n`
        : verdicts.map((one) => asText(one, painter(wantsColour(io, io.stdout)))).join('');
    await write(io.stdout, text);
    return verdicts.every(isGood) ? 0 : 1;
  },
});

function asText(verdict: Verdict, paint: Painter): string {
  const { log, intact, complete, events, head, problems, artifacts } = verdict;
  const counted = `${String(events)} events`;
  const state = !intact
    ? paint('red', 'broken')
    : complete
      ? paint('green', 'intact')
      : paint('yellow', 'intact but without an end');
  const end = intact && !complete ? '; the tool was killed, and what came after them was not logged' : '';
  return [
    `${visible(log)}: ${state}, ${counted}, head ${head}${end}`,
    ...problems.map(({ line, message }) => `  line ${String(line)}: ${visible(message)}`),
    ...artifacts.map((problem) => `  ${visible(problem)}`),
    '',
  ].join('\n');
}
