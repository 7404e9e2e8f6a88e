import type { SeccompArchitecture, SeccompProfile } from './oci.js';
export type ReadProfile = {
    readonly ok: true;
    readonly profile: SeccompProfile;
} | {
    readonly ok: false;
    readonly problems: readonly string[];
};
/**
 * Reads a policy's own seccomp profile. Takes parsed JSON in the OCI format and the architecture to keep; gives
 * the profile or every problem in it. Stricter than the engines: a key or a call we don't know is an error here,
 * as a rule that is silently dropped is a hole (F9), and so are actions that wait for a tracer.
 */
export declare function readProfile(value: unknown, architecture: SeccompArchitecture): ReadProfile;
