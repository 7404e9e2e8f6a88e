import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, thisHolder, type Holder } from '../enforce/workspace/holder.js';
import type { Tier } from '../policy/resolved.js';
import { isRunId } from './id.js';

/** Written before anything is made for a run, so that whatever a killed run leaves can be found. */
export interface RunRecord extends Holder {
  readonly v: 1;
  readonly run: string;
  readonly tier: Tier;
  /** The engine's socket and API version, in the tiers that have one. */
  readonly engine: { readonly socket: string; readonly apiVersion: string } | null;
  /** The audit directory. */
  readonly audit: string;
}

/** The name of the record in a run's private folder: there before all else, and the last to go. */
export const RECORD = 'run.json';

/**
 * Makes a run's private folder with its record in it.
 *
 * @returns The folder.
 */
export function writeRecord(state: string, record: Omit<RunRecord, keyof Holder | 'v'>): string {
  const folder = join(state, record.run);
  // Put together before: killed between the two calls, a run's folder is taken for one that begins, for a minute.
  const text = `${JSON.stringify({ v: 1, ...record, ...thisHolder() } satisfies RunRecord)}\n`;
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(join(folder, RECORD), text, { flag: 'wx', mode: 0o600 });
  return folder;
}

/** A run's private folder, and whose it is; `record` null: its tool was killed before it wrote one, or after it went. */
export interface StateFolder {
  readonly run: string;
  readonly folder: string;
  readonly record: RunRecord | null;
}

/** Every private folder of a run that is no more, oldest first. What isn't named like a run is not ours and not touched. */
export function deadRuns(state: string): readonly StateFolder[] {
  return readdirSync(state, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isRunId(entry.name))
    .map(({ name }) => {
      const folder = join(state, name);
      return { run: name, folder, record: readRecord(folder) };
    })
    .filter(({ record, run }) => (record === null ? isOld(run) : !isAlive(record)))
    .sort((a, b) => (a.run < b.run ? -1 : 1));
}

/** Whether a run may still be under way, by its record; one that began just now may have none yet. */
export function isRunning(state: string, run: string): boolean {
  const record = readRecord(join(state, run));
  return record === null ? !isOld(run) : isAlive(record);
}

/** A folder without a record may be a run's that begins just now. */
const GRACE_MS = 60_000;

function isOld(run: string): boolean {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(run)?.map(Number) ?? [];
  const began = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  return Date.now() - began > GRACE_MS;
}

function readRecord(folder: string): RunRecord | null {
  let text: string;
  try {
    text = readFileSync(join(folder, RECORD), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch (error) {
    // Killed while it was written.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isRecord(value: unknown): value is RunRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { v, pid, run, ...rest } = value as Record<string, unknown>;
  const texts = ['pidStart', 'bootId', 'pidNamespace', 'tier', 'audit'];
  return (
    v === 1 &&
    typeof pid === 'number' &&
    typeof run === 'string' &&
    texts.every((name) => typeof rest[name] === 'string')
  );
}
