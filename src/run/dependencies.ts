import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { compile, tiersToTry } from '../compile/compile.js';
import { registryKinds } from '../compile/network.js';
import type { ContainerPlan, ProcessPlan } from '../compile/plan.js';
import type { ProgramView } from '../decide/command/context.js';
import { allow, type Decision } from '../decide/decision.js';
import type { OpenTier } from '../enforce/sandbox.js';
import type { HostFacts } from '../host/facts.js';
import { gatherFacts } from '../host/gather.js';
import {
  loadPolicy,
  readPolicyFile,
  spanOf,
  type Document,
  type Finding,
  type Location,
} from '../policy/index.js';
import type { LoadedPolicy, ResolvedPolicy } from '../policy/resolved.js';
import type { Problem, ReadPolicy } from './admit.js';
import { nativeProgram } from './native.js';
import type { RunRequest } from './request.js';

/** What a run needs of the rest of the house; tests put faults in its place, nothing else. */
export interface RunDependencies {
  readonly load: (path: string, request: RunRequest) => Promise<ReadPolicy>;
  readonly facts: (
    loaded: LoadedPolicy,
    request: Pick<RunRequest, 'tier' | 'env' | 'workspace'>,
    /** The folder that runs keep their state in. */
    state: string,
  ) => Promise<{ readonly facts: HostFacts; readonly programs: ProgramView | null }>;
  readonly decideCommand: (
    policy: ResolvedPolicy,
    argv: readonly string[],
    programs: ProgramView | null,
  ) => Promise<Decision>;
  readonly compile: typeof compile;
  readonly openProcess: OpenTier<ProcessPlan>;
  readonly openContainer: OpenTier<ContainerPlan>;
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
  nativeProgram,
};

async function load(path: string, request: RunRequest): Promise<ReadPolicy> {
  const { home, workspace, directory, floor } = request;
  const options = {
    home,
    workspace,
    directory,
    read: (file: string) => readPolicyFile(resolve(directory, file)),
  };
  const read = loadPolicy(path, options);
  if (read.loaded === null || floor === undefined) {
    return { loaded: read.loaded, problems: problemsOf(read.findings, read.documents) };
  }
  const least = loadPolicy(floor, options);
  if (least.loaded === null) {
    return { loaded: null, problems: problemsOf(least.findings, least.documents) };
  }
  const { within } = await import('../policy/narrow/within.js');
  const documents = new Map([...least.documents, ...read.documents]);
  const problems = problemsOf(within(read.loaded, least.loaded), documents);
  return { loaded: problems.length > 0 ? null : read.loaded, problems };
}

/** Errors alone: what else a finding says is lint's to report. */
function problemsOf(
  findings: readonly Finding[],
  documents: ReadonlyMap<string, Document>,
): readonly Problem[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message, location, help, related }) => {
      const beside = (related ?? []).map((other) => {
        const at = lineOf(other.location, documents);
        const place = at === null ? other.location.file : `${other.location.file}:${String(at)}`;
        return ` (${place}: ${other.message})`;
      });
      return {
        clause: null,
        file: location.file,
        line: lineOf(location, documents),
        message: `${message}${beside.join('')} [${rule}]`,
        fix: help ?? null,
      };
    });
}

function lineOf(location: Location, documents: ReadonlyMap<string, Document>): number | null {
  return spanOf(location, documents)?.start.line ?? null;
}

async function facts(
  { policy }: LoadedPolicy,
  request: Pick<RunRequest, 'tier' | 'env' | 'workspace'>,
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
    programs: policy.commands.allow?.map(({ run }) => run) ?? [],
    depth: 'quick',
  });
  // An image has programs of its own: names are then judged as names.
  return { facts: gathered, programs: policy.image.kind === 'host' ? programView(gathered) : null };
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
  argv: readonly string[],
  programs: ProgramView | null,
): Promise<Decision> {
  const { allow: rules, denyPatterns } = policy.commands;
  // What `decide` says then too (a test holds them together), without loading a shell's grammar.
  if (rules === null && denyPatterns.length === 0) {
    return allow('commands.allow', 'The policy lets any program be started.');
  }
  const { decideArgv } = await import('../decide/command/decide.js');
  return decideArgv(policy, argv, programs === null ? {} : { programs });
}
