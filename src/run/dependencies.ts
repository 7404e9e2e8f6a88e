import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { tiersToTry } from '../compile/choose.js';
import { compile } from '../compile/compile.js';
import { registryKinds, serviceNames } from '../compile/network.js';
import type { ContainerPlan, MicrovmPlan, ProcessPlan } from '../compile/plan.js';
import type { ProgramView } from '../decide/command/context.js';
import { allow, type Decision } from '../decide/decision.js';
import type { OpenTier } from '../enforce/sandbox.js';
import type { HostFacts } from '../host/facts.js';
import { gatherFacts } from '../host/gather.js';
import { readPolicyFile } from '../policy/index.js';
import type { LoadedPolicy, ResolvedPolicy } from '../policy/resolved.js';
import type { ReadPolicy } from './admit.js';
import { loadHeld } from './load.js';
import { nativeProgram } from './native.js';
import type { RunRequest } from './request.js';

/** What of a request the facts depend on. */
type FactsNeeds = Pick<RunRequest, 'tier' | 'env' | 'workspace' | 'script' | 'services' | 'allowSudo'>;

/** What a run needs of the rest of the house; tests put faults in its place, nothing else. */
export interface RunDependencies {
  readonly load: (path: string, request: RunRequest) => Promise<ReadPolicy>;
  readonly facts: (
    loaded: LoadedPolicy,
    request: FactsNeeds,
    /** The folder that runs keep their state in. */
    state: string,
  ) => Promise<{ readonly facts: HostFacts; readonly programs: ProgramView | null }>;
  readonly decideCommand: (
    policy: ResolvedPolicy,
    request: Pick<RunRequest, 'argv' | 'script'>,
    programs: ProgramView | null,
  ) => Promise<Decision>;
  readonly compile: typeof compile;
  readonly openProcess: OpenTier<ProcessPlan>;
  readonly openContainer: OpenTier<ContainerPlan>;
  readonly openMicrovm: OpenTier<MicrovmPlan>;
  /** The native program for this machine's architecture; throws SetupError when there is none. */
  readonly nativeProgram: () => string;
}

/** The real house. What only one tier needs is loaded when that tier is opened. */
export const realDependencies: RunDependencies = {
  load,
  facts,
  decideCommand,
  compile,
  openProcess: async (request) => (await import('../enforce/process/open.js')).openProcess(request),
  openContainer: async (request) => (await import('../enforce/container/open.js')).openContainer(request),
  openMicrovm: async (request) => (await import('../enforce/microvm/open.js')).openMicrovm(request),
  nativeProgram,
};

async function load(path: string, request: RunRequest): Promise<ReadPolicy> {
  const { home, workspace, directory, floor } = request;
  const read = (file: string): string => readPolicyFile(resolve(directory, file));
  const least = floor === undefined ? null : { path: floor, read };
  return await loadHeld({ path, read }, least, { home, workspace, directory });
}

async function facts(
  { policy }: LoadedPolicy,
  request: FactsNeeds,
  state: string,
): Promise<{ readonly facts: HostFacts; readonly programs: ProgramView | null }> {
  const gathered = await gatherFacts({
    tiers: tiersToTry(policy, request.tier),
    env: request.env,
    workspace: request.workspace,
    state,
    launcher: nativeProgram(),
    toolchains: policy.filesystem.toolchains,
    registries: registryKinds(policy),
    services: { names: serviceNames(policy), job: request.services ?? null },
    programs: programsOf(policy, request.script?.shell),
    allowSudo: request.allowSudo ?? false,
    depth: 'quick',
  });
  // An image has programs of its own: names are then judged as names.
  return { facts: gathered, programs: policy.image.kind === 'host' ? programView(gathered) : null };
}

/** The programs that have to be found: those of the list, and the shell that reads a script. */
function programsOf({ commands: { allow } }: ResolvedPolicy, shell: string | undefined): readonly string[] {
  const listed = allow?.map(({ run }) => run) ?? [];
  return allow === null || shell === undefined ? listed : [...new Set([...listed, shell])];
}

/** The host's own programs, which the sandbox shows under the same paths. */
function programView({ commands }: HostFacts): ProgramView {
  return {
    find: (name) => {
      const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
      return found?.found === true ? found.path : null;
    },
    locate: (path) => {
      try {
        return join(realpathSync(dirname(path)), basename(path));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'ELOOP') return null;
        throw error;
      }
    },
  };
}

/** Words after `--` are not read again as a shell would; wrappers such as `sh -c` are. */
async function decideCommand(
  policy: ResolvedPolicy,
  { argv, script }: Pick<RunRequest, 'argv' | 'script'>,
  programs: ProgramView | null,
): Promise<Decision> {
  const { allow: rules, denyPatterns } = policy.commands;
  // What `decide` says then too (a test holds them together), without loading a shell's grammar.
  if (rules === null && denyPatterns.length === 0) {
    return allow('commands.allow', 'The policy lets any program be started.');
  }
  const { decideArgv, decideScript } = await import('../decide/command/decide.js');
  const context = programs === null ? {} : { programs };
  if (script === undefined) return decideArgv(policy, argv, context);
  return decideScript(policy, script.text, { ...context, shell: script.shell });
}
