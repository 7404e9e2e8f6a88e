import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errnoOf, printable, WorkspaceError } from './error.js';
import { isAlive, thisHolder, type Holder } from './holder.js';

/**
 * Who uses which workspace. Each user puts down a file of its own first and then reads the others', so of two that
 * start together at least one sees the other; nobody ever takes over or deletes a living user's file. The files
 * lie under the user's state directory: two users of one machine are kept apart by their file permissions.
 */

/** What a run does with a workspace. A plain read-only view disturbs nobody but an applier disturbs it. */
export type Use = 'read-only' | 'overlay' | 'read-write' | 'applying';

/** Uses that can't be had at the same time by different runs: what writes below an overlay pulls its lower layer away. */
const APART: Readonly<Record<Use, readonly Use[]>> = {
  'read-only': ['applying'],
  overlay: ['applying', 'read-write'],
  'read-write': ['applying', 'overlay'],
  applying: ['applying', 'overlay', 'read-write', 'read-only'],
};

export interface WorkspaceUse extends Holder {
  readonly v: 1;
  readonly run: string;
  readonly use: Use;
  /** Absolute and free of links. */
  readonly workspace: string;
  /** Device and inode of the workspace, so that a second mount of it is recognised. */
  readonly identity: string;
  /** The run's private folder, where a journal may lie. */
  readonly state: string;
}

export interface WorkspaceLock {
  readonly use: Use;
  /** Gives it back. Safe to call twice. */
  release(): void;
}

export type LockOutcome =
  | { readonly kind: 'held'; readonly lock: WorkspaceLock }
  | { readonly kind: 'busy'; readonly by: readonly WorkspaceUse[] };

export interface LockRequest {
  /** The folder of the lock files: `$XDG_STATE_HOME/sandbox-policy/locks`. Made when missing. */
  readonly locks: string;
  readonly run: string;
  readonly use: Use;
  readonly workspace: string;
  readonly identity: string;
  readonly state: string;
  /** Milliseconds to wait for others to finish; 0: refuse at once. */
  readonly wait?: number;
}

/** Whether two workspaces share files: the same folder, or one inside the other. */
function overlaps(
  a: { workspace: string; identity: string },
  b: { workspace: string; identity: string },
): boolean {
  if (a.identity === b.identity) return true;
  const inside = (x: string, y: string): boolean => x === y || x.startsWith(y === '/' ? '/' : `${y}/`);
  return inside(a.workspace, b.workspace) || inside(b.workspace, a.workspace);
}

function isUse(value: unknown): value is WorkspaceUse {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Record<string, unknown>;
  const texts = ['run', 'workspace', 'identity', 'state', 'pidStart', 'bootId', 'pidNamespace'];
  return (
    record['v'] === 1 &&
    typeof record['pid'] === 'number' &&
    typeof record['use'] === 'string' &&
    record['use'] in APART &&
    texts.every((name) => typeof record[name] === 'string')
  );
}

/** Every use that is written down, with its file. A file that is no such record is an error: it may hide a user. */
function usesIn(locks: string): { readonly file: string; readonly use: WorkspaceUse }[] {
  const found: { file: string; use: WorkspaceUse }[] = [];
  for (const name of fs.readdirSync(locks)) {
    if (!name.endsWith('.json')) continue;
    const file = path.join(locks, name);
    let text: string;
    try {
      text = fs.readFileSync(file, 'utf8');
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') continue;
      throw error;
    }
    let use: unknown;
    try {
      use = JSON.parse(text);
    } catch (error) {
      throw new WorkspaceError('busy', `the lock ${printable(file)} can't be read`, 'remove that file', {
        cause: error,
      });
    }
    if (!isUse(use))
      throw new WorkspaceError(
        'busy',
        `the lock ${printable(file)} is of another version`,
        'remove that file',
      );
    found.push({ file, use });
  }
  return found;
}

/**
 * The uses of this workspace, or of one that overlaps it, whose process is gone. An applier among them may have
 * left a journal in its `state`. Their files stay until `forgetUse`.
 */
export function deadUses(
  locks: string,
  workspace: { readonly workspace: string; readonly identity: string },
): readonly { readonly file: string; readonly use: WorkspaceUse }[] {
  fs.mkdirSync(locks, { recursive: true, mode: 0o700 });
  return usesIn(locks).filter(({ use }) => overlaps(use, workspace) && !isAlive(use));
}

/** Removes the record of a use whose process is gone and whose leftovers are dealt with. */
export function forgetUse(file: string): void {
  fs.rmSync(file, { force: true });
}

/**
 * Writes the use down if no other living run has one that conflicts. The same run's own uses never conflict.
 * Throws WorkspaceError `busy` when a lock file can't be understood.
 */
export async function lockWorkspace(request: LockRequest): Promise<LockOutcome> {
  fs.mkdirSync(request.locks, { recursive: true, mode: 0o700 });
  const until = performance.now() + (request.wait ?? 0);
  for (;;) {
    const file = announce(request);
    const by = othersOf(request);
    if (by.length === 0) return { kind: 'held', lock: lockOf(request.use, file) };
    fs.rmSync(file, { force: true });
    const left = until - performance.now();
    if (left <= 0) return { kind: 'busy', by };
    // Not the same time for all, or two that met would meet again.
    await sleep(Math.min(left, 10 + Math.random() * 40));
  }
}

function announce(request: LockRequest): string {
  const use: WorkspaceUse = {
    v: 1,
    run: request.run,
    use: request.use,
    workspace: request.workspace,
    identity: request.identity,
    state: request.state,
    ...thisHolder(),
  };
  const base = path.join(
    request.locks,
    `${encodeURIComponent(request.run)}.${request.use}.${randomBytes(4).toString('hex')}`,
  );
  fs.writeFileSync(`${base}.tmp`, `${JSON.stringify(use)}\n`, { flag: 'wx', mode: 0o600 });
  fs.renameSync(`${base}.tmp`, `${base}.json`);
  return `${base}.json`;
}

function othersOf(request: LockRequest): WorkspaceUse[] {
  const apart = APART[request.use];
  return usesIn(request.locks)
    .map(({ use }) => use)
    .filter(
      (use) => use.run !== request.run && apart.includes(use.use) && overlaps(use, request) && isAlive(use),
    );
}

function lockOf(use: Use, file: string): WorkspaceLock {
  return {
    use,
    release: () => {
      fs.rmSync(file, { force: true });
    },
  };
}
