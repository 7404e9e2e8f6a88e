import fs from 'node:fs';
import { join } from 'node:path';
import type { CgroupPlan } from '../../compile/plan.js';
import type { CgroupFacts } from '../../host/facts.js';
import {
  readCgroup,
  readCpuTime,
  type CgroupFolders,
  type CgroupReading,
  type V1Controller,
} from '../account/cgroup.js';
import { killAll, removeAll } from './cgroup-end.js';
import { SetupError } from '../sandbox.js';

/** bubblewrap's monitor and the init are in the cgroup too; the limit on processes is the code's alone. */
const OWN_PIDS = 2;

/**
 * One run's cgroup: one folder in each version 1 hierarchy that is used, or one on version 2. All calls are plain
 * reads and writes of kernel files, which take microseconds.
 */
export interface RunCgroup {
  /** The files through which a process joins. */
  readonly procs: readonly string[];
  read(): CgroupReading;
  /** Milliseconds of CPU time used by all its processes; null when it can't be told. */
  cpuTime(): number | null;
  /** Kills every process in it, until none is left or `deadline` ms have passed. True when none is. */
  kill(deadline: number): Promise<boolean>;
  /** Removes the folders. Throws when processes are still in them. */
  remove(): Promise<void>;
}

/** The name of a run's cgroup, by which its leftovers are known. */
export function cgroupName(run: string): string {
  return `sandbox-policy-${run}`;
}

/**
 * Makes a run's cgroup with the plan's limits in it. Null when the plan has none. Throws SetupError when one of
 * its limits can't be set; nothing is left behind then.
 */
export function createCgroup(plan: CgroupPlan, facts: CgroupFacts, run: string): RunCgroup | null {
  if (plan.kind !== 'own') return null;
  const place = folderOf(plan, facts, cgroupName(run));
  const made: string[] = [];
  try {
    for (const folder of pathsOf(place)) {
      fs.mkdirSync(folder);
      made.push(folder);
    }
    setLimits(place, plan.tree);
  } catch (error) {
    for (const folder of made) fs.rmdirSync(folder);
    throw new SetupError(
      `the run's cgroup can't be made: ${messageOf(error)}`,
      'run as root or under a systemd user session that delegates a cgroup, or use the container tier',
      { cause: error },
    );
  }
  return runCgroup(place);
}

function folderOf(
  plan: Extract<CgroupPlan, { kind: 'own' }>,
  facts: CgroupFacts,
  name: string,
): CgroupFolders {
  if (facts.version !== plan.version)
    throw new SetupError(
      `the plan needs cgroup v${String(plan.version)}, where ${facts.version === null ? facts.reason : 'another version is mounted'}`,
      'compile the policy again on this host',
    );
  if (facts.version === 2) return { version: 2, folder: join(facts.base, name) };
  // Killing process 1 ends a pid namespace at once: the freezer isn't needed, and every hierarchy costs a start time.
  const { freezer: _, ...base } = facts.base;
  const folders = Object.fromEntries(
    Object.entries(base).map(([controller, folder]) => [controller, join(folder, name)]),
  );
  return { version: 1, folders };
}

/** cpu and cpuacct are one hierarchy on many hosts. */
function pathsOf(place: CgroupFolders): readonly string[] {
  return place.version === 2 ? [place.folder] : [...new Set(Object.values(place.folders))];
}

function setLimits(place: CgroupFolders, tree: Extract<CgroupPlan, { kind: 'own' }>['tree']): void {
  const folder = (controller: V1Controller): string => {
    const found = place.version === 2 ? place.folder : place.folders[controller];
    if (found === undefined) throw new Error(`there is no ${controller} controller`);
    return found;
  };
  const v1 = place.version === 1;
  if (tree.memory !== null) {
    const at = folder('memory');
    const memory = String(tree.memory);
    write(at, v1 ? 'memory.limit_in_bytes' : 'memory.max', memory);
    // Swap would be memory beyond the limit. The file is absent where the kernel has no swap accounting.
    const swap = v1 ? 'memory.memsw.limit_in_bytes' : 'memory.swap.max';
    if (fs.existsSync(join(at, swap))) write(at, swap, v1 ? memory : '0');
  }
  if (tree.pids !== null) write(folder('pids'), 'pids.max', String(tree.pids + OWN_PIDS));
  if (tree.cpus !== null) {
    const period = 100_000;
    // The kernel takes no quota under a millisecond.
    const quota = Math.max(1_000, Math.round(tree.cpus * period));
    if (v1) {
      write(folder('cpu'), 'cpu.cfs_period_us', String(period));
      write(folder('cpu'), 'cpu.cfs_quota_us', String(quota));
    } else {
      write(folder('cpu'), 'cpu.max', `${String(quota)} ${String(period)}`);
    }
  }
}

function runCgroup(place: CgroupFolders): RunCgroup {
  const paths = pathsOf(place);
  return {
    procs: paths.map((folder) => join(folder, 'cgroup.procs')),
    read: () => {
      const reading = readCgroup(place);
      const { peakPids } = reading;
      return { ...reading, peakPids: peakPids === null ? null : Math.max(0, peakPids - OWN_PIDS) };
    },
    cpuTime: () => readCpuTime(place),
    kill: (deadline) => killAll(paths, deadline),
    remove: () => removeAll(paths),
  };
}

function write(folder: string, file: string, value: string): void {
  fs.writeFileSync(join(folder, file), value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
