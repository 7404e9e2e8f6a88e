import { existsSync, readFileSync, statfsSync } from 'node:fs';
import type { Availability } from './facts.js';

/** f_type of overlayfs (linux/magic.h): an upper layer can't lie on one. */
const OVERLAYFS_MAGIC = 0x794c7630;

/** Landlock's ABI by the first kernel that has it (landlock(7)). */
const LANDLOCK_ABIS: readonly (readonly [major: number, minor: number, abi: number])[] = [
  [6, 15, 7],
  [6, 12, 6],
  [6, 10, 5],
  [6, 7, 4],
  [6, 2, 3],
  [5, 19, 2],
  [5, 13, 1],
];

export const YES: Availability = { available: true };

export function no(reason: string, fix: string | null): Availability {
  return { available: false, reason, fix };
}

/** What the kernel's settings say of user namespaces; `unsure` where only trying can tell. */
export function userNamespaceSettings(root: boolean): Availability | 'unsure' {
  if (!existsSync('/proc/self/ns/user'))
    return no('this kernel was built without user namespaces', 'Use a kernel with CONFIG_USER_NS.');
  if (setting('/proc/sys/user/max_user_namespaces') === 0)
    return no(
      'user.max_user_namespaces is 0',
      'Allow some: sysctl -w user.max_user_namespaces=10000, or use the container tier.',
    );
  if (!root && setting('/proc/sys/kernel/unprivileged_userns_clone') === 0)
    return no(
      'kernel.unprivileged_userns_clone is 0: only root may make user namespaces',
      'Use the container tier, or let root set it to 1.',
    );
  // Ubuntu 24.04: AppArmor decides by the program's profile, so the setting alone doesn't tell.
  if (appArmorRestricts()) return 'unsure';
  return YES;
}

/** Whether AppArmor keeps unconfined programs from using the user namespaces they make. */
export function appArmorRestricts(): boolean {
  return setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === 1;
}

/** What can be known of overlay mounts without making one. `state`: where the upper layer will lie. */
export function overlaySettings(release: string, root: boolean, state: string | null): Availability {
  if (!root && !atLeast(release, 5, 11))
    return no(
      `Linux ${release} mounts overlays for root only; 5.11 is needed`,
      'Use a newer kernel, or the container tier.',
    );
  if (state !== null && filesystemType(state) === OVERLAYFS_MAGIC)
    return no(
      `${state} is on an overlay file system itself, which can't hold the changed files`,
      'Set XDG_STATE_HOME to a folder on a disk or a mounted volume.',
    );
  return YES;
}

/** What can be known of id-mapped mounts without making one. */
export function idmapSettings(release: string, root: boolean): Availability {
  if (!root) return no('only root may make id-mapped mounts', null);
  if (!atLeast(release, 5, 19))
    return no(
      `Linux ${release} can't id-map what an overlay lies on; 5.19 is needed`,
      'Run as the owner of the workspace instead of as root.',
    );
  return YES;
}

/**
 * The Landlock ABI that this kernel's release has, 0 when the list of security modules is readable and lacks it.
 * Only a guess: the init says what it really is before anything is started, and a wrong guess fails closed.
 */
export function landlockGuess(release: string): number {
  const modules = securityModules();
  if (modules !== null && !modules.includes('landlock')) return 0;
  return LANDLOCK_ABIS.find(([major, minor]) => atLeast(release, major, minor))?.[2] ?? 0;
}

/** The active security modules, null when securityfs isn't mounted. */
export function securityModules(): readonly string[] | null {
  const text = read('/sys/kernel/security/lsm');
  return text === null ? null : text.trim().split(',');
}

export function appArmorEnabled(): boolean {
  return read('/sys/module/apparmor/parameters/enabled')?.trim() === 'Y';
}

export function seLinuxEnabled(): boolean {
  return existsSync('/sys/fs/selinux/enforce');
}

/** Seccomp filters: `Seccomp_filters:` stands in /proc/self/status since 5.9; before, `Seccomp:` must do. */
export function seccompEnabled(): boolean {
  return /^Seccomp:/m.test(read('/proc/self/status') ?? '');
}

/** Compares a kernel release such as `6.8.0-1017-azure` with a version. */
export function atLeast(release: string, major: number, minor: number): boolean {
  const match = /^(\d+)\.(\d+)/.exec(release);
  if (match === null) return false;
  const found = [Number(match[1]), Number(match[2])] as const;
  return found[0] > major || (found[0] === major && found[1] >= minor);
}

/** The file system's type at a path or, where that doesn't exist yet, at the nearest folder above it. */
function filesystemType(path: string): number | null {
  let folder = path;
  for (;;) {
    try {
      return statfsSync(folder).type;
    } catch {
      const above = folder.slice(0, folder.lastIndexOf('/'));
      if (above === folder || above === '') return null;
      folder = above;
    }
  }
}

function setting(path: string): number | null {
  const text = read(path);
  return text === null ? null : Number(text.trim());
}

/** A kernel setting's text, null where this kernel doesn't have it or doesn't show it. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
