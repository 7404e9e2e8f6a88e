import ignore from 'ignore';
import { literalBase } from '../policy/values/glob.js';

/** A glob that is a name and nothing else: gitignore matches it against the last part of a path, at any depth. */
const PLAIN_NAME = /^[^/\\*?[\]!#\s]+$/;

/** gitignore globs of one clause, compiled. */
export interface Globs {
  /** The index of the last glob that matches the path or a folder around it, -1 when none does. */
  readonly match: (path: string, directory: boolean) => number;
  /**
   * The index of the first glob that names something below this path, in so far as its text says so: what is
   * replaced by a file or a link takes everything below along. -1 when none does.
   */
  readonly below: (path: string) => number;
}

export interface GlobOptions {
  /** `no`: a `!glob` never takes anything back, as in denies. */
  readonly negation: 'yes' | 'no';
  readonly foldCase?: boolean;
}

/**
 * Compiles the globs of one clause; the index of each is kept, so that a match names its line. Paths given to
 * the matchers are relative to the workspace and tidied.
 */
export function compileGlobs(globs: readonly string[], options: GlobOptions): Globs {
  const key = `${options.negation}${String(options.foldCase ?? false)}\0${globs.join('\0')}`;
  let found = compiled.get(key);
  if (found === undefined) {
    if (compiled.size >= MOST) compiled.clear();
    found = compile(globs, options);
    compiled.set(key, found);
  }
  return found;
}

/** Lists compiled before: the policies of an organisation share most of theirs. */
const compiled = new Map<string, Globs>();
const MOST = 100;

function compile(globs: readonly string[], options: GlobOptions): Globs {
  const matcher = ignore({ ignorecase: options.foldCase ?? false });
  /** Plain names at any depth, where no glob can take a match back: looked up rather than tried one by one. */
  const names = new Map<string, number>();
  const everything: number[] = [];
  let others = 0;
  const bases: { readonly base: string; readonly index: number }[] = [];
  for (const [index, text] of globs.entries()) {
    const glob = spelled(options.foldCase === true ? text.toLowerCase() : text);
    if (glob === '') everything.push(index);
    else if (options.negation === 'no' && PLAIN_NAME.test(glob)) {
      names.set(glob, index);
      bases.push({ base: glob, index });
    } else if (!glob.startsWith('!')) {
      others++;
      matcher.add({ pattern: glob, mark: String(index) });
      const base = literalBase(glob);
      if (base !== null) bases.push({ base, index });
    } else if (options.negation === 'yes') {
      others++;
      matcher.add({ pattern: glob, mark: String(index) });
    }
  }
  const fold = (path: string): string => (options.foldCase === true ? path.toLowerCase() : path);
  return {
    match: (path, directory) => {
      if (names.size > 0) {
        for (const segment of fold(path).split('/')) {
          const named = names.get(segment);
          if (named !== undefined) return named;
        }
      }
      if (path !== '' && others > 0) {
        // A folder pattern must not be escaped by leaving the folder's slash out.
        const shapes = directory ? [`${path}/`] : [path];
        for (const shape of shapes) {
          const found = matcher.test(shape);
          if (found.ignored) return Number(found.rule?.mark ?? -1);
          if (found.unignored) return -1;
        }
      }
      return everything[0] ?? -1;
    },
    below: (path) => {
      const found = bases.find(({ base }) => path === '' || base === path || base.startsWith(`${path}/`));
      return found?.index ?? -1;
    },
  };
}

/**
 * A glob as the matcher must be given it: without a leading `./`; `#`, which would make it a comment, and spaces
 * at its end, which would be dropped, escaped. The whole workspace (`./`, `.`, `/`) becomes the empty text.
 */
function spelled(text: string): string {
  const negated = text.startsWith('!') ? '!' : '';
  let glob = text.slice(negated.length).replace(/\/{2,}/g, '/');
  const dotted = glob.startsWith('./');
  while (glob.startsWith('./')) glob = glob.slice(2);
  if (glob === '' || glob === '.' || glob === '/' || glob === '/**' || glob === '**') return negated;
  // `./a` speaks of the workspace's own `a`, as `/a` does.
  if (dotted && !glob.startsWith('/')) glob = `/${glob}`;
  if (glob.startsWith('#')) glob = `\\${glob}`;
  return (
    negated +
    glob.replace(/(\\*)( +)$/, (_all, slashes: string, spaces: string) => {
      // An odd number of backslashes has escaped the first of them already.
      const open = slashes.length % 2 === 1 ? spaces.slice(1) : spaces;
      return slashes + spaces.slice(open.length) + '\\ '.repeat(open.length);
    })
  );
}

/** Whether a glob is a plain path: nothing in it stands for anything but itself. */
export function isLiteral(glob: string): boolean {
  return !/[*?[\]\\!]/.test(glob);
}

/** A path as a glob that matches it alone. */
export function escapeGlob(path: string): string {
  return path.replace(/[*?[\]\\]/g, '\\$&').replace(/^[!#]/, '\\$&');
}
