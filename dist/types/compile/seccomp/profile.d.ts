import type { SeccompArchitecture, SeccompProfile } from './oci.js';
/**
 * The project's own profile in the OCI format: everything is refused with EPERM but what build and test tools
 * need. `strict` also refuses looking into other processes, Linux AIO, unshare and personality. `memfdExec: false`
 * (with `commands.allow`) lets memory files be made only such that they can't be executed; `setuidBits: false`
 * (where files of the host are written to) keeps set-user-ID and set-group-ID bits from being set; `sentry: true` is
 * for gVisor's kernel, which doesn't protect process 1: no signal may be sent to it. It answers every refusal with
 * EPERM, for which no library falls back from clone3 to clone: clone3 is let through, to the Sentry's own namespaces.
 */
export declare function seccompProfile(name: 'default' | 'strict', architecture: SeccompArchitecture, options: ProfileOptions): SeccompProfile;
interface ProfileOptions {
    readonly memfdExec: boolean;
    readonly setuidBits: boolean;
    readonly sentry?: boolean;
}
export {};
