import { decideWrite } from '../decide/path.js';
import { foldedPath } from '../decide/path-text.js';
import type { Finding } from '../policy/finding.js';
import { shown } from '../policy/kind.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import { folderOf, isLink, isSubmodule, type FileChange, type Side } from './change.js';
import { finding, wholeFile } from './report.js';
import { CHECK_RULES } from './rules.js';

/** What the change makes of a path besides text: permissions, links, submodules. */
export function* modeFindings(loaded: LoadedPolicy, file: FileChange): Iterable<Finding> {
  const { path, before, after } = file;
  const at = wholeFile(path);
  for (const side of [before, after]) {
    if (side === null || !isSubmodule(side)) continue;
    yield finding(CHECK_RULES.submodule, at, `${shown(path)} ${submoduleChange(before, after)}`, {
      help: 'What a submodule holds is another repository’s, and is not part of what is checked here.',
    });
    break;
  }
  yield* linkFindings(loaded, file);
  if (after === null || isLink(after) || isSubmodule(after)) return;
  if (after.mode === '100755') {
    if (before?.mode === '100755') return;
    yield finding(
      CHECK_RULES.madeExecutable,
      at,
      before === null
        ? `${shown(path)} comes as a program`
        : `${shown(path)} becomes a program (${before.mode} → 100755)`,
    );
  } else if (after.mode !== '100644') {
    yield finding(
      CHECK_RULES.specialMode,
      at,
      `${shown(path)} gets the mode ${after.mode}${bitsOf(after.mode)}`,
      {
        help: 'git knows 100644 and 100755 for files; nothing else belongs in a change.',
      },
    );
  }
}

function submoduleChange(before: Side | null, after: Side | null): string {
  if (after === null || !isSubmodule(after)) return 'was a submodule and no longer is';
  const { content } = after;
  const commit = content.kind === 'submodule' ? content.commit.slice(0, 12) : 'a commit that is not known';
  return before !== null && isSubmodule(before)
    ? `is a submodule, and moves to ${commit}`
    : `becomes a submodule at ${commit}`;
}

function bitsOf(mode: string): string {
  const bits = Number.parseInt(mode, 8);
  const names = [
    ...((bits & 0o4000) === 0 ? [] : ['set-user-id']),
    ...((bits & 0o2000) === 0 ? [] : ['set-group-id']),
  ];
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
}

function* linkFindings({ policy }: LoadedPolicy, { path, before, after }: FileChange): Iterable<Finding> {
  const at = wholeFile(path);
  const was =
    before !== null && isLink(before) && before.content.kind === 'link' ? before.content.target : null;
  if (after === null || !isLink(after)) {
    if (was === null) return;
    const now = after === null ? 'is removed' : 'becomes a file';
    yield finding(CHECK_RULES.linkChanged, at, `the link ${shown(path)}, which led to ${shown(was)}, ${now}`);
    return;
  }
  // A target that wasn't read is a finding of its own.
  if (after.content.kind !== 'link') return;
  const { target } = after.content;
  const why = leaves(path, target);
  if (why !== null) {
    yield finding(
      CHECK_RULES.linkLeaves,
      at,
      `the link ${shown(path)} leads to ${shown(target)}, which ${why}`,
      {
        help: 'Whoever writes or reads by this name would do so elsewhere; a link has to stay inside by its own text.',
      },
    );
    return;
  }
  const end = targetPath(path, target);
  const denied = end !== '' && decideWrite(policy, end).verdict !== 'allow';
  yield finding(
    CHECK_RULES.linkChanged,
    at,
    `${shown(path)} is ${was === null ? 'made' : 'changed to'} a link to ${shown(target)}${
      denied ? ', which the policy doesn’t let the code write' : ''
    }`,
  );
}

/**
 * Why a link's own text leads out of the tree; null: it stays. One that goes up again after a name leads elsewhere
 * as soon as that name becomes a link.
 */
function leaves(path: string, target: string): string | null {
  if (target === '' || target.includes('\0')) return 'is no path';
  if (target.startsWith('/') || /^[A-Za-z]:|\\/.test(target)) return 'is absolute, or is on Windows';
  const parts = target.split('/').filter((part) => part !== '' && part !== '.');
  const name = parts.findIndex((part) => part !== '..');
  if (name >= 0 && parts.slice(name).includes('..')) return 'goes up again after a name (name/..)';
  const up = name < 0 ? parts.length : name;
  const depth = folderOf(path)
    .split('/')
    .filter((part) => part !== '').length;
  if (up > depth) return 'lies outside of the tree';
  return foldedPath(targetPath(path, target)).split('/').includes('.git') ? 'is git’s own' : null;
}

function targetPath(path: string, target: string): string {
  const parts = folderOf(path)
    .split('/')
    .filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
