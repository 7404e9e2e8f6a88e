import { readFileSync } from 'node:fs';
import { RECORD } from './record.js';
import { removeState } from '../enforce/workspace/remove.js';

/**
 * Removes a run's private folder.
 *
 * @returns What had to be left and why, one sentence; null when all is gone.
 */
export function removePrivateFolder(folder: string): string | null {
  // A mount that was left there may show the workspace itself: emptying it would be worse than leaving it.
  const [mounted] = mountsBelow(folder);
  if (mounted !== undefined) return `${mounted} is still mounted`;
  const removed = removeState(folder, RECORD);
  if (removed.kind !== 'left') return null;
  return `${removed.paths.join(', ')} could not be removed: another user owns it`;
}

/**
 * Removes a job's store of carried folders (`RunRequest.carry`), with all that hostile code has put into it.
 *
 * @returns Paths that had to be left, because another user owns them.
 */
export function emptyCarried(store: string): readonly string[] {
  const removed = removeState(store);
  return removed.kind === 'left' ? removed.paths : [];
}

/** By the kernel's list: a bind mount of the same file system can't be told by device numbers. */
export function mountsBelow(path: string): readonly string[] {
  return readFileSync('/proc/self/mountinfo', 'latin1')
    .split('\n')
    .flatMap((line) => {
      const field = line.split(' ')[4];
      return field === undefined ? [] : [mountPoint(field)];
    })
    .filter((at) => at === path || at.startsWith(`${path}/`));
}

/** proc(5): space, tab, newline and backslash are written as octal numbers. */
function mountPoint(field: string): string {
  const bytes = field.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 8)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
