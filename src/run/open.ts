import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { overlaysOf } from '../compile/files.js';
import type { Bindings, Plan } from '../compile/plan.js';
import { SetupError, type EgressRequest, type OpenRequest, type Sandbox } from '../enforce/sandbox.js';
import { bringIn, type Carried } from '../enforce/workspace/carry.js';
import { WorkspaceError } from '../enforce/workspace/error.js';
import { hasMark } from '../enforce/workspace/journal.js';
import { prepareWorkspace, type PreparedWorkspace } from '../enforce/workspace/prepare.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy, Tier } from '../policy/resolved.js';
import type { RunDependencies } from './dependencies.js';
import type { Places } from './places.js';
import { openPaths, type OpenPaths } from './read-write.js';
import { writeRecord } from './record.js';
import { removePrivateFolder } from './private-folder.js';

export interface OpenRunRequest {
  readonly run: string;
  readonly plan: Plan;
  readonly policy: ResolvedPolicy;
  /** What the gateway of a plan with egress decides by, and where it writes. */
  readonly egress: EgressRequest;
  readonly facts: HostFacts;
  readonly places: Places;
  readonly workspace: string;
  readonly beneath?: string;
  /** The audit directory, for the record. */
  readonly audit: string;
  readonly env: Readonly<Record<string, string>>;
  /** The job's store of carried folders; absent: there is no job. */
  readonly carry?: string;
  /** Where Docker's client keeps its configuration; null: nowhere. */
  readonly engineConfig: string | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (line: string) => void;
}

/** A sandbox that is open on a workspace. */
export interface OpenedRun {
  readonly run: string;
  readonly tier: Tier;
  /** The one that is open now. */
  readonly sandbox: Sandbox;
  readonly workspace: PreparedWorkspace;
  /** What earlier steps of the job left for this one. */
  readonly carried: Carried;
  /** Of a read-write workspace; null for the other modes. */
  readonly paths: OpenPaths | null;
  readonly state: string;
  readonly native: string;
  /** The upper and the work folder of each overlay: the workspace's first, where it is one. */
  readonly layers: readonly Layer[];
  /**
   * Ends the sandbox, does something while nothing is mounted, and opens another one on the same workspace and layers.
   *
   * @throws SetupError, WorkspaceError: then no command can be run any more.
   */
  reopen(between: () => void): Promise<void>;
  /**
   * Takes everything back that was made.
   *
   * @returns What could not be, one sentence each; `clean` removes it.
   */
  close(): Promise<readonly string[]>;
}

/** The folders of one overlay that the run made. */
export interface Layer {
  readonly upper: string;
  readonly work: string;
  /** Who the work folder belongs to. */
  readonly uid: number;
  readonly gid: number;
}

/** Kernel uid and gid of nobody, for callers that are root. */
const NOBODY = 65534;

/**
 * Makes a plan real: record first, then the workspace, then the tier. What was made is taken back when a later
 * step fails.
 *
 * @throws SetupError
 */
export async function openRun(request: OpenRunRequest, dependencies: RunDependencies): Promise<OpenedRun> {
  const { run, plan, places, facts } = request;
  const native = dependencies.nativeProgram();
  const engine = engineOf(request);
  const state = writeRecord(places.state, {
    run,
    tier: plan.tier,
    engine: engine === undefined ? null : { socket: engine.socket, apiVersion: engine.apiVersion },
    audit: request.audit,
  });
  const root = facts.caller.uid === 0;
  const [uid, gid] = root ? [NOBODY, NOBODY] : [facts.caller.uid, facts.caller.gid];
  let workspace: PreparedWorkspace | null = null;
  try {
    workspace = await prepareWorkspace({
      plan: plan.workspace,
      workspace: request.workspace,
      ...(request.beneath === undefined ? {} : { beneath: request.beneath }),
      state,
      locks: places.locks,
      run,
      uid,
      gid,
      mounts: mountedFolders(request.policy),
    });
    const carried = broughtIn(request, workspace, root ? { uid, gid } : null);
    const { folder, masks, covers } = workspace;
    const paths =
      plan.workspace.mode === 'read-write' ? await openPaths(folder.fd, folder.path, plan.workspace) : null;
    const bindings: Bindings = {
      run,
      uid,
      gid,
      workspace: folder.path,
      state,
      initProgram: native,
      enterProgram: native,
      masks,
      covers,
      writable: paths?.writable ?? [],
      sealed: paths?.sealed ?? [],
      ...(engine === undefined ? {} : { engine }),
      ...guestOf(request),
    };
    const sandbox = await openTier(plan, bindings, request, dependencies, false);
    const reopenTier = (): Promise<Sandbox> => openTier(plan, bindings, request, dependencies, true);
    const layers = layersOf(plan, bindings);
    return opened(request, { sandbox, workspace, carried, paths, state, native, layers, reopenTier });
  } catch (error) {
    workspace?.release();
    // The first error is the one that counts; what stays is `clean`'s.
    attempt(() => removePrivateFolder(state));
    throw asSetupError(error);
  }
}

