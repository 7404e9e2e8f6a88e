import { WHOLE } from '../../policy/values/glob.js';

/** Names that stand for `*`: one that other globs hardly name, and the commonest kinds that they do. */
const NAMES = ['any', 'any.py', 'any.txt', 'any.md'];

/**
 * Paths that a glob matches, as far as its text shows how. They are candidates: whoever takes one asks whether it is
 * matched indeed.
 */
export function samplesOf(glob: string): readonly string[] {
  if (glob === WHOLE) return NAMES.flatMap((name) => [name, `any/${name}`]);
  const directory = glob.endsWith('/');
  const inner = (directory ? glob.slice(0, -1) : glob).replace(/^\//, '');
  const anchored = glob.replace(/\/$/, '').includes('/');
  const samples = NAMES.flatMap((name) => {
    const parts = inner.split('/');
    const last = parts.length - 1;
    const shapes = [0, 1, 2].map((depth) =>
      parts
        .flatMap((part, at) => {
          if (part !== '**') return [segmentSample(part, at === last ? name : 'any')];
          // Nothing, one folder or two; at the end at least one name.
          return at === last ? [...Array<string>(depth).fill('any'), name] : Array<string>(depth).fill('any');
        })
        .join('/'),
    );
    return [...new Set(shapes)];
  });
  const below = anchored ? [] : samples.map((path) => `any/${path}`);
  const all = [...new Set([...samples, ...below])];
  return directory
    ? all.flatMap((path) => [`${path}/any`, `${path}/`])
    : all.flatMap((path) => [path, `${path}/any`]);
}

/** One name that a segment of a glob matches: its wildcards filled in. */
function segmentSample(segment: string, star: string): string {
  if (segment === '*') return star;
  let name = '';
  for (let at = 0; at < segment.length; at += 1) {
    const character = segment[at] ?? '';
    if (character === '\\') {
      at += 1;
      name += segment[at] ?? '';
    } else if (character === '*') {
      // A star may stand for nothing, but what is named then may be what another glob names exactly.
      name += 'z';
    } else if (character === '?') name += 'z';
    else if (character === '[') {
      const from = /[!^]/.test(segment[at + 1] ?? '') ? at + 3 : at + 2;
      const end = segment.indexOf(']', from);
      name += member(segment.slice(at + 1, end));
      at = end;
    } else name += character;
  }
  return name;
}

/** A character of a class: the first it lists, or one that an excluding class hardly lists. */
function member(inside: string): string {
  return /^[!^]/.test(inside) ? '~' : (inside.replace(/^\\/, '')[0] ?? '');
}

/**
 * The paths that a glob names before its first wildcard, and every folder above: a refusal of what is below refuses
 * to put a file in their place.
 */
export function basesOf(glob: string): readonly string[] {
  const parts = glob
    .replace(/^\.?\//, '')
    .replace(/\/$/, '')
    .split('/');
  const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
  const named = wild < 0 ? parts : parts.slice(0, wild);
  return named.map((_part, at) => named.slice(0, at + 1).join('/')).filter((path) => path !== '');
}
