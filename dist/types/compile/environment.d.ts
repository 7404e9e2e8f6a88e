import type { Bindings, Plan, ViewEntry } from './plan.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
export declare const HOME = "/home/sandbox";
export declare const TMPDIR = "/tmp";
export declare const HOSTNAME = "sandbox";
export declare const INIT_PATH = "/run/sandbox-policy/init";
/** The sandbox's own variables, before anything is passed or set. */
export declare function baseEnvironment(policy: ResolvedPolicy, facts: HostFacts, view: readonly ViewEntry[]): Readonly<Record<string, string>>;
/** The host's certificate authorities, as a path inside; null when the image's are trusted or the host has none. */
export declare function hostCaBundle(policy: ResolvedPolicy, facts: HostFacts): string | null;
/** PATH inside: what the policy sets, else the toolchains before the system's folders; null: the image's own. */
export declare function pathInside(policy: ResolvedPolicy, toolchainBins: readonly string[]): string | null;
/**
 * The variables of a command: the sandbox's own, then the host's that the policy passes, then what it sets, then
 * the caller's for this command. `hostEnv` is the tool's environment or the part of it that the plan names;
 * nothing else of it gets through. PATH is the plan's; with an image, `imageEnv` (what the image configures)
 * comes first of all and gives PATH.
 */
export declare function environmentOf(plan: Plan, hostEnv: Readonly<Record<string, string | undefined>>, commandEnv?: Readonly<Record<string, string>>, imageEnv?: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
/** Whether a path lies in a folder or is it. Both absolute and normalised. */
export declare function isWithin(path: string, folder: string): boolean;
/** An absolute path of something named relative to the workspace, inside; the same on the host. */
export declare function inWorkspace(bindings: Pick<Bindings, 'workspace'>, relative: string): string;
