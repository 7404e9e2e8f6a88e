import { inWorkspace, INIT_PATH } from './environment.js';
import type { Bindings, ExecPlan, Plan } from './plan.js';
import { PROGRAM_FOLDERS } from '../host/view-paths.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy, Tier } from '../policy/resolved.js';

/**
 * Which files may be executed, as far as the compiler can know. With `commands.allow` and the host's programs:
 * those named, their interpreters, loaders and parts. An engine's mount can't be noexec in
 * one part only, so `filesystem.exec` with folders is held by Landlock too. Null: nothing is restricted.
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
  if (tier === 'container' && (policy.filesystem.exec?.length ?? 0) > 0) {
    const folders = PROGRAM_FOLDERS.filter(
      (folder) => facts.paths.includes(folder) && (folder === '/usr' || !facts.mergedUsr),
    );
    return { landlock, programs: [], folders: [...folders, ...facts.toolchains.map((t) => t.root)].sort() };
  }
  return null;
}

/**
 * The paths that init gives Landlock as executable, absolute inside; empty: no ruleset is made. The init itself
 * isn't among them: it runs already.
 */
export function executablePaths(plan: Plan, bindings: Pick<Bindings, 'workspace'>): readonly string[] {
  if (plan.exec === null || !plan.exec.landlock) return [];
  const inside = plan.workspace.execPaths.map((path) => inWorkspace(bindings, path));
  const paths = [...plan.exec.programs, ...plan.exec.folders, ...inside];
  // A ruleset without any rule lets nothing be executed, which is what an allowlist of absent programs means;
  // it needs one path to be asked for at all.
  return paths.length === 0 ? [INIT_PATH] : paths;
}
