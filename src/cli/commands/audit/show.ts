import { eachEvent, type LogEntry } from '../../../audit/read.js';
import { showEvent } from '../../../audit/show.js';
import { painter, type Painter } from '../../../report/paint.js';
import { visible, visibleJson } from '../../../report/visible.js';
import { defineCommand } from '../../command.js';
import { reasonOf, UnreadableFile } from '../../errors.js';
import { write } from '../../io.js';
import { logsOf } from '../../logs.js';
import { wantsColour } from '../../terminal.js';

export const command = defineCommand({
  name: 'show',
  summary: 'print the events of a log',
  usage: '[LOG]',
  description: 'LOG is an audit directory, its audit.jsonl, or a run’s id; the last run when none is given.',
  options: { json: { kind: 'flag', help: 'print the events as JSON, one a line' } },
  positionals: { min: 0, max: 1 },
  examples: [
    { command: 'sandbox-policy audit show', says: 'the last run' },
    {
      command: 'sandbox-policy audit show --json 20260102T030405Z-0123abcd | jq .type',
      says: 'one run, for programs',
    },
  ],
  async run(args, io) {
    const [log] = logsOf(args.positionals, io);
    if (log === undefined) return 3;
    const paint = painter(wantsColour(io, io.stdout));
    let unreadable = 0;
    let lines: string[] = [];
    const flush = async (): Promise<void> => {
      const text = lines.join('');
      lines = [];
      await write(io.stdout, text);
    };
    try {
      await eachEvent(
        log.log,
        (entry) => {
          if (entry.kind === 'unreadable') unreadable += 1;
          lines.push(`${args.options.json ? asJson(entry) : asText(entry, paint)}\n`);
        },
        flush,
      );
    } catch (error) {
      throw new UnreadableFile(log.shown, reasonOf(error), { cause: error });
    }
    await flush();
    return unreadable === 0 ? 0 : 1;
  },
});

function asJson(entry: LogEntry): string {
  return visibleJson(
    JSON.stringify(entry.kind === 'event' ? entry.event : { unreadable: entry.line, message: entry.message }),
  );
}

function asText(entry: LogEntry, paint: Painter): string {
  if (entry.kind === 'unreadable') {
    return paint('red', `line ${String(entry.line)} is no event: ${visible(entry.message)}`);
  }
  const { time, type, text } = showEvent(entry.event);
  return `${paint('blue', time.slice(11, 23))} ${paint('bold', type.padEnd(10))} ${visible(text)}`;
}
