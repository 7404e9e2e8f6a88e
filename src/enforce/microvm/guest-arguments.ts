import { entryOptions } from '../../compile/bwrap.js';
import { INIT_PATH, inWorkspace } from '../../compile/environment.js';
import type { Bindings, MicrovmPlan, ViewEntry } from '../../compile/plan.js';
import { SetupError } from '../sandbox.js';

/** Where native/guest.c mounts the drives. */
const WORKSPACE = '/drive/workspace/workspace';
const UPPER = '/drive/scratch/upper';
const WORK = '/drive/scratch/work';
/** Microseconds; the kernel takes no quota under a millisecond. */
const PERIOD = 100_000;
const LEAST_QUOTA = 1_000;
/** The init is one process more than the code's own. */
const OWN_PIDS = 1;

/**
 * What the first process of a guest is told, each word ended by a NUL: who the code runs as, its limits, and its tree,
 * the root of which is the image's drive.
 *
 * @throws SetupError for an entry of the view that a guest can't have
 */
export function guestArguments(plan: MicrovmPlan, bindings: Bindings): Buffer {
  const words = [
    String(bindings.uid),
    String(bindings.gid),
    ...limits(plan),
    ...(plan.workspace.mode === 'overlay' ? ['--changes'] : []),
    ...['--dir', '/proc', '755', '--dev', '/dev'],
    ...plan.view.flatMap((entry) => viewOptions(entry, bindings)),
    ...workspaceOptions(plan, bindings),
    ...['--bind', '/init', INIT_PATH, 'ro,exec'],
  ];
  if (words.some((word) => word.includes('\0'))) throw new SetupError('a path holds a NUL byte', null);
  return Buffer.from(words.map((word) => `${word}\0`).join(''));
}

function limits({ cgroup }: MicrovmPlan): readonly string[] {
  if (cgroup.kind !== 'guest') throw new TypeError('a guest’s limits are its own cgroup’s');
  const { memory, pids, cpus } = cgroup.tree;
  return [
    ...(memory === null ? [] : ['--memory', String(memory)]),
    ...(pids === null ? [] : ['--pids', String(pids + OWN_PIDS)]),
    ...(cpus === null
      ? []
      : ['--cpu', String(Math.max(LEAST_QUOTA, Math.round(cpus * PERIOD))), String(PERIOD)]),
  ];
}

function viewOptions(entry: ViewEntry, bindings: Bindings): readonly string[] {
  switch (entry.kind) {
    case 'tmpfs':
    case 'file':
    case 'identity':
    case 'mask':
    case 'proc':
    case 'dev':
      return entryOptions(entry, bindings, [], []);
    case 'bind':
    case 'overlay':
    case 'symlink':
      throw new SetupError(
        `a virtual machine can't show ${entry.target} of the host`,
        'take it into the image or the workspace, or use the container tier',
      );
  }
}

function workspaceOptions({ workspace: plan }: MicrovmPlan, bindings: Bindings): readonly string[] {
  const { workspace } = bindings;
  const exec = plan.exec ? 'exec' : 'noexec';
  if (plan.mode === 'read-write')
    throw new SetupError(
      "a virtual machine gets a copy of the workspace, never the host's own folder",
      'set filesystem.workspace to overlay',
    );
  const access = plan.mode === 'overlay' ? 'rw' : 'ro';
  return [
    ...(plan.mode === 'overlay'
      ? ['--overlay', WORKSPACE, UPPER, WORK, workspace, `rw,${exec}`]
      : ['--bind', WORKSPACE, workspace, `ro,${exec}`]),
    ...plan.execPaths.flatMap((path) => ['--again', inWorkspace(bindings, path), `${access},exec`]),
    // Their content is in the drive already: what is left to do is that nothing takes their place.
    ...bindings.covers.flatMap(({ path }) => ['--again', path, 'ro,noexec']),
    ...bindings.masks.flatMap(({ path }) => ['--mask', path]),
  ];
}
