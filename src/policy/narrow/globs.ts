import { PROTECTED_PATHS } from '../protected.js';
import { literalBase, WHOLE } from '../values/glob.js';
import { distinct, type Meeting } from './comparison.js';

/** A piece of a segment: a character, `*`, `?`, or a `[…]` class as it is written. */
type Piece = string;

interface Pattern {
  /** Segments; `null` is `**`, any number of segments. */
  readonly segments: readonly (readonly Piece[] | null)[];
  /** Matches directories only, and so what lies in them. */
  readonly directory: boolean;
}

const STAR: readonly Piece[] = ['*'];

function pieces(segment: string): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < segment.length; at += 1) {
    const character = segment[at] ?? '';
    if (character === '\\') {
      at += 1;
      found.push(`\\${segment[at] ?? ''}`);
    } else if (character === '[') {
      const from = /[!^]/.test(segment[at + 1] ?? '') ? at + 3 : at + 2;
      const end = segment.indexOf(']', from);
      found.push(segment.slice(at, end + 1));
      at = end;
    } else if (character === '*' || character === '?') {
      if (character === '?' || found.at(-1) !== '*') found.push(character);
    } else {
      // One spelling for a literal, whether it is escaped or not.
      found.push(`\\${character}`);
    }
  }
  return found;
}

/** What is protected by default is compared again and again. */
const KNOWN = new Map(PROTECTED_PATHS.map((glob) => glob.toLowerCase()).map((glob) => [glob, read(glob)]));

function patternOf(glob: string): Pattern {
  return KNOWN.get(glob) ?? read(glob);
}

