import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SetupError } from '../enforce/sandbox.js';

/** From a bundle (dist/cli, dist/lib) and from src or build, where this file lies one level deeper. */
const PLACES = ['../native/', '../../dist/native/'];

/**
 * The native program for this machine: init and launcher of every tier.
 *
 * @returns Its absolute path.
 * @throws SetupError where there is none for this architecture.
 */
export function nativeProgram(arch: string = process.arch): string {
  if (process.platform !== 'linux') {
    throw new SetupError(`nothing can be run in a sandbox on ${process.platform} yet`, 'run on Linux');
  }
  for (const place of PLACES) {
    const path = fileURLToPath(new URL(`${place}${arch}/sandbox-init`, import.meta.url));
    if (existsSync(path)) return path;
  }
  throw new SetupError(`this package holds no sandbox-init for ${arch}`, 'run on x86-64 or arm64');
}
