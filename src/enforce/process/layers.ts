import fs from 'node:fs';
import { dirname } from 'node:path';
import { overlaysOf } from '../../compile/files.js';
import type { Bindings, ProcessPlan } from '../../compile/plan.js';
import { SetupError } from '../sandbox.js';

/**
 * Makes the folders of every overlay that aren't there yet. An upper folder gets the mode of the one it lies over
 * and belongs to the run's user, since a merged folder shows what its upper one says. Throws SetupError.
 */
export function makeLayers(
  plan: Pick<ProcessPlan, 'workspace' | 'view' | 'launcher'>,
  bindings: Bindings,
): void {
  const { workspace, state } = bindings;
  const layers = [
    ...(plan.workspace.mode === 'overlay'
      ? [{ source: workspace, upper: `${state}/upper`, work: `${state}/work` }]
      : []),
    ...overlaysOf(plan, bindings),
  ];
  try {
    for (const { source, upper, work } of layers) {
      fs.mkdirSync(dirname(upper), { recursive: true, mode: 0o700 });
      fs.mkdirSync(upper, { recursive: true, mode: 0o700 });
      fs.mkdirSync(work, { recursive: true, mode: 0o700 });
      if (plan.launcher === 'root') fs.chownSync(upper, bindings.uid, bindings.gid);
      fs.chmodSync(upper, fs.statSync(source).mode & 0o777);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(
      `the layers of the copy-on-write workspace can't be made: ${reason}`,
      'set XDG_STATE_HOME to a folder that can be written',
      { cause: error },
    );
  }
}
