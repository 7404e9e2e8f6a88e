import type { Enforced } from './clauses.js';
import type { NetworkPlan } from './plan.js';
import type { HostFacts } from '../host/facts.js';
import type { RegistryKind, ResolvedPolicy, Tier } from '../policy/resolved.js';
/** The ends of the link between the interceptor's network namespace and the code's. */
export declare const INTERCEPTOR = "198.18.0.1";
/** What the sandbox's network is: nothing but loopback, or the gateway. */
export declare function networkPlan(policy: ResolvedPolicy, facts: HostFacts, tier: Tier): NetworkPlan;
/** The variables by which package managers find inside what the machine's configuration names outside. */
export declare function registryEnvironment(network: NetworkPlan, facts: HostFacts): Readonly<Record<string, string>>;
/** Who holds the egress clauses. */
export declare function egressCells(policy: ResolvedPolicy, facts: HostFacts, tier: Tier): readonly Enforced[];
/** The package managers that `registry` rules name. */
export declare function registryKinds(policy: ResolvedPolicy): readonly RegistryKind[];
