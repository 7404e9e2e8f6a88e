/** Where our profile lies. */
export const PROFILE_FILE = '/etc/apparmor.d/sandbox-policy';

/**
 * The AppArmor profile by which Ubuntu 24.04 and later let our launcher use the user namespaces that it makes. It
 * confines nothing and permits this one thing, to this one program; the machine-wide setting stays as it is.
 *
 * @param launcher Absolute path of the native program.
 * @returns null for a path that would have to be quoted: it is left to a person.
 */
export function launcherProfile(launcher: string): string | null {
  if (!/^\/[A-Za-z0-9/._-]+$/.test(launcher)) return null;
  return `abi <abi/4.0>,\nprofile sandbox-policy ${launcher} flags=(unconfined) {\n  userns,\n}\n`;
}
