import type { CgroupPlan, MachinePlan } from './plan.js';
import type { CgroupFacts } from '../host/facts.js';
import type { Limits } from '../policy/resolved.js';
/** The machine for a policy's limits. What a kernel of its own needs comes on top of what the code may have. */
export declare function machinePlan(limits: Limits): MachinePlan;
/** `limits.cpus` rounded up: a machine has no half of a CPU. */
export declare function virtualCpus({ cpus }: Pick<Limits, 'cpus'>): number;
/** The cgroup around the machine monitor on the host, with room for what is its own; none where none can be had. */
export declare function jailCgroup(limits: Limits, facts: CgroupFacts): CgroupPlan;