function read(glob: string): Pattern {
  if (glob === WHOLE) return { segments: [STAR], directory: false };
  const directory = glob.endsWith('/');
  const inner = directory ? glob.slice(0, -1) : glob;
  const parts = inner.replace(/^\//, '').split('/');
  const segments = parts.map((part) => (part === '**' ? null : pieces(part)));
  // Without a slash before its end, a glob matches at any depth.
  if (!inner.includes('/')) segments.unshift(null);
  // A final `**` is everything inside, which is what any one name inside brings along.
  if (segments.at(-1) === null) segments[segments.length - 1] = STAR;
  return { segments, directory };
}

const isLiteral = (piece: Piece): boolean => piece.startsWith('\\');

/**
 * Whether every name that `inner` stands for is one of `outer`'s: `outer` read as a pattern over `inner`'s pieces.
 * Row by row, so that no glob takes more time than the product of the two lengths.
 */
function segmentWithin(inner: readonly Piece[], outer: readonly Piece[]): boolean {
  // reached[i]: the pieces of `outer` so far can stand for the first i of `inner`.
  let reached = inner.map((_piece, index) => index === 0).concat(inner.length === 0);
  for (const piece of outer) {
    let before = false;
    reached = reached.map((here, index) => {
      if (piece === '*') {
        before = before || here;
        return before;
      }
      const against = inner[index - 1];
      const covered = against !== undefined && against !== '*' && (piece === '?' || piece === against);
      return covered && reached[index - 1] === true;
    });
  }
  return reached[inner.length] === true;
}

/** Whether the folder or file that `outer` matched, with `rest` of `inner` below it, is one that `outer` is about. */
function endsWithin(inner: Pattern, rest: Pattern['segments'], outer: Pattern): boolean {
  if (!outer.directory || inner.directory) return true;
  // What was matched must be a folder: something of `inner` has to lie below it.
  return rest.some((segment) => segment !== null);
}

/**
 * Whether `outer` matches the path that `inner` stands for, or a folder around it: with that folder, everything below
 * it is matched. In time of the product of the two lengths, as above.
 */
function pathWithin(inner: Pattern, outer: Pattern): boolean {
  const { segments } = inner;
  const last = outer.segments.length - 1;
  // reached[i]: the segments of `outer` so far can stand for the first i of `inner`.
  let reached = [true, ...segments.map(() => false)];
  for (const [o, segment] of outer.segments.entries()) {
    if (o === last && segment?.length === 1 && segment[0] === '*') {
      // Whatever is there first is matched; of it the rest is below.
      return reached.some((here, index) => {
        if (!here) return false;
        const names = segments.slice(index).filter((each) => each !== null).length;
        return names >= 2 || (names === 1 && (!outer.directory || inner.directory));
      });
    }
    let before = false;
    reached = reached.map((here, index) => {
      if (segment === null) {
        before = before || here;
        return before;
      }
      const against = segments[index - 1];
      if (against === null || against === undefined || reached[index - 1] !== true) return false;
      return segmentWithin(against, segment);
    });
  }
  return reached.some((here, index) => here && endsWithin(inner, segments.slice(index), outer));
}

/**
 * Whether every path that the glob `inner` matches is matched by the glob `outer`. True only when that is certain:
 * where it can't be shown, the answer is no.
 */
export function globWithin(inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const wide = patternOf(outer);
  const last = wide.segments.at(-1);
  const any = wide.segments.length <= 2 && wide.segments.slice(0, -1).every((segment) => segment === null);
  if (any && !wide.directory && last?.length === 1 && last[0] === '*') return true;
  return pathWithin(patternOf(inner), wide);
}

/** Whether a path is named by a glob without wildcards, so that the two are the same or one lies in the other. */
function fixed({ segments }: Pattern): boolean {
  return segments.every((segment) => segment !== null && segment.every(isLiteral));
}

/** Whether two globs certainly match no path in common. */
function globsDisjoint(one: string, other: string): boolean {
  const [a, b] = [patternOf(one), patternOf(other)];
  if (!fixed(a) || !fixed(b)) return false;
  const length = Math.min(a.segments.length, b.segments.length);
  for (let at = 0; at < length; at += 1) {
    if (a.segments[at]?.join('') !== b.segments[at]?.join('')) return true;
  }
  return false;
}

/** The entries of `inner` that are not certainly within one entry of `outer`. */
export function outside(inner: readonly string[], outer: readonly string[]): readonly string[] {
  return inner.filter((glob) => !outer.some((wide) => globWithin(glob, wide)));
}

/** Whether a list of denies certainly keeps a file from taking the place of this folder. */
function keepsFolder(folder: string, denies: readonly string[]): boolean {
  return denies.some((glob) => {
    if (globWithin(`/${folder}/`, glob)) return true;
    const base = literalBase(glob);
    return base !== null && `${base}/`.startsWith(`${folder}/`);
  });
}

/**
 * The denies of `inner` that `outer` does not certainly hold. A deny of `/a/b/c` also keeps a file from taking the
 * place of `a/b`; one with a wildcard instead of `b` doesn't, though it matches all that the other does.
 */
export function undenied(inner: readonly string[], outer: readonly string[]): readonly string[] {
  const loose = new Set(outside(inner, outer));
  return inner.filter((glob) => {
    if (loose.has(glob)) return true;
    const parts = literalBase(glob)?.split('/') ?? [];
    return parts.some((_part, index) => !keepsFolder(parts.slice(0, index + 1).join('/'), outer));
  });
}

/** What both lists match. */
export function meetGlobs(
  one: readonly string[],
  other: readonly string[],
  clause: string,
  { unresolved }: Meeting,
): readonly string[] {
  const common: string[] = [];
  for (const a of one) {
    for (const b of other) {
      if (globWithin(a, b)) common.push(a);
      else if (globWithin(b, a)) common.push(b);
      else if (!globsDisjoint(a, b))
        unresolved(clause, `what \`${a}\` and \`${b}\` have in common cannot be written as a glob`);
    }
  }
  return joinGlobs(common);
}

/** What either list matches. */
export function joinGlobs(globs: readonly string[]): readonly string[] {
  return distinct(globs, (glob) => glob);
}
