import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execute, failureOf } from './exec.js';
import type { Availability } from './facts.js';
import { launcherProfile, PROFILE_FILE } from './apparmor-profile.js';
import { appArmorRestricts, no, YES } from './kernel.js';

/** What was found out by starting a sandbox that does nothing. */
export interface Trial {
  readonly userNamespaces: Availability;
  readonly overlay: Availability;
  readonly idmap: Availability;
  /** Landlock's ABI as the init saw it, null when no sandbox could be started. */
  readonly landlock: number | null;
}

export interface TrialRequest {
  readonly uid: number;
  readonly gid: number;
  /** The launcher and init, `dist/native/…/sandbox-init`. */
  readonly launcher: string;
  readonly bwrap: string;
  /** A folder for the trial's own files: where runs keep their state. Made when missing. */
  readonly state: string;
}

const TIMEOUT = 5000;
const NOBODY = 65534;
/** Type of the frame by which the init says that it is ready; its payload is version, Landlock ABI, pid. */
const FRAME_READY = 16;
const FRAME_HEADER = 12;

/**
 * Starts the process tier's launcher, bubblewrap and init with nothing to run: first with the namespaces alone,
 * then with an overlay, then (as root) with an id-mapped one. What the kernel, a security module or an old
 * bubblewrap refuses shows here as it would in a run. Leaves nothing behind; takes some 20 ms.
 */
export async function tryLaunch(request: TrialRequest): Promise<Trial> {
  const root = request.uid === 0;
  mkdirSync(request.state, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(request.state, 'try-'));
  try {
    for (const name of ['lower', 'upper', 'work']) mkdirSync(join(folder, name));
    const overlay = ['--overlay', join(folder, 'lower'), join(folder, 'upper'), join(folder, 'work'), '/w'];
    const [plain, layered, mapped] = await Promise.all([
      launch(request, []),
      launch(request, [...overlay, 'rw,exec']),
      root
        ? launch(request, ['--idmap', '0', '0', '--bind', join(folder, 'lower'), '/m', 'rw,exec,idmap'])
        : Promise.resolve(null),
    ]);
    return {
      userNamespaces: plain.ready ? YES : no(plain.reason, userNamespaceFix(request)),
      overlay: layered.ready
        ? YES
        : no(
            layered.reason,
            'Set XDG_STATE_HOME to a folder on another file system, or use the container tier.',
          ),
      idmap:
        mapped === null
          ? no('only root may make id-mapped mounts', null)
          : mapped.ready
            ? YES
            : no(mapped.reason, 'Run as the owner of the workspace instead of as root.'),
      landlock: plain.ready ? plain.landlock : null,
    };
  } finally {
    removeTrial(folder);
  }
}

/** The kernel leaves folders of mode 000 in the work folder, which only root may read and so remove. */
function removeTrial(folder: string): void {
  openUp(join(folder, 'work'));
  rmSync(folder, { recursive: true, force: true });
}

function openUp(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inner = join(folder, entry.name);
    chmodSync(inner, 0o700);
    openUp(inner);
  }
}

type Launched =
  { readonly ready: true; readonly landlock: number } | { readonly ready: false; readonly reason: string };

async function launch(request: TrialRequest, tree: readonly string[]): Promise<Launched> {
  const root = request.uid === 0;
  const uid = String(root ? NOBODY : request.uid);
  const gid = String(root ? NOBODY : request.gid);
  const outcome = await execute(
    request.launcher,
    [
      ...['enter', root ? '--root' : '--userns', uid, gid, '--parent', '0', '--tree', '/tmp'],
      ...['--dir', '/proc', '755', '--dev', '/dev', ...tree],
      ...['--bind', request.launcher, '/init', 'ro,exec', '--', request.bwrap],
      ...[
        '--unshare-user',
        '--unshare-pid',
        '--unshare-net',
        '--unshare-ipc',
        '--unshare-uts',
        '--unshare-cgroup-try',
      ],
      ...['--uid', uid, '--gid', gid, '--die-with-parent', '--as-pid-1', '--cap-drop', 'ALL'],
      ...['--dev-bind', '/tmp', '/', '--proc', '/proc', '--chdir', '/', '--', '/init', 'init'],
    ],
    { env: {}, timeout: TIMEOUT },
  );
  const output = outcome.kind === 'exited' ? outcome.stdout : Buffer.alloc(0);
  if (output.length >= FRAME_HEADER + 8 && output[0] === FRAME_READY)
    return { ready: true, landlock: output.readUInt32LE(FRAME_HEADER + 4) };
  return { ready: false, reason: failureOf(outcome) ?? 'the init did not say that it is ready' };
}

function userNamespaceFix(request: TrialRequest): string {
  if (!appArmorRestricts() || request.uid === 0)
    return 'Use the container tier, or a host that allows user namespaces.';
  const others = 'in the Action set allow-sudo: true, or use the container tier';
  const profile = launcherProfile(request.launcher);
  // A path that would need quoting in the profile or the shell is left to the person.
  if (profile === null)
    return `AppArmor restricts user namespaces here: allow them for ${request.launcher} by a profile of its own, ${others}.`;
  const printed = profile.replaceAll('\n', '\\n');
  return `AppArmor restricts user namespaces here. Allow them for our launcher: printf '${printed}' | sudo tee ${PROFILE_FILE} && sudo apparmor_parser -r ${PROFILE_FILE}; or ${others}.`;
}
