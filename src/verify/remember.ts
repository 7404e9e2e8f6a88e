import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../policy/digest.js';
import type { Bound, VerifyReport } from './generated/verify-report.js';
import validate from './generated/validate-verify-report.cjs';

/** The largest report that is read back. */
const MOST = 16 * 1024 * 1024;

/**
 * Finds a report that holds for exactly this. What isn't a whole, unchanged report of the caller's own, in which
 * everything held, counts as none: then the probes are tried again.
 *
 * @param cache `$XDG_CACHE_HOME/sandbox-policy/verify`.
 */
export function recall(cache: string, bound: Bound): VerifyReport | null {
  let text: string;
  try {
    text = readOwn(fileOf(cache, bound));
  } catch {
    // Whatever keeps it from being read: it costs a few seconds, and nothing else.
    return null;
  }
  const [seal = '', ...lines] = text.split('\n');
  const body = lines.join('\n');
  if (seal !== sealOf(body)) return null;
  try {
    const report: unknown = JSON.parse(body);
    if (!(validate as (value: unknown) => boolean)(report)) return null;
    const known = report as VerifyReport;
    return digestOf(known.bound) === digestOf(bound) && isWhole(known) ? known : null;
  } catch {
    return null;
  }
}

/**
 * Keeps a report in which every probe held; any other is to be made anew each time.
 *
 * @returns Whether it was kept.
 */
export function remember(cache: string, report: VerifyReport): boolean {
  if (!isWhole(report)) return false;
  const body = `${JSON.stringify(report)}\n`;
  const path = fileOf(cache, report.bound);
  try {
    mkdirSync(cache, { recursive: true, mode: 0o700 });
    const partial = `${path}.${String(process.pid)}`;
    writeFileSync(partial, `${sealOf(body)}\n${body}`, { mode: 0o600 });
    renameSync(partial, path);
    return true;
  } catch {
    return false;
  }
}

/** Every probe held: none leaked, none proved nothing. */
export function isWhole({ probes, summary }: VerifyReport): boolean {
  return (
    probes.length > 0 &&
    probes.every(({ verdict }) => verdict === 'held') &&
    summary.held === probes.length &&
    summary.leaked === 0 &&
    summary.unproven === 0
  );
}

function fileOf(cache: string, bound: Bound): string {
  return join(cache, `${digestOf(bound).replace(/^sha256:/, '')}.json`);
}

function sealOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

/** A regular file of the caller's own that nobody else may write to, read without following a link. */
function readOwn(path: string): string {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { uid, mode, size } = fstatSync(fd);
    const own = uid === process.getuid?.() && (mode & constants.S_IFMT) === constants.S_IFREG;
    if (!own || (mode & 0o022) !== 0 || size > MOST) throw new Error('it is not the caller’s own');
    return readFileSync(fd, 'utf8');
  } finally {
    closeSync(fd);
  }
}
