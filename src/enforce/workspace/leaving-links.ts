import type { Change } from './changes.js';
import { printable } from './error.js';
import type { Fate } from './judge.js';
import { resolveLink, type Found } from './resolve.js';
import { keyOf, split, type Tree } from './tree.js';

/** Drops links that lead out of the tree that would result. Tells whether any was. */
export function dropLeavingLinks(
  { lower, workspace }: { readonly lower: Tree; readonly workspace: string },
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
