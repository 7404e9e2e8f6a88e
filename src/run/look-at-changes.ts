import type { ResolvedPolicy } from '../policy/resolved.js';
import { collectWorkspace } from '../enforce/workspace/collect.js';
import { copyLayer } from '../enforce/workspace/copy-layer.js';
import { printable } from '../enforce/workspace/error.js';
import { removeState } from '../enforce/workspace/remove.js';
import type { RunResult } from '../audit/generated/result.js';
import { asSetupError, type OpenedRun } from './open.js';

/** A change as it stands, and what the policy says of it. */
export interface PendingChange extends Pick<
  RunResult['changes'][number],
  'path' | 'change' | 'kind' | 'size' | 'sha256'
> {
  /** Whether it would come out: applied, in the patch, or as an output. A secret in it may still keep it back. */
  readonly permitted: boolean;
  /** Why it would not; null when it would. */
  readonly reason: string | null;
}

/**
 * What an overlay workspace holds that the workspace doesn't, judged by the policy. Collecting opens up closed folders:
 * that is done to a copy, which is removed again. Nothing may run inside.
 *
 * @throws SetupError
 */
export async function lookAtChanges(
  opened: OpenedRun,
  policy: ResolvedPolicy,
  signal: AbortSignal | undefined,
): Promise<readonly PendingChange[]> {
  const { workspace, native } = opened;
  if (workspace.layers === null) return [];
  const copy = `${workspace.layers.upper}.looked-at`;
  const cancel = signal === undefined ? {} : { signal };
  try {
    await copyLayer({
      program: native,
      from: workspace.layers.upper,
      to: copy,
      ...cancel,
    });
    const layers = { ...workspace.layers, upper: copy };
    const collected = await collectWorkspace(
      { ...workspace, layers },
      { scanner: native, policy, ...cancel },
    );
    try {
      return collected.changes.flatMap(({ change, fate }): readonly PendingChange[] => {
        if (fate.kind !== 'apply' && fate.kind !== 'output' && fate.kind !== 'violation') return [];
        const { path, kind, type, size, sha256 } = change;
        const reason = fate.kind === 'violation' ? fate.message : null;
        return [
          {
            path: printable(path),
            change: kind,
            kind: type,
            size,
            sha256: type === 'file' ? sha256 : null,
            permitted: reason === null,
            reason,
          },
        ];
      });
    } finally {
      collected.close();
    }
  } catch (error) {
    throw asSetupError(error);
  } finally {
    removeState(copy);
  }
}
