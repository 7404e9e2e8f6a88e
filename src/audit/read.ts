import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditEvent } from './events.js';
import type { RunResult } from './generated/result.js';
import { eachLine } from './lines.js';
import { checkEvent, checkResult } from './validate.js';

/** What a reader meets: an event, or a line that isn't one. */
export type LogEntry =
  | { readonly kind: 'event'; readonly line: number; readonly event: AuditEvent }
  | { readonly kind: 'unreadable'; readonly line: number; readonly message: string };

/**
 * Reads a log's events in order and in constant memory. The chain isn't checked: that is verifyLog's.
 *
 * @param settle Awaited now and then, so that a visitor that writes can wait for its reader.
 */
export async function eachEvent(
  path: string,
  visit: (entry: LogEntry) => void,
  settle?: () => Promise<void>,
): Promise<void> {
  await eachLine(
    path,
    ({ number, text, whole }) => {
      visit(toEntry(number, text, whole));
      return true;
    },
    settle,
  );
}

function toEntry(line: number, text: string, whole: boolean): LogEntry {
  if (!whole) return { kind: 'unreadable', line, message: 'the last line was cut off' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', line, message: 'the line is not JSON' };
  }
  const checked = checkEvent(value);
  return checked.ok
    ? { kind: 'event', line, event: checked.value }
    : { kind: 'unreadable', line, message: checked.message };
}

/** The result beside a log; null when the run left none (it was killed). Throws when there is one that isn't valid. */
export async function readResult(directory: string): Promise<RunResult | null> {
  let text: string;
  try {
    text = await readFile(join(directory, 'result.json'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const checked = checkResult(JSON.parse(text));
  if (!checked.ok) throw new Error(`${join(directory, 'result.json')}: ${checked.message}`);
  return checked.value;
}
