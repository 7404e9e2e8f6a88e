import { decideWrite } from '../../decide/path.js';
import { compileGlobs } from '../../decide/globs.js';
import type { ResolvedPolicy } from '../../policy/resolved.js';
import type { Change, Forbidden } from './changes.js';
import { printable } from './error.js';
import { gitignoreOf } from './gitignore.js';
import { resolveLink, type Found } from './resolve.js';
import { above, keyOf, split, type Tree } from './tree.js';

export type ViolationReason =
  /** Outside of `write`, inside `deny`, protected. */
  | 'not-permitted'
  | Forbidden
  /** A symlink that leaves the workspace, or could be made to. */
  | 'link-leaves'
  /** Its folder can't be made, or what it would replace must stay, because of another dropped change. */
  | 'needs-dropped';

/** What becomes of a change. Everything but `apply` is dropped. */
export type Fate =
  | { readonly kind: 'apply' }
  /** Copied out as plain data, never into the workspace. */
  | { readonly kind: 'output' }
  /** To files that git ignores: counted. */
  | { readonly kind: 'ignored' }
  /** The refresh of a git index by commands that only look: counted. */
  | { readonly kind: 'index' }
  /** A folder whose contents have their own fates and which stays, or isn't made, because of them. */
  | { readonly kind: 'implied' }
  | {
      readonly kind: 'violation';
      readonly reason: ViolationReason;
      /** Dotted clause of the policy that forbids it. */
      readonly clause: string;
      /** One sentence. */
      readonly message: string;
    };

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

const APPLY: Fate = { kind: 'apply' };
const IGNORED: Fate = { kind: 'ignored' };
const IMPLIED: Fate = { kind: 'implied' };

/** A path as `decide` takes it: text, and a folder ends in `/`. What isn't UTF-8 is read as U+FFFD, which only wildcards match. */
export function policyPath(path: Buffer, directory: boolean): string {
  return `${path.toString('utf8')}${directory ? '/' : ''}`;
}

/** Whether the policy lets a change at this path come out at all: what `collectChanges` should hash. */
export function wantedBy(policy: ResolvedPolicy): (path: Buffer) => boolean {
  const outputs = compileGlobs(policy.filesystem.outputs, { negation: 'yes' });
  return (path) => {
    const text = policyPath(path, false);
    return outputs.match(text, false) >= 0 || decideWrite(policy, text).verdict === 'allow';
  };
}

/**
 * Judges each change by the policy, then holds them against each other until nothing more falls: what is applied
 * must be possible without what is dropped, and no link may lead out of the tree that results.
 */
export function classifyChanges(request: ClassifyRequest): readonly JudgedChange[] {
  const judge = judgeOf(request);
  const fates = new Map<string, Fate>();
  const byKey = new Map<string, Change>();
  for (const change of request.changes) {
    const key = keyOf(change.path);
    byKey.set(key, change);
    fates.set(key, judge(change));
  }
  settleFolders(byKey, fates);
  while (dropImpossible(byKey, fates) || dropLeavingLinks(request, byKey, fates));
  makeNeededFolders(byKey, fates);
  return request.changes.map((change) => ({ change, fate: fates.get(keyOf(change.path)) ?? IMPLIED }));
}

type Judge = (change: Change) => Fate;

