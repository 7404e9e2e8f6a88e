import { isConfined, selectAppArmor } from './apparmor/select.js';
import { chooseTier, tiersToTry } from './choose.js';
import { fileCells } from './cells-files.js';
import { gvisorCells } from './cells-gvisor.js';
import { hardeningCells } from './cells-hardening.js';
import { cgroupPlan, engineCgroup, limitCells, processCgroup, rlimitsOf } from './cells-limits.js';
import type { CgroupLimits } from './cells-limits.js';
import { cellOf, CLAUSES, originOf } from './clauses.js';
import { planDigest } from './digest.js';
import { baseEnvironment, pathInside } from './environment.js';
import { execPlan } from './exec.js';
import type { Matrix, MatrixCell } from './matrix.js';
import { networkPlan, registryEnvironment } from './network.js';
import type { Compiled, ContainerPlan, Plan, ProcessPlan } from './plan.js';
import { prerequisites } from './prerequisites.js';
import { problemsOf, unknownPhase } from './problems.js';
import type { CompileOptions } from './problems.js';
import { seccompPlan } from './seccomp/select.js';
import { hostView, imageView } from './view.js';
import { workspacePlan } from './workspace.js';
import type { EngineFacts, GvisorFacts, HostFacts } from '../host/facts.js';
import { applyPhase } from '../policy/phases.js';
import type { LoadedPolicy, ResolvedPolicy, Tier } from '../policy/resolved.js';

export type { CompileOptions } from './problems.js';

/**
 * Compiles a resolved policy for a host. Pure: what must be known of the machine is in `facts`. Gives the plan
 * and its digest, or every clause that can't be enforced, with the line that states it and the fix. Of the tiers
 * that the policy admits (`prefer` down to `at-least`) `chooseTier` takes one.
 */
export function compile(loaded: LoadedPolicy, facts: HostFacts, options: CompileOptions = {}): Compiled {
  const { phase } = options;
  if (phase === undefined) return compileHeld(loaded, facts, options);
  const held = applyPhase(loaded, phase);
  if (held !== null) return compileHeld(held, facts, options);
  const tier = options.target ?? options.tier ?? loaded.policy.tier.atLeast;
  const matrix = matrixOf(loaded, facts, tier, options);
  return { ok: false, tier, matrix, problems: [unknownPhase(loaded, phase)] };
}

function compileHeld(loaded: LoadedPolicy, facts: HostFacts, options: CompileOptions): Compiled {
  const tried = candidatesOf(loaded, options).map((tier) => compileTier(loaded, facts, tier, options));
  return chooseTier(tried) ?? refusedTier(loaded, facts, options);
}

function candidatesOf(loaded: LoadedPolicy, options: CompileOptions): readonly Tier[] {
  const { target } = options;
  if (target === undefined) return tiersToTry(loaded.policy, options.tier);
  return originOf(loaded, 'tier') === null ? [target] : tiersToTry(loaded.policy, target);
}

/** The matrix of a policy for one tier on a host, whether or not it can be run there. */
export function matrixOf(
  loaded: LoadedPolicy,
  facts: HostFacts,
  tier: Tier,
  { today, mode }: Pick<CompileOptions, 'today' | 'mode'> = {},
): Matrix {
  if (!isBuilt(tier)) return { tier, cells: futureCells(loaded, tier, today) };
  const engine = engineOf(facts, tier);
  const apparmor = selectAppArmor(loaded.policy, facts, tier, engine, loaded.digest);
  const container = [
    ...hardeningCells(loaded.policy, facts, tier, engine, apparmor, mode),
    ...limitCells(tier, loaded.policy.limits, cgroupOf(facts, tier), facts),
    ...fileCells(loaded.policy, facts, tier, isConfined(apparmor)),
  ];
  const gvisor = gvisorOf(facts, tier);
  const enforced = gvisor === null ? container : gvisorCells(loaded.policy, gvisor, container);
  const cells = enforced.map((cell) => cellOf(loaded, tier, today, cell));
  return { tier, cells: cells.toSorted((a, b) => (a.clause < b.clause ? -1 : 1)) };
}

function isBuilt(tier: Tier): tier is Exclude<Tier, 'microvm'> {
  return tier !== 'microvm';
}

/** A tier that isn't built yet enforces nothing, and says so for each clause. */
function futureCells(loaded: LoadedPolicy, tier: Tier, today: string | undefined): readonly MatrixCell[] {
  return CLAUSES.map((clause) =>
    cellOf(loaded, tier, today, {
      clause,
      enforcer: 'none',
      by: 'nothing',
      note: `the ${tier} tier is not in this version yet`,
    }),
  );
}

function compileTier(loaded: LoadedPolicy, facts: HostFacts, tier: Tier, options: CompileOptions): Compiled {
  const matrix = matrixOf(loaded, facts, tier, options);
  const seccomp = seccompPlan(loaded.policy, facts.arch, tier);
  const problems = [
    ...prerequisites(loaded, facts, tier),
    // Without an engine, what it would enforce is anybody's guess: one problem is enough.
    ...(isBuilt(tier) && (tier === 'process' || isThere(facts, tier))
      ? problemsOf(loaded, matrix, options, `in the ${tier} tier on this host`)
      : []),
    ...(seccomp.ok
      ? []
      : seccomp.problems.map((reason) => ({
          clause: 'hardening.seccomp',
          origin: originOf(loaded, 'hardening.seccomp'),
          reason,
          fix: 'Write the profile in the OCI format, with actions that need no listener.',
        }))),
  ];
  if (problems.length > 0 || !seccomp.ok) return { ok: false, tier, problems, matrix };
  const plan = planOf(loaded, facts, tier, matrix, {
    seccomp: seccomp.plan,
    mode: options.mode ?? 'enforce',
  });
  return { ok: true, plan, digest: planDigest(plan), passedOver: [] };
}

