import { accessSync, constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From a bundle in dist/cli or dist/action, and from a module of src/ or build/ two folders deep. */
const FOLDERS = ['../native', '../../dist/native', '../../../dist/native'];

/**
 * The launcher and init that belongs to this installation, by the architecture as Node names it. `moduleUrl` is
 * the caller's `import.meta.url`. Null when there is none for this machine.
 */
export function nativeProgramNear(moduleUrl: string, arch: string): string | null {
  const here = dirname(fileURLToPath(moduleUrl));
  for (const folder of FOLDERS) {
    const path = join(here, folder, arch, 'sandbox-init');
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this layout.
    }
  }
  return null;
}
