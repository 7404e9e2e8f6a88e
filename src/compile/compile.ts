import { isConfined, selectAppArmor } from './apparmor/select.js';
import { chooseTier, tiersToTry } from './choose.js';
import { fileCells } from './cells-files.js';
import { gvisorCells } from './cells-gvisor.js';
import { microvmCells } from './cells-microvm.js';
import { hardeningCells } from './cells-hardening.js';
import {
  cgroupPlan,
  engineCgroup,
  GUEST_CGROUP,
  limitCells,
  processCgroup,
  rlimitsOf,
} from './cells-limits.js';
import type { CgroupLimits } from './cells-limits.js';
import { cellOf, originOf } from './clauses.js';
import type { Enforced } from './clauses.js';
import { planDigest } from './digest.js';
import { baseEnvironment, pathInside } from './environment.js';
import { execPlan } from './exec.js';
import { jailCgroup, machinePlan } from './machine.js';
import type { Matrix } from './matrix.js';
import { networkPlan, registryEnvironment } from './network.js';
import type { Compiled, ContainerPlan, MicrovmPlan, Plan, ProcessPlan } from './plan.js';
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
  const engine = engineOf(facts, tier);
  const apparmor = selectAppArmor(loaded.policy, facts, tier, engine, loaded.digest);
  const container = [
    ...hardeningCells(loaded.policy, facts, tier, engine, apparmor, mode),
    ...limitCells(tier, loaded.policy.limits, cgroupOf(facts, tier), facts),
    ...fileCells(loaded.policy, facts, tier, isConfined(apparmor)),
  ];
  const cells = heldIn(tier, loaded.policy, facts, container).map((cell) =>
    cellOf(loaded, tier, today, cell),
  );
  return { tier, cells: cells.toSorted((a, b) => (a.clause < b.clause ? -1 : 1)) };
}

/** What differs from a container where the code's system calls are answered by another kernel. */
function heldIn(
  tier: Tier,
  policy: ResolvedPolicy,
  facts: HostFacts,
  container: readonly Enforced[],
): readonly Enforced[] {
  if (tier === 'microvm') return microvmCells(policy, facts, container);
  const gvisor = gvisorOf(facts, tier);
  return gvisor === null ? container : gvisorCells(policy, gvisor, container);
}

function compileTier(loaded: LoadedPolicy, facts: HostFacts, tier: Tier, options: CompileOptions): Compiled {
  const matrix = matrixOf(loaded, facts, tier, options);
  const seccomp = seccompPlan(loaded.policy, facts.arch, tier);
  const needs = prerequisites(loaded, facts, tier);
  const problems = [
    ...needs,
    // Without an engine, what it would enforce is anybody's guess: one problem is enough.
    ...(tier === 'process' || isThere(facts, tier)
      ? problemsOf(loaded, matrix, options, `in the ${tier} tier on this host`).filter(
          ({ clause }) => clause === 'tier' || !needs.some((need) => need.clause === clause),
        )
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
  const policy = tier === 'microvm' ? shownInGuest(loaded.policy) : loaded.policy;
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
      launcher: launcherOf(facts.caller),
      // Missing bubblewrap was a problem above; no plan is made without it.
      bwrap: facts.programs.bwrap?.path ?? '/usr/bin/bwrap',
    } satisfies ProcessPlan;
  if (tier === 'microvm') return guestOf(common, policy, facts);
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

/** What a waiver lets a policy state that a guest is not shown: a plan must not read as if it were. */
function shownInGuest(policy: ResolvedPolicy): ResolvedPolicy {
  return { ...policy, tls: { ca: 'image' }, filesystem: { ...policy.filesystem, mounts: [] } };
}

/** What was missing was a problem before: no plan is made without it. */
function guestOf(
  common: Omit<
    MicrovmPlan,
    'tier' | 'vmm' | 'accelerator' | 'qemu' | 'image' | 'kernel' | 'machine' | 'jail'
  >,
  { image, limits }: ResolvedPolicy,
  { microvm, programs, caller, cgroup }: HostFacts,
): MicrovmPlan {
  const { qemu, kernel: guest } = microvm ?? { qemu: null, kernel: null };
  if (microvm === null || qemu === null || guest === null || programs.bwrap === null || image.kind === 'host')
    throw new RangeError('a microvm plan was made without what it needs');
  const { release, source, kernel, initramfs } = guest;
  return {
    ...common,
    tier: 'microvm',
    vmm: 'qemu',
    accelerator: microvm.accelerator,
    qemu: qemu.path,
    image,
    kernel: { release, source, digest: kernel.digest, initramfs: initramfs.digest },
    machine: machinePlan(limits),
    jail: {
      launcher: launcherOf(caller),
      bwrap: programs.bwrap.path,
      cgroup: jailCgroup(limits, cgroup),
    },
  };
}

function launcherOf({ uid }: HostFacts['caller']): ProcessPlan['launcher'] {
  return uid === 0 ? 'root' : 'userns';
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
  const made = tier === 'container' || tier === 'gvisor';
  return made && facts.engine.state === 'ready' ? facts.engine.engine : null;
}

/** The runtime of the gvisor tier; null in the others, and where there is none. */
function gvisorOf(facts: HostFacts, tier: Tier): GvisorFacts | null {
  return tier === 'gvisor' ? (engineOf(facts, tier)?.gvisor ?? null) : null;
}

/** Whether what would enforce a plan of this tier is known. */
function isThere(facts: HostFacts, tier: Tier): boolean {
  if (tier === 'microvm') return facts.microvm !== null;
  return tier === 'gvisor' ? gvisorOf(facts, tier) !== null : engineOf(facts, tier) !== null;
}

function cgroupOf(facts: HostFacts, tier: Tier): CgroupLimits {
  if (tier === 'process') return processCgroup(facts.cgroup);
  if (tier === 'microvm') return GUEST_CGROUP;
  const engine = engineOf(facts, tier);
  if (engine === null)
    return { ...processCgroup({ version: null, reason: 'there is no engine' }), kind: 'engine' };
  // Of a sandbox of gVisor's, the cgroup counts the Sentry's threads and not the code's processes.
  return tier === 'gvisor' ? { ...engineCgroup(engine), pids: false } : engineCgroup(engine);
}
