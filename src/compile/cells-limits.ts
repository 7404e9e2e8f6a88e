import type { CgroupPlan, RlimitPlan } from './plan.js';
import type { Enforced } from './clauses.js';
import type { CgroupFacts, EngineFacts, HostFacts } from '../host/facts.js';
import type { Limits, Tier } from '../policy/resolved.js';

/** Which of the tree-wide limits a cgroup of the run's own can hold. */
export interface CgroupLimits {
  readonly kind: CgroupPlan['kind'];
  readonly version: 1 | 2 | null;
  readonly memory: boolean;
  readonly pids: boolean;
  readonly cpus: boolean;
  /** The most processors that it can be told: an engine refuses more than its host has. null: as many as you like. */
  readonly processors: number | null;
  readonly cpuTime: boolean;
  /** Whether swap is counted too; without it a host's swap comes on top of the memory. */
  readonly swap: boolean;
  /** In the matrix: `cgroup v1`, `cgroup v2`. */
  readonly name: string;
  /** Why there is none, and what would help; null when there is one. */
  readonly missing: string | null;
}

/** What a cgroup made by the process tier's launcher can limit here. */
export function processCgroup(facts: CgroupFacts): CgroupLimits {
  if (facts.version === 1) {
    const has = (controller: keyof typeof facts.base): boolean => facts.base[controller] !== undefined;
    return {
      kind: Object.keys(facts.base).length === 0 ? 'none' : 'own',
      version: 1,
      memory: has('memory'),
      pids: has('pids'),
      cpus: has('cpu'),
      processors: null,
      cpuTime: has('cpuacct'),
      swap: true,
      name: 'cgroup v1',
      missing: null,
    };
  }
  if (facts.version === 2) {
    const has = (controller: 'memory' | 'pids' | 'cpu'): boolean => facts.controllers.includes(controller);
    return {
      kind: 'own',
      version: 2,
      memory: has('memory'),
      pids: has('pids'),
      cpus: has('cpu'),
      processors: null,
      // cpu.stat is there in every v2 group, with or without the cpu controller.
      cpuTime: true,
      swap: true,
      name: 'cgroup v2',
      missing: null,
    };
  }
  return {
    kind: 'none',
    version: null,
    memory: false,
    pids: false,
    cpus: false,
    processors: null,
    cpuTime: false,
    swap: false,
    name: 'no cgroup',
    missing: facts.reason,
  };
}

/** What the engine says it can limit. */
export function engineCgroup(engine: EngineFacts): CgroupLimits {
  return {
    kind: 'engine',
    version: engine.cgroupVersion,
    memory: engine.supports.memory,
    pids: engine.supports.pids,
    cpus: engine.supports.cpus,
    processors: engine.processors,
    cpuTime: true,
    swap: engine.supports.swap,
    name: engine.cgroupVersion === null ? 'cgroup' : `cgroup v${String(engine.cgroupVersion)}`,
    missing: null,
  };
}

/** What the init can make in a guest: its kernel is one that `vm build` chose, with all of these. */
export const GUEST_CGROUP: CgroupLimits = {
  kind: 'guest',
  version: 2,
  memory: true,
  pids: true,
  cpus: true,
  processors: null,
  cpuTime: true,
  swap: true,
  name: 'cgroup v2',
  missing: null,
};

/** The limits that the cgroup sets, as the plan has them. */
export function cgroupPlan(limits: Limits, cgroup: CgroupLimits): CgroupPlan {
  const tree = {
    memory: cgroup.memory ? limits.memory : null,
    pids: cgroup.pids ? limits.pids : null,
    cpus: cgroup.cpus ? Math.min(limits.cpus, cgroup.processors ?? Infinity) : null,
  };
  if (cgroup.kind === 'engine' || cgroup.kind === 'guest') return { kind: cgroup.kind, tree };
  return cgroup.kind === 'own' && cgroup.version !== null
    ? { kind: 'own', version: cgroup.version, tree }
    : { kind: 'none' };
}

/**
 * The rlimits of every process inside. Memory falls back to RLIMIT_DATA, never RLIMIT_AS, which ends Node, Go
 * and Java at their start; RLIMIT_NPROC stands in for the pids controller.
 */
