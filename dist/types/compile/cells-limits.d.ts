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
export declare function processCgroup(facts: CgroupFacts): CgroupLimits;
/** What the engine says it can limit. */
export declare function engineCgroup(engine: EngineFacts): CgroupLimits;
/** What the init can make in a guest: its kernel is one that `vm build` chose, with all of these. */
export declare const GUEST_CGROUP: CgroupLimits;
/** The limits that the cgroup sets, as the plan has them. */
export declare function cgroupPlan(limits: Limits, cgroup: CgroupLimits): CgroupPlan;
/**
 * The rlimits of every process inside. Memory falls back to RLIMIT_DATA, never RLIMIT_AS, which ends Node, Go
 * and Java at their start; RLIMIT_NPROC stands in for the pids controller.
 */
export declare function rlimitsOf(limits: Limits, cgroup: CgroupLimits): RlimitPlan;
/** Who holds each limit, given what the cgroup can do. */
export declare function limitCells(tier: Tier, limits: Limits, cgroup: CgroupLimits, facts: HostFacts): Enforced[];
/** Compares a release such as `6.8.0-1017-azure` with a version. */
export declare function kernelAtLeast(release: string, major: number, minor: number): boolean;
