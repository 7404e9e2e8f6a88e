import { decideEnv } from '../decide/env.js';
import { isWithin } from '../decide/path-text.js';
import { SCRATCH, VIEW } from '../decide/path.js';
import { compare, type Comparison, type Placed, type Widening } from '../policy/narrow/comparison.js';
import { globWithin } from '../policy/narrow/globs.js';
import { MODES, namesGuarded } from '../policy/narrow/filesystem.js';
import { imageText } from '../policy/narrow/hardening.js';
import { PROTECTED_PATHS } from '../policy/protected.js';
import { WHOLE } from '../policy/values/glob.js';
import type { Image, ResolvedPolicy } from '../policy/resolved.js';

/**
 * What makes one of two policies wider though layering lets it pass: a child keeps its parent's image and files by
 * other means, has its parent's defaults, and can only narrow what it inherits. Two versions of a policy needn't.
 */
export function beyondLayering(child: Placed, parent: Placed): readonly Widening[] {
  const { comparison, found } = compare(child, parent);
  image(comparison);
  authorities(comparison);
  variables(comparison);
  mountsGone(comparison);
  protectionGone(comparison);
  return found;
}

/** Clauses of which `beyondLayering` says all there is to say. */
export const COMPARED_HERE: readonly string[] = ['image', 'tls.ca'];

const nameOf = (image: Image): string => imageText(image).replace(/@.*$/, '');

/** What two images hold isn't known here, except that a pinned one is what its name may stand for. */
function image({ child, parent, wider }: Comparison): void {
  const [own, bound] = [child.image, parent.image];
  if (imageText(own) === imageText(bound)) return;
  if (
    own.kind === 'image' &&
    bound.kind === 'image' &&
    bound.digest === null &&
    nameOf(own) === nameOf(bound)
  )
    return;
  wider('image', { says: `is ${imageText(own)}`, bound: imageText(bound) });
}

/** Whose certificate authorities are trusted, when `auto` has been worked out. */
export function authorityOf({ tls, image: { kind } }: ResolvedPolicy): 'host' | 'image' {
  return tls.ca === 'auto' ? kind : tls.ca;
}

function authorities({ child, parent, wider }: Comparison): void {
  const [own, bound] = [authorityOf(child), authorityOf(parent)];
  if (own !== bound) wider('tls.ca', { says: `is ${own}`, bound });
}

function variables({ child, parent, wider }: Comparison): void {
  for (const name of Object.keys(parent.env.set)) {
    if (Object.hasOwn(child.env.set, name) || decideEnv(child, name).verdict !== 'allow') continue;
    wider(`env.set.${name}`, {
      says: 'is not stated, so the host’s own value is passed',
      bound: 'a value of its own for it',
    });
  }
}

/** Without a mount, its place is whatever lies around it. */
function mountsGone({ child, parent, wider }: Comparison): void {
  const [own, bound] = [child.filesystem, parent.filesystem];
  bound.mounts.forEach(({ at, mode }, index) => {
    if (own.mounts.some((mount) => mount.at === at)) return;
    const around = own.mounts.filter((mount) => isWithin(at, mount.at)).map((mount) => mount.mode);
    if (SCRATCH.some((folder) => meets(at, folder))) around.push('overlay');
    const looser = around.some((outer) => MODES.indexOf(outer) > MODES.indexOf(mode));
    // What read-deny covers of a mount covers the mounts that lie there.
    const uncovered = own.mounts.some((mount) => isWithin(mount.at, at));
    const seen =
      uncovered || around.length > 0 || child.image.kind === 'image' || VIEW.some((path) => meets(at, path));
    // Globs of read-deny are relative to the mount that a path is in: another one hides other files.
    if (!looser && !(seen && bound.readDeny.length > 0)) return;
    wider('filesystem.mounts', {
      says: `leaves out \`${at}\`, so that what lies around it is seen there`,
      bound: `a ${mode} mount there`,
      ruledBy: `filesystem.mounts[${index}]`,
    });
  });
}

/** Whether one of two folders lies in the other. */
const meets = (one: string, other: string): boolean => isWithin(one, other) || isWithin(other, one);

const STANDARD = new Set(PROTECTED_PATHS);

/** What one protects and the other doesn't: files that govern a run, and what another version protects by default. */
function protectionGone({ child, parent, wider }: Comparison): void {
  const { protect, write } = child.filesystem;
  parent.filesystem.protect.forEach((glob, index) => {
    const folded = glob.toLowerCase();
    const ruledBy = `filesystem.protect[${index}]`;
    const covered = protect.some((own) => globWithin(folded, own.toLowerCase()));
    const lifting = write.findIndex((entry) => lifts(entry, folded));
    if (lifting !== -1) {
      // Layering compares what lifts the protection of everybody's files.
      if (STANDARD.has(glob) || parent.filesystem.write.some((entry) => lifts(entry, folded))) return;
      wider(`filesystem.write[${lifting}]`, {
        says: `lifts the protection of \`${write[lifting] ?? glob}\``,
        bound: 'it protected',
        ruledBy,
      });
    } else if (!covered) {
      wider('filesystem.protect', { says: `leaves out \`${glob}\``, bound: `\`${glob}\` there`, ruledBy });
    }
  });
}

const lifts = (entry: string, folded: string): boolean =>
  entry !== WHOLE && (entry.toLowerCase() === folded || namesGuarded(entry, folded));