/** The fate of a change by its own path and nature. */
function judgeOf({ policy, lower }: ClassifyRequest): Judge {
  const outputs = compileGlobs(policy.filesystem.outputs, { negation: 'yes' });
  const denied = compileGlobs(policy.filesystem.deny, { negation: 'no' });
  const ignored = gitignoreOf(lower);

  function violation(change: Change, reason: ViolationReason, clause: string, message: string): Fate {
    if (isIndexRefresh(change)) return { kind: 'index' };
    const directory = (change.type ?? change.was?.type) === 'directory';
    const text = policyPath(change.path, directory);
    // Nothing excuses a stated deny.
    const stated = denied.match(text.replace(/\/$/, ''), directory) >= 0;
    if (!stated && ignored(change.path, directory)) return IGNORED;
    return { kind: 'violation', reason, clause, message };
  }

  return (change) => {
    const directory = (change.type ?? change.was?.type) === 'directory';
    const text = policyPath(change.path, directory);
    if (change.type === 'file' && change.forbidden === null && outputs.match(text, false) >= 0)
      return { kind: 'output' };
    if (change.kind === 'added' && directory && change.forbidden === null && outputs.match(text, true) >= 0)
      return IMPLIED;
    const decision = decideWrite(policy, text);
    if (decision.verdict !== 'allow')
      return violation(change, 'not-permitted', decision.clause, decision.reason);
    // A folder that takes a file's place, or the reverse, is judged as both.
    if (change.kind === 'type') {
      const former = decideWrite(policy, policyPath(change.path, change.was?.type === 'directory'));
      if (former.verdict !== 'allow') return violation(change, 'not-permitted', former.clause, former.reason);
    }
    if (change.forbidden !== null)
      return violation(
        change,
        change.forbidden,
        'filesystem.write',
        `"${printable(change.path)}" ${FORBIDDEN[change.forbidden]}, which never comes out.`,
      );
    return APPLY;
  };
}

const FORBIDDEN: Readonly<Record<Forbidden, string>> = {
  device: 'is a device',
  fifo: 'is a FIFO',
  socket: 'is a socket',
  setuid: 'has a set-user-id or set-group-id bit',
  'hard-link': 'is a hard link to a file elsewhere',
  unreadable: 'can not be read as a whole',
  'overlay-mark': 'carries marks of the overlay itself',
};

/** `git status` and its like rewrite the index; so does nothing else that would matter here. */
function isIndexRefresh(change: Change): boolean {
  return (
    (change.kind === 'modified' || change.kind === 'added') &&
    change.type === 'file' &&
    /(?:^|\/)\.git\/(?:modules\/.+\/|worktrees\/[^/]+\/)?index$/.test(keyOf(change.path))
  );
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

/** Drops links that lead out of the tree that would result. Tells whether any was. */
function dropLeavingLinks(
  { lower, workspace }: ClassifyRequest,
  byKey: ReadonlyMap<string, Change>,
  fates: Map<string, Fate>,
): boolean {
  const final = (path: Buffer): Found => {
    const key = keyOf(path);
    const change = byKey.get(key);
    if (change !== undefined && fates.get(key)?.kind === 'apply') {
      if (change.type === null) return null;
      return change.target === null ? { type: 'other' } : { type: 'symlink', target: change.target };
    }
    const entry = lower.entry(path);
    if (entry === null) return null;
    return entry.type === 'symlink' ? { type: 'symlink', target: lower.link(path) } : { type: 'other' };
  };
  let dropped = false;
  for (const [key, change] of byKey) {
    if (change.target === null || fates.get(key)?.kind !== 'apply') continue;
    const why = leaves(change.path, change.target, workspace, final);
    if (why === null) continue;
    fates.set(key, {
      kind: 'violation',
      reason: 'link-leaves',
      clause: 'filesystem.write',
      message: `The symbolic link "${printable(change.path)}" ${why}.`,
    });
    dropped = true;
  }
  return dropped;
}

/**
 * Why a link may not come out; null: it may. One that goes up again after a name (`a/../..`) leads somewhere else as
 * soon as that name becomes a link, so it is refused whatever it leads to now: each link that is let out stays
 * inside by its own text, for good.
 */
function leaves(
  path: Buffer,
  target: Buffer,
  workspace: string,
  final: (path: Buffer) => Found,
): string | null {
  const names = keyOf(target)
    .split('/')
    .filter((name) => name !== '' && name !== '.');
  const firstName = names.findIndex((name) => name !== '..');
  if (firstName >= 0 && names.slice(firstName).includes('..')) return 'goes up again after a name (name/..)';
  const resolved = resolveLink(keyOf(split(path).folder), target, workspace, final);
  return resolved.kind === 'outside' ? 'leads out of the workspace' : null;
}