export function rlimitsOf(limits: Limits, cgroup: CgroupLimits): RlimitPlan {
  return {
    cpu: Math.max(1, Math.ceil(limits.cpuTime / 1000)),
    data: cgroup.memory ? null : limits.memory,
    nofile: limits.openFiles,
    fsize: limits.fileSize,
    nproc: cgroup.pids ? null : limits.pids,
    core: 0,
  };
}

const CGROUP_FIX =
  'Run as root, or under a systemd user session that delegates a cgroup, or use the container tier.';

/** Who holds each limit, given what the cgroup can do. */
export function limitCells(tier: Tier, limits: Limits, cgroup: CgroupLimits, facts: HostFacts): Enforced[] {
  const absent = cgroup.missing ?? `${cgroup.name} lacks the controller`;
  const fix = tier === 'process' ? CGROUP_FIX : "Enable the controller in the engine host's kernel.";
  const pidsInNamespace = tier === 'process' && kernelAtLeast(facts.kernel, 5, 14);
  return [
    {
      clause: 'limits.wall-time',
      enforcer: 'kernel',
      by: 'CLOCK_MONOTONIC in the sandbox init, pid namespace',
    },
    cgroup.cpuTime
      ? {
          clause: 'limits.cpu-time',
          enforcer: 'kernel',
          by: `RLIMIT_CPU, ${cgroup.name} CPU account, sampled`,
        }
      : {
          clause: 'limits.cpu-time',
          enforcer: 'kernel-per-process',
          by: 'RLIMIT_CPU',
          note: `each process has the whole time for itself: ${absent}`,
          fix,
        },
    cgroup.cpus
      ? {
          clause: 'limits.cpus',
          enforcer: 'kernel',
          by: `${cgroup.name} cpu quota`,
          note:
            cgroup.processors === null || limits.cpus <= cgroup.processors
              ? null
              : `the engine's host has no more than ${String(cgroup.processors)}`,
        }
      : { clause: 'limits.cpus', enforcer: 'none', by: 'nothing', note: absent, fix },
    cgroup.memory
      ? {
          clause: 'limits.memory',
          enforcer: 'kernel',
          by: `${cgroup.name} memory`,
          note: cgroup.swap ? null : "swap isn't counted: what the host swaps out comes on top",
        }
      : {
          clause: 'limits.memory',
          enforcer: 'kernel-per-process',
          by: 'RLIMIT_DATA',
          note: `each process may have the whole amount, and only the command's own death by it is seen: ${absent}`,
          fix,
        },
    cgroup.pids
      ? { clause: 'limits.pids', enforcer: 'kernel', by: `${cgroup.name} pids` }
      : pidsInNamespace
        ? {
            clause: 'limits.pids',
            enforcer: 'kernel',
            by: 'RLIMIT_NPROC in a user namespace of its own',
            note: 'from Linux 5.14 on the kernel counts the processes of that namespace alone',
          }
        : {
            clause: 'limits.pids',
            enforcer: 'kernel-per-process',
            by: 'RLIMIT_NPROC',
            note: `counts every process of the same user: ${absent}`,
            fix,
          },
    {
      clause: 'limits.open-files',
      enforcer: 'kernel',
      by: 'RLIMIT_NOFILE',
      note: 'a number for each process, by its meaning',
    },
    { clause: 'limits.file-size', enforcer: 'kernel', by: 'RLIMIT_FSIZE' },
    {
      clause: 'limits.tmp-size',
      enforcer: 'kernel',
      by: 'tmpfs size',
      note: 'for /tmp and for the home folder, each',
    },
    { clause: 'limits.output', enforcer: 'kernel', by: 'pipes that the sandbox init holds' },
    { clause: 'limits.on-output', enforcer: 'kernel', by: 'pipes that the sandbox init holds' },
  ];
}

/** Compares a release such as `6.8.0-1017-azure` with a version. */
export function kernelAtLeast(release: string, major: number, minor: number): boolean {
  const match = /^(\d+)\.(\d+)/.exec(release);
  if (match === null) return false;
  const found = [Number(match[1]), Number(match[2])] as const;
  return found[0] > major || (found[0] === major && found[1] >= minor);
}
