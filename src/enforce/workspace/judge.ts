import { compileGlobs } from '../../decide/globs.js';
import { decideWrite } from '../../decide/path.js';
import type { ResolvedPolicy } from '../../policy/resolved.js';
import type { Change, Forbidden } from './changes.js';
import { printable } from './error.js';
import { gitignoreOf } from './gitignore.js';
import { keyOf, type Tree } from './tree.js';

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
  /** Kept for later sandboxed steps of the job, never brought into the workspace: counted. */
  | { readonly kind: 'carried' }
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

export const APPLY: Fate = { kind: 'apply' };
export const IMPLIED: Fate = { kind: 'implied' };
const CARRIED: Fate = { kind: 'carried' };
const IGNORED: Fate = { kind: 'ignored' };

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

export type Judge = (change: Change) => Fate;

/** The fate of a change by its own path and nature. */
export function judgeOf(policy: ResolvedPolicy, lower: Tree): Judge {
  const outputs = compileGlobs(policy.filesystem.outputs, { negation: 'yes' });
  const denied = compileGlobs(policy.filesystem.deny, { negation: 'no' });
  const carried = compileGlobs(policy.filesystem.carry, { negation: 'no' });
  const ignored = gitignoreOf(lower);

  function violation(change: Change, reason: ViolationReason, clause: string, message: string): Fate {
    if (isIndexRefresh(change)) return { kind: 'index' };
    const directory = (change.type ?? change.was?.type) === 'directory';
    const text = policyPath(change.path, directory);
    // Nothing excuses a stated deny.
    const stated = denied.match(text.replace(/\/$/, ''), directory) >= 0;
    if (!stated && carried.match(text.replace(/\/$/, ''), directory) >= 0) return CARRIED;
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
