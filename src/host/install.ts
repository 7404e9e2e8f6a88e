/** The package managers whose install command we know, by the ids that /etc/os-release uses. */
const MANAGERS: readonly { readonly ids: readonly string[]; readonly command: readonly string[] }[] = [
  { ids: ['debian', 'ubuntu'], command: ['apt-get', 'install', '-y'] },
  { ids: ['fedora', 'rhel', 'centos', 'amzn'], command: ['dnf', 'install', '-y'] },
  { ids: ['alpine'], command: ['apk', 'add'] },
  { ids: ['arch'], command: ['pacman', '-S', '--noconfirm'] },
  { ids: ['suse', 'opensuse', 'sles'], command: ['zypper', '--non-interactive', 'install'] },
];

/**
 * The one command that installs a package on this host. Takes the text of /etc/os-release (`ID`, then `ID_LIKE`,
 * see os-release(5)), the package's name, and whether the caller is root; gives a command to show, never one
 * that we run.
 */
export function installCommand(osRelease: string, packageName: string, root: boolean): string {
  const fields = parseOsRelease(osRelease);
  const ids = [fields['ID'] ?? '', ...(fields['ID_LIKE'] ?? '').split(/\s+/)];
  for (const id of ids) {
    const manager = MANAGERS.find((known) =>
      known.ids.some((name) => id === name || id.startsWith(`${name}-`)),
    );
    if (manager === undefined) continue;
    const words = [...(root ? [] : ['sudo']), ...manager.command, packageName];
    return words.join(' ');
  }
  return `install the package \`${packageName}\` with this system's package manager`;
}

/** Reads the shell-like assignments of os-release(5). Lines that are none are ignored, as the format asks. */
export function parseOsRelease(text: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const match = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line.trim());
    if (match === null) continue;
    const [, name, raw] = match;
    if (name === undefined || raw === undefined) continue;
    const quoted = /^(["'])(.*)\1$/.exec(raw);
    fields[name] = (quoted?.[2] ?? raw).replace(/\\(.)/g, '$1');
  }
  return fields;
}