function planOf(
  loaded: LoadedPolicy,
  facts: HostFacts,
  tier: Tier,
  matrix: Matrix,
  { seccomp, mode }: Pick<Plan, 'seccomp'> & Required<Pick<CompileOptions, 'mode'>>,
): Plan {
  const { policy } = loaded;
  const cgroup = cgroupOf(facts, tier);
  const network = networkPlan(policy, facts, tier, mode);
  // Where it can't be had and is stated, there is no plan at all: the matrix says so.
  const apparmor = selectAppArmor(policy, facts, tier, engineOf(facts, tier), loaded.digest);
  const view =
    policy.image.kind === 'host' ? hostView(policy, facts, network) : imageView(policy, facts, network);
  const common = {
    v: 1,
    policyDigest: loaded.digest,
    limits: policy.limits,
    rlimits: rlimitsOf(policy.limits, cgroup),
    view,
    workspace: workspacePlan(policy),
    env: {
      base: { ...baseEnvironment(policy, facts, view), ...registryEnvironment(network, facts) },
      pass: [...new Set(['CI', ...policy.env.pass])].sort(),
      secret: policy.env.secret,
      set: withoutPath(policy.env.set),
    },
    path: pathInside(policy, toolchainBins(policy, facts)),
    cgroup: cgroupPlan(policy.limits, cgroup),
    seccomp,
    exec: execPlan(policy, facts, tier),
    apparmor: apparmor.held ? apparmor.plan : null,
    network,
    matrix,
  } as const;
  if (tier === 'process')
    return {
      ...common,
      tier,
      launcher: facts.caller.uid === 0 ? 'root' : 'userns',
      // Missing bubblewrap was a problem above; no plan is made without it.
      bwrap: facts.programs.bwrap?.path ?? '/usr/bin/bwrap',
    } satisfies ProcessPlan;
  const gvisor = gvisorOf(facts, tier);
  // What runsc doesn't apply isn't in its plan, which would read as if it held.
  return {
    ...common,
    seccomp: gvisor?.seccomp === false ? null : seccomp,
    tier: gvisor === null ? 'container' : 'gvisor',
    image: policy.image,
    runtime: gvisor?.runtime ?? null,
    selinux: gvisor === null ? policy.hardening.selinux : null,
    capabilities: [],
  } satisfies ContainerPlan;
}

/** With `commands.allow`, a shim's own program goes before the shim, which would start programs that aren't allowed. */
function toolchainBins(policy: ResolvedPolicy, facts: HostFacts): readonly string[] {
  const bins = facts.toolchains.map((toolchain) => toolchain.bin);
  if (policy.commands.allow === null) return bins;
  const own = policy.commands.allow.flatMap((rule) => {
    const resolution = facts.commands[rule.run];
    if (resolution?.found !== true) return [];
    const folder = resolution.path.slice(0, resolution.path.lastIndexOf('/'));
    return bins.includes(folder) || folder.startsWith('/usr/') || folder === '/bin' ? [] : [folder];
  });
  return [...own, ...bins];
}

function withoutPath(set: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(set).filter(([name]) => name !== 'PATH'));
}

function refusedTier(loaded: LoadedPolicy, facts: HostFacts, options: CompileOptions): Compiled {
  const { atLeast } = loaded.policy.tier;
  const tier = options.target ?? options.tier ?? atLeast;
  return {
    ok: false,
    tier,
    matrix: matrixOf(loaded, facts, tier, options),
    problems: [
      {
        clause: 'tier',
        origin: originOf(loaded, 'tier'),
        reason: `the ${tier} tier is weaker than ${atLeast}, which the policy asks for`,
        fix: `Use --tier ${atLeast} or a stronger one.`,
      },
    ],
  };
}

function engineOf(facts: HostFacts, tier: Tier): EngineFacts | null {
  return tier === 'process' || facts.engine.state !== 'ready' ? null : facts.engine.engine;
}

/** The runtime of the gvisor tier; null in the others, and where there is none. */
function gvisorOf(facts: HostFacts, tier: Tier): GvisorFacts | null {
  return tier === 'gvisor' ? (engineOf(facts, tier)?.gvisor ?? null) : null;
}

/** Whether what would enforce a plan of this tier is known. */
function isThere(facts: HostFacts, tier: Tier): boolean {
  return tier === 'gvisor' ? gvisorOf(facts, tier) !== null : engineOf(facts, tier) !== null;
}

function cgroupOf(facts: HostFacts, tier: Tier): CgroupLimits {
  if (tier === 'process') return processCgroup(facts.cgroup);
  const engine = engineOf(facts, tier);
  if (engine === null)
    return { ...processCgroup({ version: null, reason: 'there is no engine' }), kind: 'engine' };
  // Of a sandbox of gVisor's, the cgroup counts the Sentry's threads and not the code's processes.
  return tier === 'gvisor' ? { ...engineCgroup(engine), pids: false } : engineCgroup(engine);
}
