import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import type { ToolchainFact } from './facts.js';

export interface ToolchainRequest {
  /** PATH as the caller has it, or the folders that the policy lists. */
  readonly entries: readonly string[];
  readonly home: string;
  readonly workspace: string | null;
  /** The caller's variables: where pyenv, rustup and others were told to live. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Toolchains {
  readonly shown: readonly ToolchainFact[];
  readonly refused: readonly { readonly bin: string; readonly reason: string }[];
}

/** The system's own program folders, in every view already. */
const SYSTEM = [
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/sbin',
  '/usr/bin',
  '/sbin',
  '/bin',
  '/usr/games',
  '/usr/local/games',
];

/** Never mounted as a whole, whatever lies in them. */
const TOO_WIDE = [
  '/',
  '/home',
  '/root',
  '/opt',
  '/srv',
  '/var',
  '/tmp',
  '/mnt',
  '/media',
  '/etc',
  '/run',
  '/dev',
  '/proc',
  '/sys',
  '/Users',
  '/snap',
  '/nix',
  '/boot',
];

/**
 * Version managers keep shims and programs in one folder: the shims need it all. Path below the home folder, and
 * the variable that moves it.
 */
const MANAGERS: readonly { readonly folder: string; readonly variable: string | null }[] = [
  { folder: '.pyenv', variable: 'PYENV_ROOT' },
  { folder: '.rbenv', variable: 'RBENV_ROOT' },
  { folder: '.nodenv', variable: 'NODENV_ROOT' },
  { folder: '.goenv', variable: 'GOENV_ROOT' },
  { folder: '.asdf', variable: 'ASDF_DATA_DIR' },
  { folder: '.local/share/mise', variable: 'MISE_DATA_DIR' },
  { folder: '.volta', variable: 'VOLTA_HOME' },
  { folder: '.ghcup', variable: null },
  { folder: '.dotnet', variable: null },
  { folder: 'setup-pnpm', variable: null },
];

/** Folders of which only this one is shown: what lies beside it are caches and credentials. */
const BIN_ONLY = [
  '.cargo/bin',
  'go/bin',
  '.bun/bin',
  '.deno/bin',
  '.local/bin',
  'bin',
  '.cabal/bin',
  '.nimble/bin',
];

/** What proves that the folder above `bin` is an installation of its own and not somebody's belongings. */
const PREFIX_MARKS = ['lib', 'lib64', 'libexec', 'share', 'pkg', 'include', 'node_modules'];

/**
 * Decides for each PATH entry which folder is shown read-only so that its programs work. Never a whole home, and
 * nothing inside the workspace: agent-written code would put its own programs first. Links are resolved; entries
 * that don't exist are passed over.
 */
export function findToolchains(request: ToolchainRequest): Toolchains {
  const shown = new Map<string, ToolchainFact>();
  const refused = new Map<string, string>();
  for (const entry of request.entries) {
    const decided = decide(entry, request);
    if (decided === null) continue;
    if ('reason' in decided) refused.set(entry, decided.reason);
    else shown.set(decided.bin, decided);
  }
  const all = [...shown.values(), ...companions([...shown.values()], request)];
  return {
    shown: all,
    refused: [...refused].map(([bin, reason]) => ({ bin, reason })),
  };
}

function decide(entry: string, request: ToolchainRequest): ToolchainFact | { reason: string } | null {
  if (!isAbsolute(entry)) return { reason: 'is not an absolute path' };
  const named = normalize(entry).replace(/(.)\/+$/, '$1');
  if (SYSTEM.includes(named)) return null;
  const { home, workspace } = request;
  if (workspace !== null && isWithin(named, workspace)) return { reason: 'lies in the workspace' };
  const bin = realFolder(named);
  if (bin === null) return null;
  if (SYSTEM.includes(bin)) return null;
  if (workspace !== null && isWithin(bin, realFolder(workspace) ?? workspace))
    return { reason: 'leads into the workspace' };
  if (isWithin(named, '/snap') || isWithin(bin, '/snap'))
    return { reason: 'snap programs need their daemon' };
  if (tooWide(bin, home, workspace)) return { reason: 'would show a whole home or system folder' };
  const root = rootOf(bin, request);
  return tooWide(root, home, workspace) ? { bin, root: bin } : { bin, root };
}

function rootOf(bin: string, request: ToolchainRequest): string {
  if (isWithin(bin, '/usr')) return prefixOf(bin);
  if (isWithin(bin, '/nix/store')) return '/nix/store';
  const cache =
    request.env['RUNNER_TOOL_CACHE'] ?? request.env['AGENT_TOOLSDIRECTORY'] ?? '/opt/hostedtoolcache';
  const inCache = [cache, '/opt/hostedtoolcache'].find((folder) => isWithin(bin, folder) && bin !== folder);
  if (inCache !== undefined) {
    // NAME/VERSION/ARCHITECTURE, as the tool-cache library lays it out.
    const parts = bin.slice(inCache.length + 1).split('/');
    return parts.length >= 3 ? join(inCache, ...parts.slice(0, 3)) : bin;
  }
  const { home } = request;
  if (BIN_ONLY.some((folder) => bin === join(home, folder))) return bin;
  for (const manager of MANAGERS) {
    const set = manager.variable === null ? undefined : request.env[manager.variable];
    for (const folder of [set, join(home, manager.folder)]) {
      const real = folder === undefined || !isAbsolute(folder) ? null : realFolder(folder);
      if (real !== null && isWithin(bin, real)) return real;
    }
  }
  const sdkman = join(home, '.sdkman/candidates');
  if (isWithin(bin, sdkman)) {
    const [name] = bin.slice(sdkman.length + 1).split('/');
    return name === undefined || name === '' ? bin : join(sdkman, name);
  }
  return prefixOf(bin);
}

/** `PREFIX/bin` with libraries beside it is shown as PREFIX; a folder of loose programs as itself. */
function prefixOf(bin: string): string {
  if (!['bin', 'sbin', 'shims', '.bin'].includes(basename(bin))) return bin;
  const prefix = dirname(bin);
  if (prefix === '/usr' || prefix === '/usr/local') return bin;
  try {
    return readdirSync(prefix).some((name) => PREFIX_MARKS.includes(name)) ? prefix : bin;
  } catch {
    // Not listable: the folder that PATH names is all that can be vouched for.
    return bin;
  }
}

/** Folders that no PATH entry lies in, but without which a shown one is useless: rustup's toolchains, pipx's environments. */
function companions(shown: readonly ToolchainFact[], request: ToolchainRequest): readonly ToolchainFact[] {
  const { home, env } = request;
  const found: ToolchainFact[] = [];
  const add = (bin: string, folder: string): void => {
    const real = realFolder(folder);
    if (real !== null && !tooWide(real, home, request.workspace)) found.push({ bin, root: real });
  };
  for (const { bin } of shown) {
    const cargo = env['CARGO_HOME'] ?? join(home, '.cargo');
    if (bin === join(cargo, 'bin') || bin === realFolder(join(cargo, 'bin')))
      add(bin, env['RUSTUP_HOME'] ?? join(home, '.rustup'));
    if (bin === join(home, '.local/bin')) {
      add(bin, env['PIPX_HOME'] ?? join(home, '.local/share/pipx'));
      add(bin, join(home, '.local/share/uv'));
    }
    if (bin === '/opt/pipx_bin') add(bin, env['PIPX_HOME'] ?? '/opt/pipx');
  }
  return found;
}

function tooWide(folder: string, home: string, workspace: string | null): boolean {
  return (
    TOO_WIDE.includes(folder) ||
    isWithin(home, folder) ||
    (workspace !== null && isWithin(workspace, folder)) ||
    dirname(folder) === '/home' ||
    dirname(folder) === '/Users'
  );
}

function realFolder(path: string): string | null {
  try {
    const real = realpathSync(path);
    return statSync(real).isDirectory() ? real : null;
  } catch {
    // PATH often names folders that don't exist; there is nothing to show.
    return null;
  }
}

/** Whether a path lies in a folder or is it. Both absolute and normalised. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}
