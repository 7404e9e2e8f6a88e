import { HOME, inWorkspace, INIT_PATH, isWithin, TMPDIR } from './environment.js';
import type { Bindings, ExecPlan, Plan } from './plan.js';
import { PROGRAM_FOLDERS } from '../policy/view-paths.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy, Tier } from '../policy/resolved.js';

/**
 * Which files may be executed, as far as the compiler can know. With `commands.allow` and the host's programs:
 * those named, their interpreters, loaders and parts. An engine's mount can't be noexec in
 * one part only, nor what it binds to be written to, so those are held by Landlock too. Null: nothing is restricted.
 */
export function execPlan(policy: ResolvedPolicy, facts: HostFacts, tier: Tier): ExecPlan | null {
  if (policy.image.kind === 'image' && tier !== 'process') return null;
  // The Sentry has no Landlock.
  const landlock = facts.landlock >= 1 && tier !== 'gvisor';
  const { allow } = policy.commands;
  if (allow !== null) {
    const found = allow.flatMap((rule) => {
      const resolution = facts.commands[rule.run];
      return resolution?.found === true ? [resolution] : [];
    });
    return {
      landlock,
      programs: [...new Set(found.flatMap((program) => program.files))].sort(),
      folders: [...new Set(found.flatMap((program) => program.parts))].sort(),
    };
  }
  const { exec } = policy.filesystem;
  if (tier === 'container' && ((exec?.length ?? 0) > 0 || bindsWritable(policy))) {
    const folders = PROGRAM_FOLDERS.filter(
      (folder) => facts.paths.includes(folder) && (folder === '/usr' || !facts.mergedUsr),
    );
    const toolchains = facts.toolchains.map((toolchain) => toolchain.root);
    return {
      landlock,
      programs: [],
      folders: [...new Set([...folders, ...toolchains, ...startableFolders(policy.filesystem)])].sort(),
    };
  }
  return null;
}

/**
 * Whether a folder of the host is bound into the sandbox to be written to: an engine can't make such a mount noexec.
 * (Its local volumes take the option, and the kernel heeds it only when a bind mount is mounted anew, which the engine
 * does for read-only ones alone: mount(2), moby/sys/mount.)
 */
export function bindsWritable({ filesystem, commands }: ResolvedPolicy): boolean {
  const noexec = filesystem.exec !== null || commands.allow !== null;
  return (
    (filesystem.workspace === 'read-write' && noexec) ||
    filesystem.mounts.some(({ mode }) => mode === 'read-write')
  );
}

/** Beside the workspace and the view's own programs, the folders from which programs may be started. */
function startableFolders({ exec, mounts }: ResolvedPolicy['filesystem']): readonly string[] {
  const readOnly = mounts.flatMap(({ at, mode }) => (mode === 'read-only' ? [at] : []));
  return [...readOnly, ...(exec === null ? [TMPDIR, HOME] : [])];
}

/** Writable mounts inside a folder from which programs may be started: Landlock takes them to be part of it. */
export function startableMounts({ filesystem, commands }: ResolvedPolicy): readonly string[] {
  if (commands.allow !== null) return [];
  const around = startableFolders(filesystem);
  return filesystem.mounts.flatMap(({ at, mode }) =>
    mode === 'read-write' && around.some((folder) => isWithin(at, folder)) ? [at] : [],
  );
}

/**
 * The paths that init gives Landlock as executable, absolute inside; empty: no ruleset is made. The init itself
 * isn't among them: it runs already.
 */
export function executablePaths(plan: Plan, bindings: Pick<Bindings, 'workspace'>): readonly string[] {
  if (plan.exec === null || !plan.exec.landlock) return [];
  const { exec, execPaths } = plan.workspace;
  const inside = [
    ...(exec ? [bindings.workspace] : []),
    ...execPaths.map((path) => inWorkspace(bindings, path)),
  ];
  const paths = [...plan.exec.programs, ...plan.exec.folders, ...inside];
  // A ruleset without any rule lets nothing be executed, which is what an allowlist of absent programs means;
  // it needs one path to be asked for at all.
  return paths.length === 0 ? [INIT_PATH] : paths;
}
