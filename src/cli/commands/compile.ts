import { profileBase, renderProfile } from '../../compile/apparmor/profile.js';
import { tiersToTry } from '../../compile/choose.js';
import { compile } from '../../compile/compile.js';
import { matrixLines } from '../../compile/format/matrix.js';
import { renderScript } from '../../compile/format/sh.js';
import type { Matrix } from '../../compile/matrix.js';
import type { ContainerPlan, ProcessPlan, Unenforceable } from '../../compile/plan.js';
import { compilePrlimit } from '../../compile/prlimit.js';
import { bwrapRecipe } from '../../compile/recipe-bwrap.js';
import { dockerRecipe } from '../../compile/recipe-docker.js';
import { recipeBindings } from '../../compile/recipe-steps.js';
import type { ByHand } from '../../compile/recipe-steps.js';
import { unknownPhase } from '../../compile/problems.js';
import { seccompPlan } from '../../compile/seccomp/select.js';
import type { HostFacts } from '../../host/facts.js';
import { applyPhase } from '../../policy/phases.js';
import type { LoadedPolicy, Tier } from '../../policy/resolved.js';
import { visible } from '../../report/visible.js';
import { defineCommand } from '../command.js';
import { json, problemLines } from '../compile/result.js';
import type { Result } from '../compile/result.js';
import { UsageError } from '../errors.js';
import { factsFor } from '../host-facts.js';
import { write, type Io } from '../io.js';
import { loadPolicy } from '../load.js';
import { defaultPolicy, today } from '../policies.js';

/** The uid and gid that a root caller's code runs as. */
const NOBODY = 65534;

export const command = defineCommand({
  name: 'compile',
  summary: 'turn a policy into a plan for an enforcer, and say who enforces what',
  usage: '[FILE]',
  description:
    'Compiles for this host. A clause that the policy states and that nobody would enforce is an error: exit 1, and nothing is printed but what it is.',
  options: {
    target: {
      kind: 'value',
      value: 'TARGET',
      choices: ['prlimit', 'bwrap', 'docker', 'gvisor', 'qemu', 'firecracker', 'seccomp', 'apparmor'],
      help: 'what to compile for; firecracker is experimental: nothing that is tested here starts what it prints',
    },
    phase: { kind: 'value', value: 'NAME', help: 'compile for one of the phases of the policy' },
    format: {
      kind: 'value',
      value: 'FORMAT',
      choices: ['json', 'sh'],
      help: 'json (default): the plan as data; sh: a script that a person can run by hand',
    },
    explain: {
      kind: 'flag',
      help: 'print who enforces each clause instead of the plan, as a table or with --format json as data; without --target in the tier that a run would take, and why that one',
    },
  },
  positionals: { min: 0, max: 1 },
  examples: [
    {
      command: 'sandbox-policy compile --explain',
      says: 'which tier a run would take here, why no stronger one, and who enforces each clause in it',
    },
    {
      command: 'sandbox-policy compile sandbox-policy.yml --target bwrap --explain',
      says: 'who enforces each clause in the process tier',
    },
    {
      command: 'sandbox-policy compile sandbox-policy.yml --target bwrap --format sh > try.sh',
      says: 'a script that runs a command the same way, without this tool',
    },
  ],
  async run(args, io) {
    const { target, explain, phase } = args.options;
    const format = args.options.format ?? 'json';
    if (target === undefined && !explain)
      throw new UsageError('compile needs --target', {
        help: 'Give one of prlimit, bwrap, docker, gvisor, qemu, firecracker, seccomp, apparmor, or --explain alone for the tier that a run would take.',
      });
    if (target === 'seccomp' && format === 'sh')
      throw new UsageError('a seccomp profile is data: it has no --format sh');
    const read = await loadPolicy(io, args.positionals[0] ?? defaultPolicy(io));
    if (read === null) return 1;
    // Before anything is asked of the machine: a phase may need less of it.
    const loaded = phase === undefined ? read : applyPhase(read, phase);
    if (loaded === null) {
      await write(io.stderr, problemLines(unknownPhase(read, phase ?? '')));
      return 1;
    }
    const result = await compileFor(loaded, target ?? 'run', format, io);
    if (explain && result.matrix !== null)
      await explainMatrix({ ...result, matrix: result.matrix }, args.options.format === 'json', io);
    else if (result.output !== null) await write(io.stdout, result.output);
    for (const problem of result.problems) await write(io.stderr, problemLines(problem));
    return result.problems.length === 0 ? 0 : 1;
  },
});

/** `run`: whatever tier a run would take. */
type Target =
  'prlimit' | 'bwrap' | 'docker' | 'gvisor' | 'qemu' | 'firecracker' | 'seccomp' | 'apparmor' | 'run';

async function compileFor(
  loaded: LoadedPolicy,
  target: Target,
  format: 'json' | 'sh',
  io: Io,
): Promise<Result> {
  switch (target) {
    case 'prlimit': {
      const compiled = compilePrlimit(loaded, { today: today() });
      if (!compiled.ok) return { output: null, matrix: compiled.matrix, problems: compiled.problems };
      const { plan } = compiled;
      const script = renderScript([{ kind: 'run', argv: plan.argv, withArguments: true }]);
      return { output: format === 'sh' ? script : json({ target, plan }), matrix: plan.matrix, problems: [] };
    }
    case 'seccomp':
      return seccomp(loaded);
    case 'bwrap':
      return tierPlan(loaded, target, 'process', format, io);
    case 'docker':
      return tierPlan(loaded, target, 'container', format, io);
    case 'apparmor':
      return apparmor(loaded, format, io);
    case 'gvisor':
      return tierPlan(loaded, target, 'gvisor', format, io);
    case 'qemu':
      return (await import('../compile/machines.js')).qemuTarget(loaded, format, io);
    case 'firecracker':
      return (await import('../compile/machines.js')).firecrackerTarget(loaded, format, io);
    case 'run':
      return chosenTier(loaded, io);
  }
}

