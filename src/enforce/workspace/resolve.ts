import { pathOf } from './tree.js';

/** What a lookup finds at a path of a tree; null: nothing. */
export type Found = { readonly type: 'symlink'; readonly target: Buffer } | { readonly type: 'other' } | null;

export type Resolved =
  /** `key` is the physical path, empty for the root itself; it need not exist. */
  | { readonly kind: 'inside'; readonly key: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'loop' };

/** The kernel gives up after 40 links (path_resolution(7)). */
const MAX_LINKS = 40;

/**
 * Where a symlink leads, as the kernel would walk it, within one tree. `from` is the key of the folder that holds
 * the link; `root` is the tree's absolute path, so that an absolute target into the tree is understood. A component
 * that doesn't exist is taken as a plain name.
 */
export function resolveLink(
  from: string,
  target: Buffer,
  root: string,
  lookup: (path: Buffer) => Found,
): Resolved {
  const rootKey = Buffer.from(root).toString('latin1');
  let stack = from === '' ? [] : from.split('/');
  const pending = [target.toString('latin1')];
  let links = 0;
  while (pending.length > 0) {
    let rest = pending.pop() ?? '';
    if (rest.startsWith('/')) {
      if (rest !== rootKey && !rest.startsWith(rootKey === '/' ? '/' : `${rootKey}/`))
        return { kind: 'outside' };
      rest = rest.slice(rootKey.length);
      stack = [];
    }
    const names = rest.split('/');
    for (let i = 0; i < names.length; i++) {
      const name = names[i];
      if (name === undefined || name === '' || name === '.') continue;
      if (name === '..') {
        if (stack.pop() === undefined) return { kind: 'outside' };
        continue;
      }
      const key = [...stack, name].join('/');
      const found = lookup(pathOf(key));
      if (found?.type !== 'symlink') {
        stack.push(name);
        continue;
      }
      if (++links > MAX_LINKS) return { kind: 'loop' };
      const remaining = names.slice(i + 1).join('/');
      if (remaining !== '') pending.push(remaining);
      pending.push(found.target.toString('latin1'));
      break;
    }
  }
  return { kind: 'inside', key: stack.join('/') };
}