function layersOf(plan: Plan, bindings: Bindings): readonly Layer[] {
  const { state, uid, gid } = bindings;
  const workspace =
    plan.workspace.mode === 'overlay' ? [{ upper: join(state, 'upper'), work: join(state, 'work') }] : [];
  return [...workspace, ...overlaysOf(plan, bindings)].map(({ upper, work }) => ({ upper, work, uid, gid }));
}

function broughtIn(
  { carry, policy }: OpenRunRequest,
  prepared: PreparedWorkspace,
  owner: { readonly uid: number; readonly gid: number } | null,
): Carried {
  const { carry: globs } = policy.filesystem;
  return carry === undefined || globs.length === 0
    ? { paths: [], notes: [] }
    : bringIn({ store: carry, prepared, globs }, owner);
}

/** The policy's mounts that are folders, in which `read-deny` holds too. */
function mountedFolders(policy: ResolvedPolicy): readonly { readonly path: string; readonly at: string }[] {
  return policy.filesystem.mounts.filter(({ path }) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) {
      throw new SetupError(
        `filesystem.mounts: ${path} does not exist`,
        'create it, or take it out of filesystem.mounts',
      );
    }
    return found.isDirectory();
  });
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}

function engineOf({ plan, facts, engineConfig }: OpenRunRequest): Bindings['engine'] {
  if (plan.tier === 'process' || facts.engine.state !== 'ready') return undefined;
  const { socket, apiVersion } = facts.engine.engine;
  return { socket, apiVersion, configDirectory: engineConfig };
}

/** What guests are started from, where the plan is for one. */
function guestOf({ plan, facts: { microvm } }: OpenRunRequest): Pick<Bindings, 'guest'> {
  if (plan.tier !== 'microvm' || microvm === null || microvm.kernel === null || microvm.mke2fs === null)
    return {};
  const { kernel, initramfs } = microvm.kernel;
  return {
    guest: {
      kernel: kernel.path,
      initramfs: initramfs.path,
      // `vm build` keeps kernels in a folder of its cache, beside that of the root file systems.
      roots: join(dirname(dirname(kernel.path)), 'roots'),
      mke2fs: microvm.mke2fs,
    },
  };
}

function openTier(
  plan: Plan,
  bindings: Bindings,
  request: OpenRunRequest,
  dependencies: RunDependencies,
  resumed: boolean,
): Promise<Sandbox> {
  const common: Omit<OpenRequest<Plan>, 'plan'> = {
    bindings,
    resumed,
    env: request.env,
    ...(plan.network.kind === 'none' ? {} : { egress: request.egress }),
    ...(request.signal === undefined ? {} : { signal: request.signal }),
    ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
  };
  switch (plan.tier) {
    case 'process':
      return dependencies.openProcess({ plan, ...common });
    case 'container':
    case 'gvisor':
      return dependencies.openContainer({ plan, ...common });
    case 'microvm':
      return dependencies.openMicrovm({ plan, ...common });
  }
}

function opened(
  { run, plan: { tier } }: OpenRunRequest,
  {
    sandbox: first,
    reopenTier,
    ...made
  }: Pick<OpenedRun, 'sandbox' | 'workspace' | 'carried' | 'paths' | 'state' | 'native' | 'layers'> & {
    readonly reopenTier: () => Promise<Sandbox>;
  },
): OpenedRun {
  const { workspace, state } = made;
  let sandbox = first;
  let closing: Promise<readonly string[]> | null = null;
  async function closeAll(): Promise<readonly string[]> {
    const problems: string[] = [];
    const steps: readonly [string, () => void | Promise<void>][] = [
      ['close the sandbox', () => sandbox.close()],
      ['give the workspace back', () => workspace.release()],
    ];
    for (const [what, step] of steps) {
      try {
        await step();
      } catch (error) {
        problems.push(`could not ${what}: ${messageOf(error)}`);
      }
    }
    // A journal that could be neither completed nor undone must stay for `clean`, and the folder with it.
    if (hasMark(state, 'start'))
      problems.push(`an application of changes was interrupted; its journal is kept in ${state}`);
    else {
      const left = removePrivateFolder(state);
      if (left !== null) problems.push(left);
    }
    return problems;
  }
  async function reopen(between: () => void): Promise<void> {
    try {
      await sandbox.close();
      between();
      sandbox = await reopenTier();
    } catch (error) {
      throw asSetupError(error);
    }
  }
  return {
    run,
    tier,
    ...made,
    get sandbox() {
      return sandbox;
    },
    reopen,
    close: () => (closing ??= closeAll()),
  };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A set-up problem as what it is: nothing was run. Anything else is a defect of ours and keeps its type. */
export function asSetupError(error: unknown): unknown {
  if (error instanceof WorkspaceError) return new SetupError(error.message, error.fix, { cause: error });
  return error;
}
