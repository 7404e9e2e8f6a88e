import type { Bindings, ExecPlan, Plan } from './plan.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy, Tier } from '../policy/resolved.js';
/**
 * Which files may be executed, as far as the compiler can know. With `commands.allow` and the host's programs:
 * those named, their interpreters, loaders and parts. An engine's mount can't be noexec in
 * one part only, nor what it binds to be written to, so those are held by Landlock too. Null: nothing is restricted.
 */
export declare function execPlan(policy: ResolvedPolicy, facts: HostFacts, tier: Tier): ExecPlan | null;
/**
 * Whether a folder of the host is bound into the sandbox to be written to: an engine can't make such a mount noexec.
 * (Its local volumes take the option, and the kernel heeds it only when a bind mount is mounted anew, which the engine
 * does for read-only ones alone: mount(2), moby/sys/mount.)
 */
export declare function bindsWritable({ filesystem, commands }: ResolvedPolicy): boolean;
/** Writable mounts inside a folder from which programs may be started: Landlock takes them to be part of it. */
export declare function startableMounts({ filesystem, commands }: ResolvedPolicy): readonly string[];
/**
 * The paths that init gives Landlock as executable, absolute inside; empty: no ruleset is made. The init itself
 * isn't among them: it runs already.
 */
export declare function executablePaths(plan: Plan, bindings: Pick<Bindings, 'workspace'>): readonly string[];
