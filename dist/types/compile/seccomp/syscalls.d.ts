/**
 * System call numbers of the two architectures we compile filters for: [x86_64, aarch64], null where the
 * architecture lacks the call. Source: the kernel's user-space headers (asm/unistd_64.h, asm-generic/unistd.h);
 * numbers from 424 on are the same everywhere.
 */
export declare const SYSCALLS: Readonly<Record<string, readonly [x86_64: number | null, aarch64: number | null]>>;