/** What a run would be: for its explanation, not for its plan. */
async function chosenTier(loaded: LoadedPolicy, io: Io): Promise<Result> {
  const facts = await factsFor(loaded, tiersToTry(loaded.policy, undefined), io);
  const compiled = compile(loaded, facts, { today: today() });
  if (!compiled.ok) return { output: null, matrix: compiled.matrix, problems: compiled.problems };
  const { plan, passedOver } = compiled;
  return { output: null, matrix: plan.matrix, problems: [], passedOver };
}

async function tierPlan(
  loaded: LoadedPolicy,
  target: Target,
  tier: Exclude<Tier, 'microvm'>,
  format: 'json' | 'sh',
  io: Io,
): Promise<Result> {
  const facts = await factsFor(loaded, [tier], io);
  const compiled = compile(loaded, facts, { target: tier, today: today() });
  if (!compiled.ok) return { output: null, matrix: compiled.matrix, problems: compiled.problems };
  const { plan, digest } = compiled;
  if (format === 'json') return { output: json({ target, digest, plan }), matrix: plan.matrix, problems: [] };
  if (plan.tier === 'microvm') throw new RangeError(`a plan for ${tier} came out as one for ${plan.tier}`);
  return { ...recipe(plan, digest, facts, io), matrix: plan.matrix };
}

function byHand({ caller }: HostFacts, io: Io): ByHand {
  const root = caller.uid === 0;
  return {
    uid: root ? NOBODY : caller.uid,
    gid: root ? NOBODY : caller.gid,
    root,
    workspace: io.cwd,
  };
}

function recipe(
  plan: ProcessPlan | ContainerPlan,
  digest: string,
  facts: HostFacts,
  io: Io,
): Omit<Result, 'matrix'> {
  const by = byHand(facts, io);
  if (plan.tier === 'process') return { output: bwrapRecipe(plan, digest, by), problems: [] };
  const rendered = dockerRecipe(plan, digest, by);
  if (rendered.ok) return { output: rendered.script, problems: [] };
  const problem = {
    clause: 'filesystem.workspace',
    origin: null,
    reason: rendered.reason,
    fix: rendered.fix,
  };
  return { output: null, problems: [problem] };
}

/** The profile alone, in the OCI format: what `docker run --security-opt seccomp=FILE` takes. */
function seccomp(loaded: LoadedPolicy): Result {
  const selected = seccompPlan(loaded.policy, process.arch);
  const problem = (reason: string): Unenforceable => ({
    clause: 'hardening.seccomp',
    origin: loaded.origins['hardening.seccomp'] ?? null,
    reason,
    fix: null,
  });
  if (!selected.ok) return { output: null, matrix: null, problems: selected.problems.map(problem) };
  if (selected.plan === null)
    return {
      output: null,
      matrix: null,
      problems: [problem(`there is no profile for the architecture ${process.arch}`)],
    };
  return { output: `${JSON.stringify(selected.plan.profile, null, 2)}\n`, matrix: null, problems: [] };
}

/**
 * The profile that `hardening.apparmor: generated` would load in the process tier, for this folder as the workspace:
 * as data, or as a script that loads it. Whether this kernel has AppArmor is no matter.
 */
async function apparmor(loaded: LoadedPolicy, format: 'json' | 'sh', io: Io): Promise<Result> {
  const facts = await factsFor(loaded, ['process'], io);
  const hardening = { ...loaded.policy.hardening, apparmor: { kind: 'none' } } as const;
  const policy = { ...loaded.policy, hardening };
  const compiled = compile({ ...loaded, policy }, facts, { target: 'process', today: today() });
  if (!compiled.ok) return { output: null, matrix: compiled.matrix, problems: compiled.problems };
  const name = profileBase(loaded.digest);
  const profile = renderProfile(name, compiled.plan, recipeBindings(byHand(facts, io)));
  if (format === 'json')
    return {
      output: json({ target: 'apparmor', name, profile }),
      matrix: compiled.plan.matrix,
      problems: [],
    };
  const script = renderScript([
    { kind: 'comment', text: `Loads the profile ${name}; to remove it, give --remove instead of --replace.` },
    { kind: 'text', argv: ['apparmor_parser', '--replace', '--skip-cache'], text: profile },
  ]);
  return { output: script, matrix: compiled.plan.matrix, problems: [] };
}

async function explainMatrix(
  { matrix, problems, passedOver = [] }: Result & { readonly matrix: Matrix },
  asJson: boolean,
  io: Io,
): Promise<void> {
  const lines = [
    ...passedOver.map(({ tier, reason }) => `The ${tier} tier is not taken: ${reason}`),
    ...matrixLines(matrix),
  ];
  const text = asJson ? json({ matrix, problems, passedOver }) : `${lines.map(visible).join('\n')}\n`;
  await write(io.stdout, text);
}
