import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { profileLoader } from './apparmor.js';
import { bubblewrapFact, findBubblewrap } from './bubblewrap.js';
import { findCaBundle } from './ca-bundle.js';
import { cgroupFacts } from './cgroup.js';
import { engineState } from './engine.js';
import type { EngineState, HostFacts, MicrovmFacts, ProgramFact } from './facts.js';
import { withGvisorVersion } from './gvisor.js';
import { installCommand } from './install.js';
import {
  appArmorEnabled,
  idmapSettings,
  landlockGuess,
  no,
  overlaySettings,
  seccompEnabled,
  seLinuxEnabled,
  userNamespaceSettings,
  YES,
} from './kernel.js';
import type { JobServices } from './services.js';
import { resolvePrograms } from './programs.js';
import { toolchainEnv } from './toolchain-env.js';
import { findToolchains } from './toolchains.js';
import { tryLaunch } from './trial.js';
import type { Trial } from './trial.js';
import { ETC_PATHS, JAVA_CONFIGURATION, LIBRARY_FOLDERS, PROGRAM_FOLDERS } from '../policy/view-paths.js';
import type { RegistryKind, Tier } from '../policy/resolved.js';

export interface FactsRequest {
  /** The tiers that may be compiled for: only what they need is asked. */
  readonly tiers: readonly Tier[];
  /** The caller's environment. PATH, HOME, DOCKER_*, XDG_* and the toolchains' variables are looked at. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute; null when there is none yet (compile, doctor). */
  readonly workspace: string | null;
  /** The folder that runs keep their state in; its file system decides whether an overlay can be had. */
  readonly state: string;
  /** The launcher (`dist/native/…/sandbox-init`), with which `thorough` tries a start; null when there is none. */
  readonly launcher: string | null;
  /** `filesystem.toolchains` of the policy. */
  readonly toolchains: 'auto' | 'none' | readonly string[];
  /** The kinds that `registry` rules name; asking them starts those tools, which takes its time. */
  readonly registries?: readonly RegistryKind[];
  /** The names of `service` rules, and what the runner says of the job's own service containers; null: it says nothing. */
  readonly services?: { readonly names: readonly string[]; readonly job: JobServices | null };
  /** The names in `commands.allow`. */
  readonly programs: readonly string[];
  /** Whether what only root may do may be done by sudo. */
  readonly allowSudo?: boolean;
  /**
   * `quick`: reads files only and starts no process but to ask gVisor its version, for a run, which finds out at once what isn't so and then
   * fails closed. `thorough`: starts a sandbox that does nothing, for doctor, compile and for explaining a failed
   * start. Nothing is cached between runs: a fact that was true before a setting changed would be worse than
   * the few milliseconds it saves.
   */
  readonly depth: 'quick' | 'thorough';
}

const SYSTEM_PATH = ['/usr/local/bin', '/usr/bin', '/bin'];

/** Everything that compile must know of this machine. Never throws for what a machine lacks: that is a fact. */
export async function gatherFacts(request: FactsRequest): Promise<HostFacts> {
  const { env, workspace, tiers } = request;
  const caller = callerOf();
  const root = caller.uid === 0;
  const home = homeOf(env, root);
  const kernel = release();
  const pathFolders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const bwrapPath = needsWalls(tiers) ? findBubblewrap(pathFolders, workspace) : null;
  const caBundle = findCaBundle(env, workspace);
  const system = osRelease();
  const install = (packageName: string): string => installCommand(system, packageName, root);
  const [engine, microvm, bwrap, trial, registries, services] = await Promise.all([
    engineOf(request, home),
    microvmOf(request, home, pathFolders, install),
    bubblewrapOf(bwrapPath, request.depth),
    trialOf(request, bwrapPath, caller),
    registriesOf(request, caBundle),
    servicesOf(request, home),
  ]);
  const toolchains =
    request.toolchains === 'none'
      ? { shown: [], refused: [] }
      : findToolchains({
          entries: request.toolchains === 'auto' ? pathFolders : request.toolchains,
          home,
          workspace,
          env,
        });
  const bins = [...new Set(toolchains.shown.map((toolchain) => toolchain.bin))];
  return {
    os: process.platform,
    arch: process.arch,
    kernel,
    caller,
    home,
    ...kernelFacts(request, kernel, root, trial),
    cgroup: needsWalls(tiers) ? cgroupFacts(request.depth) : { version: null, reason: 'it was not asked' },
    apparmor: appArmorEnabled(),
    appArmorLoader: profileLoader({
      root,
      allowSudo: request.allowSudo ?? false,
      install: install('apparmor'),
    }),
    selinux: seLinuxEnabled(),
    seccomp: seccompEnabled(),
    programs: { bwrap },
    installBubblewrap: install('bubblewrap'),
    mergedUsr: isLinkInto('/bin', 'usr/bin'),
    engine,
    microvm,
    toolchains: toolchains.shown,
    toolchainsRefused: toolchains.refused,
    toolchainEnv: toolchainEnv(env, home, toolchains.shown),
    caBundle,
    commands: resolvePrograms(request.programs, [...bins, ...SYSTEM_PATH], env, home),
    ...(registries === null ? {} : { registries }),
    ...(services === null ? {} : { services }),
    paths: viewPaths(),
  };
}

