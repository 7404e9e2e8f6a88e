import type { Availability } from './facts.js';
export declare const YES: Availability;
export declare function no(reason: string, fix: string | null): Availability;
/** What the kernel's settings say of user namespaces; `unsure` where only trying can tell. */
export declare function userNamespaceSettings(root: boolean): Availability | 'unsure';
/** Whether AppArmor keeps unconfined programs from using the user namespaces they make. */
export declare function appArmorRestricts(): boolean;
/** What can be known of overlay mounts without making one. `state`: where the upper layer will lie. */
export declare function overlaySettings(release: string, root: boolean, state: string | null): Availability;
/** What can be known of id-mapped mounts without making one. */
export declare function idmapSettings(release: string, root: boolean): Availability;
/**
 * The Landlock ABI that this kernel's release has, 0 when the list of security modules is readable and lacks it.
 * Only a guess: the init says what it really is before anything is started, and a wrong guess fails closed.
 */
export declare function landlockGuess(release: string): number;
/** The active security modules, null when securityfs isn't mounted. */
export declare function securityModules(): readonly string[] | null;
export declare function appArmorEnabled(): boolean;
export declare function seLinuxEnabled(): boolean;
/** Seccomp filters: `Seccomp_filters:` stands in /proc/self/status since 5.9; before, `Seccomp:` must do. */
export declare function seccompEnabled(): boolean;
/** Compares a kernel release such as `6.8.0-1017-azure` with a version. */
export declare function atLeast(release: string, major: number, minor: number): boolean;
