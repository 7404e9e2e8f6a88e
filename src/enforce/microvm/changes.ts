import { chownSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { machineFolder } from './drives.js';
import { runJailed } from './jail.js';
import type { Bindings, MicrovmPlan } from '../../compile/plan.js';
import { MAX_ENTRIES } from '../workspace/changes.js';
import { removeState } from '../workspace/remove.js';

/**
 * Writes the upper layer that a guest sends in place of the run's own, for whoever collects changes. The receiver is the
 * native program, as the run's user and in a jail: what comes was made by hostile code, and by a kernel that may be
 * its own by now.
 *
 * @throws SetupError when the stream isn't a whole layer: then the run's own layer is as it was
 */
export async function receiveChanges(
  { jail: plan, machine }: MicrovmPlan,
  bindings: Bindings,
  input: Readable,
): Promise<void> {
  const folder = join(machineFolder(bindings), 'received');
  // In one folder, since a file gets a name in both: that is possible within one mount alone.
  for (const path of [folder, join(folder, 'layer'), join(folder, 'links')]) {
    mkdirSync(path, { mode: 0o700 });
    if (plan.launcher === 'root') chownSync(path, bindings.uid, bindings.gid);
  }
  await runJailed(
    {
      plan,
      bindings,
      files: [
        { source: bindings.initProgram, target: '/receiver', exec: true },
        { source: folder, target: '/received', writable: true },
      ],
    },
    [
      '/receiver',
      'receive',
      '/received/layer',
      '/received/links',
      String(MAX_ENTRIES),
      String(machine.scratch),
    ],
    'take out what the guest changed',
    { input },
  );
  const upper = join(bindings.state, 'upper');
  removeState(upper);
  renameSync(join(folder, 'layer'), upper);
  // Each name kept there would make a file look as if it had one elsewhere.
  removeState(folder);
}
