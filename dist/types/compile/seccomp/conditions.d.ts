import type { SeccompRule } from './oci.js';
/** What `setuidRules` decides instead of the plain allowlist. openat2 keeps its mode in memory: it isn't implemented. */
export declare const MODE_CALLS: readonly string[];
/**
 * No file is given a setuid or setgid bit. Where the code writes through to the host's files this matters: on an
 * id-mapped workspace of root's the file would be root's own, and outside of the sandbox it would count.
 */
export declare function setuidRules(): readonly SeccompRule[];
/** Calls that send a signal, or make a descriptor to send one by, with the pid in their first argument. */
export declare const SIGNAL_CALLS: readonly string[];
/**
 * Linux discards signals that process 1 is sent from inside its pid namespace and hasn't asked for; a kernel that
 * doesn't must not be asked. -1, which means everybody, leaves process 1 out in both; its process group has no other.
 */
export declare function initSignalRules(): readonly SeccompRule[];
/** The calls that are allowed by their arguments only. */
export declare function conditionalRules(options: {
    readonly strict: boolean;
    readonly memfdExec: boolean;
    readonly sentry: boolean;
}): readonly SeccompRule[];
/**
 * The 32-bit numbers of at most `width` bits but `excluded`, as blocks `n & mask == value`. The kernel cuts such an
 * argument (an ioctl's request, a pid) to 32 bits while filters compare 64, so "not equal" would let the same request through with a bit set above them; and
 * libseccomp takes one condition an argument, which rules ranges out. Blocks say it exactly.
 */
export declare function blocksWithout(excluded: readonly number[], width?: number): readonly {
    readonly mask: number;
    readonly value: number;
}[];
