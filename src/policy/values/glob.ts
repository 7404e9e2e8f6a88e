import { shown } from '../kind.js';
import { read, refuse, type Read } from './result.js';

/** The canonical spelling of the whole workspace. */
export const WHOLE = './';

/** First segments of absolute paths that nobody means as a folder of the workspace. */
const SYSTEM = new Set([
  'Library',
  'Users',
  'boot',
  'dev',
  'etc',
  'home',
  'media',
  'mnt',
  'proc',
  'root',
  'run',
  'sys',
  'usr',
  'var',
]);

/** Whether anything in a glob stands for more than itself. */
export const hasWildcard = (glob: string): boolean => /[*?[]/.test(glob);

/** The folders that an anchored glob names before its first wildcard; null when it isn't anchored or names none. */
export function literalBase(glob: string): string | null {
  const inner = glob.replace(/\/$/, '');
  const anchored = inner.includes('/');
  const parts = inner.replace(/^\//, '').split('/');
  const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
  const base = (wild < 0 ? parts : parts.slice(0, wild)).join('/');
  return anchored || wild < 0 ? base || null : null;
}

function bracketsClosed(glob: string): boolean {
  for (let at = 0; at < glob.length; at += 1) {
    if (glob[at] === '\\') at += 1;
    else if (glob[at] === '[') {
      // A `]` right after `[`, `[!` or `[^` is one of the characters.
      const from = /[!^]/.test(glob[at + 1] ?? '') ? at + 3 : at + 2;
      const end = glob.indexOf(']', from);
      if (end === -1) return false;
      at = end;
    }
  }
  return true;
}

/**
 * Reads a glob of gitignore's kind, relative to the workspace, and gives its canonical spelling: `./` for the whole
 * workspace, `/a` for `./a`. What gitignore takes but hardly anybody means (`!`, `#`, braces, `..`) is refused.
 */
export function readGlob(text: string): Read<string> {
  const no = (message: string, help?: string): Read<never> => refuse('SP0034', message, help);
  if (text === '.' || text === './' || text === '/') return read(WHOLE);
  if (/[\0\r\n]/.test(text)) return no(`${shown(text)} holds a line end or NUL`);
  if (text.startsWith('!')) {
    return no(
      `${shown(text)} begins with \`!\``,
      'Nothing is taken back by a glob: list what is meant, and what is not in `deny`.',
    );
  }
  if (text.startsWith('#'))
    return no(`${shown(text)} would be a comment to git`, `Write ${shown(`\\${text}`)}.`);
  if (text.startsWith('~')) {
    return no(
      `${shown(text)} names a home directory`,
      'Globs are relative to the workspace; host paths go in `filesystem.mounts`.',
    );
  }
  if (/^[A-Za-z]:[\\/]/.test(text))
    return no(`${shown(text)} is a path of Windows`, 'Globs are relative to the workspace and use `/`.');
  if (/\\[A-Za-z0-9]/.test(text)) {
    return no(`${shown(text)} uses a backslash between names`, `Write ${shown(text.replace(/\\/g, '/'))}.`);
  }
  if (/(?<!\\)(?:\\\\)*\\$/.test(text)) return no(`${shown(text)} ends in a backslash`);
  if (/^\s|\s$/.test(text))
    return no(`${shown(text)} begins or ends with a space`, `Write ${shown(text.trim())}.`);
  if (/(?<!\\)[{}]/.test(text)) {
    return no(
      `${shown(text)} holds braces, which gitignore's globs do not expand`,
      'Write one entry for each; `\\{` stands for a brace.',
    );
  }
  const glob = text.startsWith('./') ? text.slice(1) : text;
  const segments = glob.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (segments.includes('..'))
    return no(`${shown(text)} leaves the workspace`, 'Globs are relative to the workspace, without `..`.');
  if (segments.includes('.') || segments.includes('')) {
    return no(`${shown(text)} holds an empty segment`, `Write ${shown(glob.replace(/\/(?:\.?\/)+/g, '/'))}.`);
  }
  const [first = ''] = segments;
  if (text.startsWith('/') && SYSTEM.has(first)) {
    return no(
      `${shown(text)} is an absolute path`,
      `Globs are relative to the workspace: write ${shown(`.${text}`)} for its own folder \`${first}\`; host paths go in \`filesystem.mounts\`.`,
    );
  }
  for (const segment of segments) {
    if (segment !== '**' && /(?<!\\)\*\*/.test(segment)) {
      return no(
        `${shown(text)} joins \`**\` to a name`,
        '`**` stands alone between slashes; within a name, write `*`.',
      );
    }
  }
  if (!bracketsClosed(glob))
    return no(`${shown(text)} opens a \`[\` that is not closed`, 'Write `\\[` for a bracket.');
  return read(glob);
}

/** Reads a plain path relative to the workspace and gives it anchored: `/src/`. */
export function anchored(glob: string): Read<string> {
  if (glob === WHOLE) return read(WHOLE);
  if (hasWildcard(glob)) return refuse('SP0035', `${shown(glob)} is a pattern`);
  return read(glob.startsWith('/') ? glob : `/${glob}`);
}
