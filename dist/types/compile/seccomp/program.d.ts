import type { SeccompProfile } from './oci.js';
/**
 * Compiles an OCI profile to the program that bubblewrap's `--seccomp` takes: an array of struct sock_filter.
 * Calls of another architecture end the process; x32 calls and calls newer than our table get ENOSYS, so that
 * programs fall back to older ones; the rest is found by halving the range of numbers. Rules with conditions are
 * tried in their order before the one without. Throws RangeError when the profile lacks an architecture or is
 * too long for the kernel.
 */
export declare function seccompProgram(profile: SeccompProfile): Buffer;