function kernelFacts(
  request: FactsRequest,
  kernel: string,
  root: boolean,
  trial: Trial | null,
): Pick<HostFacts, 'userNamespaces' | 'overlay' | 'idmap' | 'landlock'> {
  const settings = userNamespaceSettings(root);
  const overlay = overlaySettings(kernel, root, request.state);
  const idmap = idmapSettings(kernel, root);
  // What the settings rule out needs no trial, and they give the better reason.
  return {
    userNamespaces:
      settings === 'unsure'
        ? (trial?.userNamespaces ?? YES)
        : settings.available
          ? (trial?.userNamespaces ?? settings)
          : settings,
    overlay: overlay.available ? (trial?.overlay ?? overlay) : overlay,
    idmap: idmap.available ? (trial?.idmap ?? idmap) : idmap,
    landlock: trial?.landlock ?? landlockGuess(kernel),
  };
}

/** A start is tried when asked to, or when the kernel's settings leave it open whether one can work. */
async function trialOf(
  request: FactsRequest,
  bwrap: string | null,
  caller: HostFacts['caller'],
): Promise<Trial | null> {
  if (process.platform !== 'linux' || !needsWalls(request.tiers) || bwrap === null) return null;
  const unsure = userNamespaceSettings(caller.uid === 0) === 'unsure';
  if (request.depth === 'quick' && !unsure) return null;
  const { launcher } = request;
  if (launcher === null)
    return failedTrial('the launcher for this machine is not installed', 'Install the package again.');
  try {
    return await tryLaunch({
      uid: caller.uid,
      gid: caller.gid,
      launcher,
      bwrap,
      state: request.state,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failedTrial(reason, 'Set XDG_STATE_HOME to a folder that can be written.');
  }
}

function failedTrial(reason: string, fix: string): Trial {
  const failed = no(reason, fix);
  return { userNamespaces: failed, overlay: failed, idmap: failed, landlock: null };
}

async function engineOf(request: FactsRequest, home: string): Promise<EngineState> {
  if (!request.tiers.some((tier) => tier !== 'process'))
    return { state: 'absent', reason: 'it was not asked', fix: null };
  const found = await engineState(request.env, home);
  if (found.state !== 'ready' || !request.tiers.includes('gvisor')) return found;
  return { state: 'ready', engine: await withGvisorVersion(found.engine) };
}

/** bubblewrap's walls are the process tier's own, and stand around the machine monitor of the microvm tier. */
function needsWalls(tiers: readonly Tier[]): boolean {
  return tiers.includes('process') || tiers.includes('microvm');
}

async function microvmOf(
  { tiers, env, workspace, depth }: FactsRequest,
  home: string,
  pathFolders: readonly string[],
  install: (packageName: string) => string,
): Promise<MicrovmFacts | null> {
  if (!tiers.includes('microvm')) return null;
  const { microvmFacts } = await import('./microvm.js');
  return microvmFacts({
    env,
    home,
    pathFolders,
    workspace,
    depth,
    install: {
      qemu: install('qemu-system-x86'),
      mke2fs: install('e2fsprogs'),
    },
  });
}

async function registriesOf(
  { registries = [], env, workspace, state }: FactsRequest,
  caBundle: string | null,
): Promise<NonNullable<HostFacts['registries']> | null> {
  if (registries.length === 0) return null;
  const { askRegistries } = await import('./registries/index.js');
  return askRegistries(registries, { env, workspace, caBundle }, state);
}

async function servicesOf(
  { services, env }: FactsRequest,
  home: string,
): Promise<NonNullable<HostFacts['services']> | null> {
  if (services === undefined || services.names.length === 0) return null;
  const { findServices } = await import('./services.js');
  return findServices(services.names, { env, home, job: services.job });
}

/** Starting it only to hear its version costs a quick start two milliseconds: an old one is refused by its own error then. */
async function bubblewrapOf(path: string | null, depth: FactsRequest['depth']): Promise<ProgramFact | null> {
  if (path === null) return null;
  return depth === 'quick' ? { path, version: null } : bubblewrapFact(path);
}

function callerOf(): HostFacts['caller'] {
  return {
    uid: process.getuid?.() ?? -1,
    gid: process.getgid?.() ?? -1,
    groups: process.getgroups?.() ?? [],
  };
}

function homeOf(env: FactsRequest['env'], root: boolean): string {
  const home = env['HOME'];
  return home !== undefined && home.startsWith('/') ? home : root ? '/root' : '/nonexistent';
}

function osRelease(): string {
  for (const path of ['/etc/os-release', '/usr/lib/os-release']) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      // The second place is the one that os-release(5) names when the first is missing.
    }
  }
  return '';
}

function viewPaths(): readonly string[] {
  const named = [...PROGRAM_FOLDERS, ...LIBRARY_FOLDERS, ...ETC_PATHS].filter((path) => existsSync(path));
  return [...named, ...javaFolders()];
}

function javaFolders(): readonly string[] {
  try {
    return readdirSync('/etc')
      .filter((name) => JAVA_CONFIGURATION.test(name))
      .map((name) => join('/etc', name))
      .sort();
  } catch {
    // No /etc that can be listed (macOS, a minimal image): no Java of Debian's either.
    return [];
  }
}

function isLinkInto(path: string, target: string): boolean {
  try {
    return readlinkSync(path).replace(/^\//, '') === target;
  } catch {
    return false;
  }
}
