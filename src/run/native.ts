import { SetupError } from '../enforce/sandbox.js';
import { nativeProgramNear } from '../host/native-program.js';

/**
 * The native program for this machine: init and launcher of every tier.
 *
 * @returns Its absolute path.
 * @throws SetupError where there is none.
 */
export function nativeProgram(): string {
  if (process.platform !== 'linux') {
    throw new SetupError(`nothing can be run in a sandbox on ${process.platform} yet`, 'run on Linux');
  }
  const path = nativeProgramNear(import.meta.url, process.arch);
  if (path === null) {
    throw new SetupError(`this package holds no sandbox-init for ${process.arch}`, 'run on x86-64 or arm64');
  }
  return path;
}
