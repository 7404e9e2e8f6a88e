import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { MAX_ENTRIES } from './changes.js';
import { printable, WorkspaceError } from './error.js';
import { removeState } from './remove.js';

export interface CopyLayerRequest {
  /** The native program. */
  readonly program: string;
  /** An overlay's upper layer. Nothing may write to it meanwhile. */
  readonly from: string;
  /** Doesn't exist; its folder is private and on the same file system. */
  readonly to: string;
  readonly signal?: AbortSignal;
}

/**
 * Copies an overlay's upper layer with all that hostile code has put into it, so that an overlay over the copy shows
 * what one over the layer itself would: names of any kind, modes, hard links, holes, deletions and opaque folders. It
 * has no more entries than may be collected.
 * Throws WorkspaceError; nothing is left at `to` then.
 */
export async function copyLayer(request: CopyLayerRequest): Promise<void> {
  const { from, to } = request;
  const links = `${to}.links`;
  try {
    for (const folder of [to, links]) fs.mkdirSync(folder, { mode: 0o700 });
    await runCopy(request, links);
  } catch (error) {
    removeState(to);
    throw error instanceof WorkspaceError
      ? error
      : new WorkspaceError('failed', `can't copy ${printable(from)}`, null, { cause: error });
  } finally {
    removeState(links);
  }
}

async function runCopy({ program, from, to, signal }: CopyLayerRequest, links: string): Promise<void> {
  const child = spawn(program, ['copy', from, to, links, String(MAX_ENTRIES)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {},
  });
  const stop = (): void => void child.kill('SIGKILL');
  signal?.addEventListener('abort', stop);
  if (signal?.aborted === true) stop();
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('latin1')).slice(0, 4096);
  });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (signal?.aborted === true)
      throw new WorkspaceError('failed', 'cancelled while the changes were copied');
    if (code === 0) return;
    throw new WorkspaceError(
      /No space left on device|Disk quota exceeded/.test(said) ? 'no-space' : 'scan',
      `the changes can't be kept as they are: ${printable(said.trim())}`,
    );
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
