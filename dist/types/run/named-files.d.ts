import { type OpenOptions } from '../enforce/workspace/paths.js';
import type { Problem } from './admit.js';
import type { RunRequest } from './request.js';
/** How files that the caller names are opened: nothing below the trusted folder is followed. */
export declare function openOptions({ beneath }: Pick<RunRequest, 'beneath'>, path: string): OpenOptions;
/**
 * Makes sure before anything is run that the workspace is there and the files the caller names can be written.
 *
 * @throws WorkspaceError when a folder is missing, or a part of a path is a link.
 */
export declare function checkNamedFiles(request: Pick<RunRequest, 'resultFile' | 'apply' | 'workspace' | 'beneath'>): void;
/** Writes `--result FILE`; what went wrong is a problem beside the outcome. */
export declare function writeResultFile(request: RunRequest, text: string): Promise<Problem | null>;
