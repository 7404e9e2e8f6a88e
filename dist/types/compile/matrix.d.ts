import type { Tier } from '../policy/resolved.js';
/**
 * Who makes a clause hold. `kernel-per-process` is an rlimit, which each process has for itself; `entry` is
 * checked before the start only; `none` means nobody does.
 */
export type Enforcer = 'kernel' | 'hypervisor' | 'gateway' | 'engine' | 'kernel-per-process' | 'entry' | 'none';
export interface MatrixCell {
    /** Dotted clause: `limits.memory`, `filesystem.write`, `egress`. */
    readonly clause: string;
    /** Whether the policy wrote it, or it is the default. */
    readonly stated: boolean;
    readonly enforcer: Enforcer;
    /** The mechanism in the field's words: `cgroup v1 memory`, `RLIMIT_DATA`, `seccomp`, `mount namespace`. */
    readonly by: string;
    /** What it doesn't cover, or why it is `none`; null when there is nothing to say. */
    readonly note: string | null;
    /** What would make it stronger on this host, one sentence; null when nothing would. */
    readonly fix: string | null;
    /** The waiver under which a stated clause with `none` runs. */
    readonly waived: boolean;
}
export interface Matrix {
    readonly tier: Tier;
    readonly cells: readonly MatrixCell[];
}
