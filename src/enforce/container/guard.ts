import { constants } from 'node:os';
import type { ContainerPlan } from '../../compile/plan.js';
import type { InitClient } from '../init/client.js';
import { StartError } from '../init/error.js';
import { SetupError } from '../sandbox.js';

/** Milliseconds for a start that is to fail. */
const PATIENCE = 30_000;

/**
 * Makes sure that what runs inside can't get at the init's descriptors, over which this process hears how commands
 * ended. Linux closes /proc/1/fd to other processes of the same user because the init isn't dumpable; gVisor does so
 * only since some release. A command is started, as every other would be, whose working directory is one of those
 * descriptors: where it is closed, that is what fails (EACCES), and where it isn't, that it is no directory.
 *
 * @throws SetupError when it is not so
 */
export async function checkInitGuarded(client: InitClient, plan: ContainerPlan): Promise<void> {
  try {
    await client.run({
      argv: ['/'],
      env: {},
      cwd: '/proc/1/fd/0',
      wallTime: PATIENCE,
      outputLimit: 0,
      onOutput: 'drop',
      rlimits: plan.rlimits,
      profile: null,
      exec: null,
      stdin: false,
      act: false,
      oomFiles: [],
    });
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    const { stage, errno } = error.failed;
    if (stage === 'working directory' && errno === constants.errno.EACCES) return;
  }
  throw new SetupError(
    `the runtime ${plan.runtime ?? 'of the engine'} does not close /proc/1 to the code, which could speak in the init's name`,
    'install a current gVisor, or use another tier',
  );
}
