import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { ToolchainFact } from './facts.js';
import { isWithin } from './toolchains.js';

/** Variables that say where a toolchain is. Compile passes those that name what is mounted. */
const NAMES = [
  'JAVA_HOME',
  'GOROOT',
  'RUSTUP_HOME',
  'CARGO_HOME',
  'DOTNET_ROOT',
  'PNPM_HOME',
  'ANDROID_HOME',
  'ANDROID_SDK_ROOT',
  'PYENV_ROOT',
  'RBENV_ROOT',
  'NODENV_ROOT',
  'GOENV_ROOT',
  'ASDF_DIR',
  'ASDF_DATA_DIR',
  'MISE_DATA_DIR',
  'VOLTA_HOME',
];
const JAVA_VERSIONED = /^JAVA_HOME_\d+_[A-Za-z0-9]+$/;

/** Found by their programs in the home folder, which is another one inside: so these must be said. */
const DEFAULTS: readonly (readonly [name: string, folder: string])[] = [
  ['RUSTUP_HOME', '.rustup'],
  ['PYENV_ROOT', '.pyenv'],
  ['RBENV_ROOT', '.rbenv'],
  ['NODENV_ROOT', '.nodenv'],
  ['GOENV_ROOT', '.goenv'],
  ['ASDF_DATA_DIR', '.asdf'],
  ['MISE_DATA_DIR', '.local/share/mise'],
  ['VOLTA_HOME', '.volta'],
];

/**
 * The variables that the shown toolchains need, as absolute paths that exist. CARGO_HOME is rarely among what is
 * shown, as it holds credentials: cargo then uses the home folder inside.
 */
export function toolchainEnv(
  env: Readonly<Record<string, string | undefined>>,
  home: string,
  toolchains: readonly ToolchainFact[],
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, folder] of DEFAULTS) {
    const path = join(home, folder);
    if (toolchains.some((toolchain) => isWithin(toolchain.root, path) || isWithin(path, toolchain.root)))
      found[name] = path;
  }
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || !isAbsolute(value)) continue;
    if ((NAMES.includes(name) || JAVA_VERSIONED.test(name)) && existsSync(value)) found[name] = value;
  }
  return Object.fromEntries(Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
