import type { Enforced } from './clauses.js';
import type { GatewayNetwork, NetworkPlan } from './plan.js';
import type { HostFacts } from '../host/facts.js';
import type { RegistryKind, ResolvedPolicy, Tier } from '../policy/resolved.js';
/** The ends of the link between the interceptor's network namespace and the code's. */
export declare const INTERCEPTOR = "198.18.0.1";
/** What the sandbox's network is: nothing but loopback, or the gateway. */
export declare function networkPlan(policy: ResolvedPolicy, facts: HostFacts, tier: Tier, mode?: 'enforce' | 'audit'): NetworkPlan;
/**
 * The sockets that the gateway needs, as our native program is told: in the interceptor's namespace DNS at its address
 * and one for each port, in the code's those of services.
 */
export declare function socketOptions({ interceptor, ports, inside }: GatewayNetwork): readonly string[];
/** The variables by which package managers find inside what the machine's configuration names outside. */
export declare function registryEnvironment(network: NetworkPlan, facts: HostFacts): Readonly<Record<string, string>>;
/** Who holds the egress clauses. */
export declare function egressCells(policy: ResolvedPolicy, facts: HostFacts, tier: Tier, mode: 'enforce' | 'audit'): readonly Enforced[];
/** The names of the service containers that rules admit. */
export declare function serviceNames(policy: ResolvedPolicy): readonly string[];
/** The package managers that `registry` rules name. */
export declare function registryKinds(policy: ResolvedPolicy): readonly RegistryKind[];
