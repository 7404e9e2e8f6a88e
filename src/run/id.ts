import { randomBytes } from 'node:crypto';

/** A run's name: when it began, UTC, and eight random hexadecimal digits: `20260102T030405Z-0123abcd`. */
export function newRunId(now: Date = new Date(), random: Buffer = randomBytes(4)): string {
  const stamp = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
  return `${stamp}-${random.toString('hex')}`;
}

/** Whether a text is a run's name, as opposed to a path. */
export function isRunId(text: string): boolean {
  return /^\d{8}T\d{6}Z-[0-9a-f]{8}$/.test(text);
}
