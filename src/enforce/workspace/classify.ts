import type { ResolvedPolicy } from '../../policy/resolved.js';
import type { Change } from './changes.js';
import { printable } from './error.js';
import { APPLY, IMPLIED, judgeOf, type Fate } from './judge.js';
import { dropLeavingLinks } from './leaving-links.js';
import { dropMadeRepositories } from './made-repositories.js';
import { above, keyOf, type Tree } from './tree.js';

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
    fates.set(key, judge(change));
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
  for (const key of byKey.keys()) for (const folder of above(key)) holding.add(folder);
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
  for (const [key, change] of byKey) {
    if (change.type === null || fates.get(key)?.kind !== 'apply') continue;
    for (const folder of above(key)) if (isNewFolder(byKey.get(folder))) fates.set(folder, APPLY);
  }
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
  for (const [key, change] of byKey)
    if (change.kind === 'deleted' && fates.get(key)?.kind !== 'apply')
      for (const folder of above(key)) kept.add(folder);
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
    const blocking = blockingFolder(key, byKey, fates);
    if (blocking === null) continue;
    fates.set(key, needsDropped(change, `"${printable(blocking)}" is not made a folder`));
    dropped = true;
  }
  return dropped;
}

/** A folder around a change that would have to take something's place and doesn't. */
function blockingFolder(
  key: string,
  byKey: ReadonlyMap<string, Change>,
  fates: ReadonlyMap<string, Fate>,
): Buffer | null {
  for (const folder of above(key)) {
    const change = byKey.get(folder);
    if (change?.type !== 'directory' || change.kind === 'mode' || isNewFolder(change)) continue;
    if (fates.get(folder)?.kind !== 'apply') return change.path;
  }
  return null;
}
