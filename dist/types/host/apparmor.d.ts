import type { ProfileLoader } from './facts.js';
/** The kernel's own files for policy; not there in most containers. */
export declare const POLICY_FOLDER = "/sys/kernel/security/apparmor";
export interface LoaderRequest {
    readonly root: boolean;
    /** Whether the caller lets us start programs by sudo. */
    readonly allowSudo: boolean;
    /** The command that installs the parser on this host. */
    readonly install: string;
}
/** How this process may load AppArmor profiles, or why it may not. Reads files only. */
export declare function profileLoader({ root, allowSudo, install }: LoaderRequest): ProfileLoader;
