import type { ResolvedPolicy } from '../../policy/resolved.js';
import type { Change } from './changes.js';
import { printable } from './error.js';
import { APPLY, IMPLIED, judgeOf, type Fate } from './judge.js';
import { dropLeavingLinks } from './leaving-links.js';
import { dropMadeRepositories } from './made-repositories.js';
import { addAbove, folderOf, keyOf, type Tree } from './tree.js';

export { policyPath, wantedBy, type Fate, type ViolationReason } from './judge.js';

export interface JudgedChange {
  readonly change: Change;
  readonly fate: Fate;
}

export interface ClassifyRequest {
  readonly changes: readonly Change[];
  readonly policy: ResolvedPolicy;
  readonly lower: Tree;
  /** Absolute path of the workspace, as links inside it would name it. */
  readonly workspace: string;
  /** Changes that don't come out whatever the policy says, for a reason of the caller's: their fate is `implied`. */
  readonly withheld?: ReadonlySet<Change>;
}

/**
 * Judges each change by the policy, then holds them against each other until nothing more falls: what is applied
 * must be possible without what is dropped, and no link may lead out of the tree that results.
 */
export function classifyChanges(request: ClassifyRequest): readonly JudgedChange[] {
  const judge = judgeOf(request.policy, request.lower);
  const fates = new Map<string, Fate>();
  const byKey = new Map<string, Change>();
  for (const change of request.changes) {
    const key = keyOf(change.path);
    byKey.set(key, change);
    fates.set(key, request.withheld?.has(change) === true ? IMPLIED : judge(change));
  }
  settleFolders(byKey, fates);
  while (
    dropImpossible(byKey, fates) ||
    dropLeavingLinks(request, byKey, fates) ||
    dropMadeRepositories(request.lower, byKey, fates)
  );
  makeNeededFolders(byKey, fates);
  return request.changes.map((change) => ({ change, fate: fates.get(keyOf(change.path)) ?? IMPLIED }));
}

/**
 * Folders follow their contents: one that holds changes of its own and isn't permitted by itself is no violation
 * besides theirs.
 */
function settleFolders(byKey: ReadonlyMap<string, Change>, fates: Map<string, Fate>): void {
  const holding = new Set<string>();
  for (const key of byKey.keys()) addAbove(key, holding);
  for (const [key, change] of byKey) {
    const fate = fates.get(key);
    if (fate?.kind !== 'violation' || fate.reason !== 'not-permitted' || !holding.has(key)) continue;
    const folder =
      change.kind === 'added' ? change.type : change.kind === 'deleted' ? change.was?.type : null;
    if (folder === 'directory') fates.set(key, IMPLIED);
  }
}

/** New folders without which something permitted could not come out are made with it. */
function makeNeededFolders(byKey: ReadonlyMap<string, Change>, fates: Map<string, Fate>): void {
  const needed = new Set<string>();
  for (const [key, change] of byKey)
    if (change.type !== null && fates.get(key)?.kind === 'apply') addAbove(key, needed);
  for (const folder of needed) if (isNewFolder(byKey.get(folder))) fates.set(folder, APPLY);
}

function isNewFolder(change: Change | undefined): boolean {
  return change?.kind === 'added' && change.type === 'directory' && change.forbidden === null;
}

function needsDropped(change: Change, what: string): Fate {
  return {
    kind: 'violation',
    reason: 'needs-dropped',
    clause: 'filesystem.write',
    message: `"${printable(change.path)}" can't come out without another change that is not permitted: ${what}.`,
  };
}

/** Drops what can't be done without a dropped change. Tells whether anything was. */
function dropImpossible(byKey: ReadonlyMap<string, Change>, fates: Map<string, Fate>): boolean {
  let dropped = false;
  /** Folders in which something stays that the code had removed. */
  const kept = new Set<string>();
  const blocking = new Map<string, Buffer | null>();
  for (const [key, change] of byKey)
    if (change.kind === 'deleted' && fates.get(key)?.kind !== 'apply') addAbove(key, kept);
  for (const [key, change] of byKey) {
    if (fates.get(key)?.kind !== 'apply') continue;
    const removesFolder = change.was?.type === 'directory' && change.type !== 'directory';
    if (removesFolder && kept.has(key)) {
      fates.set(
        key,
        change.kind === 'deleted'
          ? IMPLIED
          : needsDropped(change, 'what it replaces holds files that must stay'),
      );
      dropped = true;
      continue;
    }
    if (change.type === null) continue;
    const folder = blockingFolder(folderOf(key), byKey, fates, blocking);
    if (folder === null) continue;
    fates.set(key, needsDropped(change, `"${printable(folder)}" is not made a folder`));
    dropped = true;
  }
  return dropped;
}

/** The folder, of this one and those around it, that would have to take something's place and doesn't; null: none. */
function blockingFolder(
  key: string,
  byKey: ReadonlyMap<string, Change>,
  fates: ReadonlyMap<string, Fate>,
  known: Map<string, Buffer | null>,
): Buffer | null {
  if (key === '') return null;
  let found = known.get(key);
  if (found === undefined) {
    const change = byKey.get(key);
    const own =
      change?.type === 'directory' &&
      change.kind !== 'mode' &&
      !isNewFolder(change) &&
      fates.get(key)?.kind !== 'apply';
    found = own ? change.path : blockingFolder(folderOf(key), byKey, fates, known);
    known.set(key, found);
  }
  return found;
}
