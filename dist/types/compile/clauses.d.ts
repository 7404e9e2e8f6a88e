import type { Enforcer, MatrixCell } from './matrix.js';
import type { LoadedPolicy, Origin } from '../policy/resolved.js';
/** Every clause of the policy language that somebody has to enforce, in order: the rows of every matrix. */
export declare const CLAUSES: readonly ["audit.redact", "commands.allow", "commands.deny-patterns", "commands.otherwise", "egress.allow", "egress.deny", "env.pass", "env.secret", "env.set", "filesystem.carry", "filesystem.deny", "filesystem.exec", "filesystem.git", "filesystem.mounts", "filesystem.outputs", "filesystem.read-deny", "filesystem.toolchains", "filesystem.workspace", "filesystem.write", "hardening.apparmor", "hardening.capabilities", "hardening.seccomp", "hardening.selinux", "hardening.user", "image", "inputs", "limits.cpu-time", "limits.cpus", "limits.file-size", "limits.memory", "limits.on-output", "limits.open-files", "limits.output", "limits.pids", "limits.tmp-size", "limits.wall-time", "phases", "tier", "tls.ca"];
/** What one place in the compiler knows about who enforces a clause. */
export interface Enforced {
    readonly clause: string;
    readonly enforcer: Enforcer;
    readonly by: string;
    readonly note?: string | null;
    readonly fix?: string | null;
}
/**
 * Where the policy states a clause or something beneath it (`egress.allow[0]` states `egress.allow`), null when
 * the clause is a default.
 */
export declare function originOf(loaded: LoadedPolicy, clause: string): Origin | null;
/**
 * Whether a waiver covers this clause on this tier. It holds through its last day (UTC); without a known date
 * none holds.
 */
export declare function isWaived(loaded: LoadedPolicy, clause: string, tier: string, today: string | undefined): boolean;
/** A matrix cell of what is known about a clause and of whether the policy states or waives it. */
export declare function cellOf(loaded: LoadedPolicy, tier: string, today: string | undefined, enforced: Enforced): MatrixCell;
