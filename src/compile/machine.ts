import { cgroupPlan, processCgroup } from './cells-limits.js';
import type { CgroupPlan, MachinePlan } from './plan.js';
import type { CgroupFacts } from '../host/facts.js';
import type { Limits } from '../policy/resolved.js';

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

/** MiB of RAM beyond the code's own: Debian's kernel, its page tables and the init leave some of it free. */
const KERNEL_SHARE = 128;
/** Bytes of the drive beyond the largest file: ext4's own, and the other changed files. */
const SCRATCH_SHARE = GIB;
/** Bytes kept of what the guest's kernel says, for the explanation of a start that failed. */
const CONSOLE = 64 * 1024;
/** Bytes that QEMU needs beside the guest's RAM: its code, device models and the translated code of an emulated CPU. */
const MONITOR_SHARE = 512 * MIB;
/** Threads of the machine monitor beside one for each virtual CPU: its main loop, block I/O workers, bubblewrap. */
const MONITOR_THREADS = 96;

/** The machine for a policy's limits. What a kernel of its own needs comes on top of what the code may have. */
export function machinePlan(limits: Limits): MachinePlan {
  return {
    memory: Math.ceil(limits.memory / MIB) + KERNEL_SHARE,
    vcpus: virtualCpus(limits),
    scratch: limits.fileSize + SCRATCH_SHARE,
    console: CONSOLE,
  };
}

/** `limits.cpus` rounded up: a machine has no half of a CPU. */
export function virtualCpus({ cpus }: Pick<Limits, 'cpus'>): number {
  return Math.max(1, Math.ceil(cpus));
}

/** The cgroup around the machine monitor on the host, with room for what is its own; none where none can be had. */
export function jailCgroup(limits: Limits, facts: CgroupFacts): CgroupPlan {
  const { memory, vcpus } = machinePlan(limits);
  const around = { ...limits, memory: memory * MIB + MONITOR_SHARE, pids: vcpus + MONITOR_THREADS };
  return cgroupPlan(around, processCgroup(facts));
}
