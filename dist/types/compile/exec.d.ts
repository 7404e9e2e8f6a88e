import type { Bindings, ExecPlan, Plan } from './plan.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy, Tier } from '../policy/resolved.js';
/**
 * Which files may be executed, as far as the compiler can know. With `commands.allow` and the host's programs:
 * those named, their interpreters, loaders and parts. An engine's mount can't be noexec in
 * one part only, so `filesystem.exec` with folders is held by Landlock too. Null: nothing is restricted.
 */
export declare function execPlan(policy: ResolvedPolicy, facts: HostFacts, tier: Tier): ExecPlan | null;
/**
 * The paths that init gives Landlock as executable, absolute inside; empty: no ruleset is made. The init itself
 * isn't among them: it runs already.
 */
export declare function executablePaths(plan: Plan, bindings: Pick<Bindings, 'workspace'>): readonly string[];
