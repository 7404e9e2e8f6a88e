/** Actions of the OCI runtime specification's seccomp section that need nobody listening. */
export type SeccompAction = 'SCMP_ACT_ALLOW' | 'SCMP_ACT_LOG' | 'SCMP_ACT_ERRNO' | 'SCMP_ACT_TRAP' | 'SCMP_ACT_KILL' | 'SCMP_ACT_KILL_THREAD' | 'SCMP_ACT_KILL_PROCESS';
export type SeccompOperator = 'SCMP_CMP_EQ' | 'SCMP_CMP_NE' | 'SCMP_CMP_LT' | 'SCMP_CMP_LE' | 'SCMP_CMP_GT' | 'SCMP_CMP_GE' | 'SCMP_CMP_MASKED_EQ';
/** A condition on one argument, compared as 64 bits. With MASKED_EQ `value` is the mask and `valueTwo` the datum. */
export interface SeccompArgument {
    readonly index: number;
    readonly value: number;
    readonly valueTwo?: number;
    readonly op: SeccompOperator;
}
/** All of `args` must hold; several rules for one call are alternatives. */
export interface SeccompRule {
    readonly names: readonly string[];
    readonly action: SeccompAction;
    readonly errnoRet?: number;
    readonly args?: readonly SeccompArgument[];
}
export type SeccompArchitecture = 'SCMP_ARCH_X86_64' | 'SCMP_ARCH_AARCH64';
/** A profile in the OCI format, as the engines read it and as our BPF compiler does. */
export interface SeccompProfile {
    readonly defaultAction: SeccompAction;
    readonly defaultErrnoRet?: number;
    readonly architectures: readonly SeccompArchitecture[];
    readonly syscalls: readonly SeccompRule[];
}
/** errno values that the profiles give; the same on both architectures. */
export declare const EPERM = 1;
export declare const ENOSYS = 38;
/** The OCI architecture of a Node `process.arch`, null for one we compile no filter for. */
export declare function seccompArchitecture(arch: string): SeccompArchitecture | null;
