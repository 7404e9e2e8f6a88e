import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  openSync,
  closeSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SetupError } from '../../src/enforce/sandbox.js';
import { openRun, type OpenedRun } from '../../src/run/open.js';
import { compileFor, know } from '../../src/run/admit.js';
import { realDependencies } from '../../src/run/dependencies.js';
import { newRunId } from '../../src/run/id.js';
import { makePlaces } from '../../src/run/places.js';
import { settle } from '../../src/run/settle.js';
import { parsePolicy } from '../../src/policy/load.js';
import type { Tier } from '../../src/policy/resolved.js';
import { randomOf } from '../enforce/workspace/series.js';
import { tryCommands, tryEnvironment, tryInputs, valueOf } from './commands.js';
import { doWrites, lookAtWrites, makeFiles, tryFiles } from './files.js';
import { listenEverywhere, tryNetwork } from './network.js';
import { NAMES, scenarioArbitrary, VARIABLES, type Scenario } from './scenario.js';
import type { Subject, Tried } from './tried.js';

/**
 * Holds `decide` against real sandboxes: makes policies at random, opens each in a tier, asks `decide` and the sandbox
 * the same, and writes one JSON report to stdout. A program of its own, so that it can be started in a network
 * namespace in which every address is the test's.
 */
export interface Orders {
  readonly tier: Extract<Tier, 'process' | 'container' | 'gvisor'>;
  readonly seed: number;
  /** Policies at most (null: as many as there is time for), and seconds after which no other is begun. */
  readonly policies: number | null;
  readonly seconds: number;
  readonly engine: string | null;
  readonly network: boolean;
}

export interface Mismatch extends Tried {
  /** The number of the policy with this seed, and its text. */
  readonly number: number;
  readonly policy: string;
}

