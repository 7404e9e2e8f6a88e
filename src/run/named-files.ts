import { closeSync, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { WorkspaceError } from '../enforce/workspace/error.js';
import { openFolder, writeFileAt, type OpenOptions } from '../enforce/workspace/paths.js';
import type { Problem } from './admit.js';
import { messageOf } from './open.js';
import type { RunRequest } from './request.js';

/** How files that the caller names are opened: nothing below the trusted folder is followed. */
export function openOptions({ beneath }: Pick<RunRequest, 'beneath'>, path: string): OpenOptions {
  return beneath !== undefined && (path === beneath || path.startsWith(`${beneath}/`)) ? { beneath } : {};
}

/**
 * Makes sure before anything is run that the workspace is there and the files the caller names can be written.
 *
 * @throws WorkspaceError when a folder is missing, or a part of a path is a link.
 */
export function checkNamedFiles(
  request: Pick<RunRequest, 'resultFile' | 'apply' | 'workspace' | 'beneath'>,
): void {
  const { resultFile, apply, workspace } = request;
  closeSync(openFolder(workspace, openOptions(request, workspace)).fd);
  const files = [resultFile, apply?.kind === 'patch' ? apply.file : null];
  for (const file of files) {
    if (file === undefined || file === null) continue;
    closeSync(openFolder(dirname(file), openOptions(request, file)).fd);
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found === undefined || found.isFile()) continue;
    const what = found.isSymbolicLink() ? 'a symbolic link' : 'no regular file';
    throw new WorkspaceError('path', `${file} is ${what}, and would have to be written`, 'name another file');
  }
}

/** Writes `--result FILE`; what went wrong is a problem beside the outcome. */
export async function writeResultFile(request: RunRequest, text: string): Promise<Problem | null> {
  const { resultFile } = request;
  if (resultFile === undefined) return null;
  try {
    await writeFileAt(resultFile, text, { ...openOptions(request, resultFile), mode: 0o644 });
    return null;
  } catch (error) {
    const message = `the result could not be written: ${messageOf(error)}`;
    return { clause: null, file: null, line: null, message, fix: null };
  }
}
