import { accessSync, constants } from 'node:fs';

/** Programs that Debian's and others' base systems keep among their libraries. */
const KNOWN = [
  '/usr/lib/apt/methods/copy',
  '/usr/lib/apt/methods/file',
  '/usr/lib/git-core/git-remote-http',
  '/usr/lib/openssh/sftp-server',
  '/usr/lib/klibc/bin/cat',
];

/** Those of them that this host has. */
export function libraryPrograms(): readonly string[] {
  return KNOWN.filter((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