export interface DriveReport {
  readonly policies: number;
  /** Policies that contradict themselves, and those that this host can't enforce: nothing was run. */
  readonly invalid: number;
  readonly refused: readonly string[];
  /** Requests by kind and verdict: `read allow`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly mismatches: readonly Mismatch[];
}

const MOST_MISMATCHES = 200;

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;

/** A policy's text: YAML takes JSON as it is. */
function textOf({ filesystem, ...clauses }: Scenario, base: string): string {
  const mounts = (filesystem.mounts ?? []).map(({ at, mode }) => ({
    path: join(base, `mount${at.replaceAll('/', '-')}`),
    at,
    mode,
  }));
  return JSON.stringify({ version: 1, tier: orders.tier, filesystem: { ...filesystem, mounts }, ...clauses });
}

async function tryOne(
  base: string,
  scenario: Scenario,
  random: () => number,
): Promise<readonly Tried[] | string | null> {
  const workspace = join(base, 'workspace');
  const mounts = makeFiles(base, scenario);
  const text = textOf(scenario, base);
  writeFileSync(join(workspace, 'policy.yml'), text);
  const { loaded } = parsePolicy(text, {
    path: 'policy.yml',
    directory: workspace,
    workspace,
    read: () => {
      throw new Error('no other file');
    },
  });
  if (loaded === null) return null;
  const env = {
    ...Object.fromEntries(VARIABLES.map((name) => [name, valueOf(name)])),
    PATH: '/usr/local/bin:/usr/bin:/bin',
    ...(orders.engine === null ? {} : { DOCKER_HOST: `unix://${orders.engine}` }),
  };
  const given = { workspace, env, tier: orders.tier };
  const places = makePlaces(join(base, 'state'));
  const { facts, programs } = await realDependencies.facts(loaded, given, places.state);
  const compiled = compileFor(know(loaded, { env }), given, facts, realDependencies);
  if (compiled.kind === 'refused') return compiled.reason;
  const { plan, passed } = compiled;
  const audit = join(base, 'audit');
  mkdirSync(audit, { mode: 0o700 });
  const opened = await openRun(
    {
      run: newRunId(),
      plan,
      policy: loaded.policy,
      egress: {
        policy: loaded.policy,
        log: { demand: () => undefined, note: () => undefined },
        resolver: async (name) => {
          const found = NAMES[name];
          if (found === undefined) throw new Error('ENOTFOUND');
          return found;
        },
      },
      facts,
      places,
      workspace,
      audit,
      env: passed.values,
      engineConfig: null,
    },
    realDependencies,
  );
  const tried: Tried[] = [];
  try {
    const subject: Subject = { opened, compiled, programs, workspace, mounts, random };
    tried.push(
      ...(await tryEnvironment(subject)),
      ...(await tryInputs(subject)),
      ...(await tryFiles(subject)),
    );
    if (plan.network.kind === 'gateway') tried.push(...(await tryNetwork(subject)));
    else tried.push(...(await tryCommands(subject)));
    const done = await doWrites(subject);
    await opened.sandbox.stop();
    const outputs = join(audit, 'outputs');
    if (plan.workspace.mode === 'overlay') tried.push(...(await applied(opened, compiled, audit, outputs)));
    tried.push(...(await lookAtWrites(subject, done, outputs)));
  } finally {
    for (const problem of await opened.close()) tried.push(wrong(problem));
  }
  for (const left of readdirSync(places.state)) tried.push(wrong(`${left} is left in the state folder`));
  return tried;
}

/** Applies what the policy lets out. */
async function applied(
  opened: OpenedRun,
  compiled: Subject['compiled'],
  audit: string,
  outputs: string,
): Promise<readonly Tried[]> {
  const path = join(audit, 'changes.patch');
  let fd: number | null = null;
  const { failure, conflicts } = await settle({
    opened,
    known: compiled,
    apply: true,
    otherwise: 'discarded',
    patch: { create: () => (fd = openSync(path, 'wx', 0o600)), path, copy: null },
    outputs,
  });
  if (fd !== null) {
    try {
      closeSync(fd);
    } catch {
      // Whoever wrote it has closed it.
    }
  }
  return [...(failure === null ? [] : [failure]), ...conflicts].map(wrong);
}

/** Something that must not happen at all. */
function wrong(saw: string): Tried {
  return { kind: 'write', what: 'the run itself', verdict: 'allow', clause: '', agrees: false, saw };
}

async function drive(): Promise<DriveReport> {
  const began = performance.now();
  const counts: Record<string, number> = {};
  const mismatches: Mismatch[] = [];
  const refused: string[] = [];
  let [policies, invalid] = [0, 0];
  const servers = orders.network ? await listenEverywhere() : [];
  const arbitrary = scenarioArbitrary(orders.network);
  for (
    let number = 0;
    policies < (orders.policies ?? Infinity) && performance.now() - began < orders.seconds * 1000;
    number += 1
  ) {
    const [scenario] = fc.sample(arbitrary, { seed: orders.seed + number, numRuns: 1 });
    if (scenario === undefined) throw new Error('no policy was made');
    // Not below a temporary folder, over which a sandbox has its own.
    const base = mkdtempSync('/var/tmp/sandbox-policy-soundness-');
    chmodSync(base, 0o755);
    try {
      const tried = await tryOne(base, scenario, randomOf(orders.seed + number));
      if (tried === null) invalid += 1;
      else if (typeof tried === 'string') refused.push(tried);
      else {
        policies += 1;
        for (const one of tried) {
          const key = `${one.kind} ${one.verdict === 'allow' ? 'allow' : 'deny'}`;
          counts[key] = (counts[key] ?? 0) + 1;
          if (!one.agrees && mismatches.length < MOST_MISMATCHES)
            mismatches.push({ ...one, number, policy: textOf(scenario, base) });
        }
      }
    } catch (error) {
      // Nothing was run, and it says why.
      if (error instanceof SetupError) {
        refused.push(error.message);
        continue;
      }
      const saw = error instanceof Error ? (error.stack ?? error.message) : String(error);
      mismatches.push({ ...wrong(saw), number, policy: textOf(scenario, base) });
    } finally {
      rmSync(base, { recursive: true, force: true });
    }
  }
  for (const server of servers) server.close();
  return { policies, invalid, refused, counts, mismatches };
}

process.stdout.write(`${JSON.stringify(await drive())}\n`);
process.exit(0);
