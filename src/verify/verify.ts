import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, freemem } from 'node:os';
import { join } from 'node:path';
import { libraryPrograms } from '../host/library-programs.js';
import { listenOnLoopback } from '../host/listening.js';
import { ownNamespaces } from '../host/namespaces.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';
import { compileFor, know, type Compiled } from '../run/admit.js';
import { cleanDeadRuns } from '../run/clean.js';
import { realDependencies, type RunDependencies } from '../run/dependencies.js';
import { newRunId } from '../run/id.js';
import { messageOf, openRun } from '../run/open.js';
import { makePlaces, type Places } from '../run/places.js';
import { asRefused, SandboxRefused } from '../run/sandbox.js';
import type { Script } from '../run/request.js';
import { makeScratch, removeScratch } from '../run/scratch.js';
import { arrange, makeWorkspace } from './arrange.js';
import { boundOf, enforcerOf, plannedImage, type BoundRequest } from './bound.js';
import { probedEnvironment } from './derive/environment.js';
import type { VerifyReport } from './generated/verify-report.js';
import { inSandbox, type Tried } from './inside.js';
import { recall, remember } from './remember.js';
import { reportOf } from './reported.js';
import type { Probe } from './probe.js';
import type { Subject } from './subject.js';

export interface VerifyOptions {
  /** Absolute: where a run under this policy would work. Nothing in it is read or changed. */
  readonly workspace: string;
  /** The wall; never lower than the policy asks. */
  readonly tier?: Tier;
  /** The script that a run would read, whose shell may be started too. */
  readonly script?: Script;
  /** The environment in which PATH and DOCKER_* are looked for. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The caller's home; absolute. */
  readonly home: string;
  /** `$XDG_STATE_HOME`, or what stands for it; absolute. */
  readonly stateHome: string;
  /** `$XDG_CACHE_HOME`, or what stands for it; absolute. null: nothing is remembered. */
  readonly cacheHome: string | null;
  /** Tries everything anew, whatever is remembered. */
  readonly again?: boolean;
  /** Tries a part of the probes alone; then nothing is remembered. */
  readonly only?: (probe: Probe) => boolean;
  readonly signal?: AbortSignal;
  /** Long work says what it does: one plain line each. */
  readonly onProgress?: (line: string) => void;
}

export interface Verified {
  readonly report: VerifyReport;
  /** It was made before, for exactly this policy, plan, image, kernel and enforcer. */
  readonly remembered: boolean;
  /** What could not be taken back, one sentence each. */
  readonly problems: readonly string[];
}

/**
 * Tries what a policy forbids, and what it permits, in a sandbox that is made from it as a run's would be. The
 * workspace is a folder of our own that holds a file for each of the policy's globs.
 *
 * @throws SandboxRefused when the policy can't be enforced here, or the set-up failed.
 */
export async function verify(
  loaded: LoadedPolicy,
  options: VerifyOptions,
  dependencies: RunDependencies = realDependencies,
): Promise<Verified> {
  try {
    const places = makePlaces(options.stateHome);
    for (const line of (await cleanDeadRuns(places)).problems) options.onProgress?.(line);
    return await verifyIn(places, loaded, options, dependencies);
  } catch (error) {
    throw asRefused(error);
  }
}

async function verifyIn(
  places: Places,
  loaded: LoadedPolicy,
  options: VerifyOptions,
  dependencies: RunDependencies,
): Promise<Verified> {
  const { workspace, env, tier, script } = options;
  const given = {
    workspace,
    env,
    ...(tier === undefined ? {} : { tier }),
    ...(script === undefined ? {} : { script }),
  };
  const { facts, programs } = await dependencies.facts(loaded, given, places.state);
  // The host as the probes need it: with each variable that the policy lets in, and some that it doesn't.
  const known = know(loaded, { env: probedEnvironment(loaded.policy) });
  const compiled = compileFor(known, given, facts, dependencies);
  if (compiled.kind === 'refused')
    throw new SandboxRefused(compiled.outcome, compiled.reason, compiled.fix, compiled.problems);
  const { plan, planDigest } = compiled;
  const program = dependencies.nativeProgram();
  const enforcer = await enforcerOf(plan, facts);
  const binding: BoundRequest = { policyDigest: loaded.digest, plan, planDigest, program, enforcer };
  const cache =
    options.cacheHome === null || options.only !== undefined
      ? null
      : join(options.cacheHome, 'sandbox-policy', 'verify');
  const image = plannedImage(plan);
  // Of an image that is not pinned nobody knows whether it is still the same.
  const before =
    cache === null || image === undefined || options.again === true
      ? null
      : recall(cache, boundOf(binding, image));
  if (before !== null) return { report: before, remembered: true, problems: [] };

  const { report, problems } = await probeOnce(places, compiled, options, dependencies, {
    binding,
    programs,
  });
  if (cache !== null && image !== undefined) remember(cache, report);
  return { report, remembered: false, problems };
}

interface Prepared {
  readonly binding: BoundRequest;
  readonly programs: Awaited<ReturnType<RunDependencies['facts']>>['programs'];
}

/** Arranges a workspace, opens the sandbox on it, tries everything, and takes all of it back. */
async function probeOnce(
  places: Places,
  compiled: Compiled,
  options: VerifyOptions,
  dependencies: RunDependencies,
  { binding, programs }: Prepared,
): Promise<Omit<Verified, 'remembered'>> {
  const { loaded, plan, facts, passed } = compiled;
  const run = newRunId();
  const scratch = makeScratch(places, run);
  const listening = await listenOnLoopback();
  try {
    const workspace = join(scratch, 'workspace');
    const file = { path: join(scratch, 'outside'), secret: randomBytes(16).toString('hex') };
    const arrangement = arrange(loaded.policy);
    mkdirSync(workspace, { mode: 0o755 });
    makeWorkspace(workspace, arrangement);
    writeFileSync(file.path, file.secret, { mode: 0o644 });
    const subject: Subject = {
      loaded,
      plan,
      facts,
      workspace,
      arrangement,
      outside: {
        namespaces: ownNamespaces(),
        file,
        port: listening.port,
        processors: availableParallelism(),
        freeMemory: freemem(),
        shown: libraryPrograms(),
      },
    };
    // A shell's grammar comes along: only who probes pays for it.
    const { deriveProbes } = await import('./derive/index.js');
    const all = deriveProbes(subject);
    const { notProbed } = all;
    const probes = options.only === undefined ? all.probes : all.probes.filter(options.only);
    const opened = await openRun(
      {
        run,
        plan,
        policy: loaded.policy,
        egress: { policy: loaded.policy, log: { demand: () => undefined, note: () => undefined } },
        facts,
        places,
        workspace,
        audit: scratch,
        env: passed.values,
        engineConfig: join(options.home, '.docker'),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
        ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
      },
      dependencies,
    );
    const inside = { opened, compiled, probes, scratch, programs, signal: options.signal ?? null };
    let problems: readonly string[] = [];
    let tried: readonly Tried[];
    try {
      tried = await inSandbox(inside, dependencies);
    } finally {
      problems = await opened.close();
    }
    const bound = boundOf(binding, opened.sandbox.imageDigest);
    return { report: reportOf(subject, bound, tried, notProbed), problems };
  } finally {
    listening.close();
    try {
      removeScratch(places, run);
    } catch (error) {
      options.onProgress?.(`${scratch} could not be removed: ${messageOf(error)}`);
    }
  }
}
