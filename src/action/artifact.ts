import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../cli/io.js';

/** What became of an upload. Trouble never changes a verdict: it is said and no more. */
export type Uploaded =
  | { readonly kind: 'uploaded'; readonly id: string; readonly name: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface UploadRequest {
  readonly name: string;
  /** The audit directory, absolute. */
  readonly directory: string;
  readonly retentionDays: number | null;
  /** Milliseconds after which it is given up. */
  readonly within: number;
}

/** Ten minutes: an audit log is small, and its patch has at most half a gigabyte. */
export const UPLOAD_TIME = 600_000;

/** What is left after the code has ended, before a cancelled step is killed (L7). */
export const CANCELLED_UPLOAD_TIME = 5_000;

/** Uploads an audit directory. The client is loaded only now: loading it takes longer than a whole start may. */
export async function uploadAudit(request: UploadRequest): Promise<Uploaded> {
  const { name, directory, retentionDays, within } = request;
  let timer: NodeJS.Timeout | undefined;
  try {
    const upload = (async (): Promise<Uploaded> => {
      const { DefaultArtifactClient } = await import('@actions/artifact');
      const options = retentionDays === null ? {} : { retentionDays };
      const { id } = await new DefaultArtifactClient().uploadArtifact(
        name,
        filesIn(directory),
        directory,
        options,
      );
      return id === undefined
        ? { kind: 'failed', reason: 'the service gave it no id' }
        : { kind: 'uploaded', id: String(id), name };
    })();
    const late = new Promise<Uploaded>((resolve) => {
      timer = setTimeout(() => {
        resolve({ kind: 'failed', reason: `it took longer than ${String(within / 1000)} s` });
      }, within);
    });
    return await Promise.race([upload, late]);
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Regular files alone: what else could lie there would be a link that somebody put there. */
function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The job, its place in the matrix, the step and the attempt: no two steps of a run have the same name. */
export function artifactName(env: Io['env'], named: string | null, jobIndex: string): string {
  if (named !== null) return plain(named);
  const { GITHUB_JOB: job = 'job', GITHUB_ACTION: step = 'step', GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
  return plain(['sandbox-policy', job, jobIndex === '' ? '0' : jobIndex, step, attempt].join('-'));
}

/**
 * The service takes none of `":<>|*?\/` and no line breaks; its client prints the name as it is, so nothing stays in
 * it that a terminal or the runner could take for more than a name.
 */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N} ._()+=@-]/gu, '_').slice(0, 200);
}
