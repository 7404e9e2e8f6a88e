/** A path inside the workspace, tidied: no empty, `.` or `..` parts; `''` is the workspace itself. */
export interface WorkspacePath {
  readonly where: 'workspace';
  readonly path: string;
  /** Written with a slash at its end. */
  readonly directory: boolean;
}

export type PathText =
  | WorkspacePath
  /** An absolute path that isn't below the workspace, tidied. */
  | { readonly where: 'outside'; readonly path: string }
  | { readonly where: 'nowhere'; readonly problem: string };

/**
 * Reads a path as it will be asked about: relative ones lie in the workspace, absolute ones do when `workspace`
 * (an absolute path) is around them. `..` is taken as text; that no link leads elsewhere is the enforcer's part,
 * which opens component by component.
 */
export function readPath(text: string, workspace: string | null): PathText {
  if (text === '') return { where: 'nowhere', problem: 'the path is empty' };
  if (text.includes('\0')) return { where: 'nowhere', problem: 'the path holds a NUL byte' };
  const directory = /\/\.{0,2}$/.test(text) || /^\.{1,2}$/.test(text);
  if (text.startsWith('/')) {
    const parts = tidy(text) ?? [];
    if (workspace !== null) {
      const root = tidy(workspace) ?? [];
      if (root.every((part, index) => parts[index] === part)) {
        return { where: 'workspace', path: parts.slice(root.length).join('/'), directory };
      }
    }
    return { where: 'outside', path: `/${parts.join('/')}` };
  }
  const parts = tidy(text);
  if (parts === null) return { where: 'nowhere', problem: `"${text}" leaves the workspace` };
  return { where: 'workspace', path: parts.join('/'), directory: directory || parts.length === 0 };
}

/** The parts of a path; null when a relative one climbs above where it starts. */
function tidy(text: string): string[] | null {
  const parts: string[] = [];
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0) parts.pop();
    else if (!text.startsWith('/')) return null;
  }
  return parts;
}

/** Whether `path` is `folder` or lies below it; both absolute and tidied. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}

export { foldedPath } from '../policy/values/fold.js';
