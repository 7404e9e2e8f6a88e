import { StringDecoder } from 'node:string_decoder';
import { visibleOutput } from '../report/visible.js';

/** A line that is longer goes out in parts of this many characters. */
const MAX_LINE = 64 * 1024;

/** The code's output on its way to the log. */
export interface LogStream {
  write(chunk: Buffer): Promise<void>;
  /** Writes the last line, which may have no end. */
  end(): Promise<void>;
}

/**
 * Makes plain text of a stream of the code's output, line by line (the runner shows whole lines anyway): no terminal
 * escapes, nothing hidden, nothing that is a workflow command to any runner. That the runner also takes no commands
 * meanwhile (`stopCommands`) is a second wall.
 */
export function logStream(emit: (text: string) => Promise<void>): LogStream {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return {
    async write(chunk) {
      const lines = (rest + decoder.write(chunk)).split(/\r\n|\n|\r(?=.)/s);
      rest = lines.pop() ?? '';
      while (rest.length > MAX_LINE) {
        lines.push(rest.slice(0, MAX_LINE));
        rest = rest.slice(MAX_LINE);
      }
      if (lines.length > 0) await emit(lines.map((line) => `${visibleOutput(line)}\n`).join(''));
    },
    async end() {
      const last = (rest + decoder.end()).replace(/\r$/, '');
      rest = '';
      if (last !== '') await emit(`${visibleOutput(last)}\n`);
    },
  };
}
