import type { NetworkPlan, ViewEntry } from './plan.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
/**
 * The file view of the process tier and of `image: host`, in the order of mounting. With `commands.allow` it
 * holds, of the programs, only those allowed, their interpreters and loaders; libraries are shown whole.
 */
export declare function hostView(policy: ResolvedPolicy, facts: HostFacts, network: NetworkPlan): readonly ViewEntry[];
/** What is laid over an image: our own files of /etc, the temporary folders and the policy's mounts. */
export declare function imageView(policy: ResolvedPolicy, facts: HostFacts, network: NetworkPlan): readonly ViewEntry[];
/** The toolchain folders to mount: those not in a folder that is shown anyway, none inside another. */
export declare function toolchainRoots(facts: HostFacts): readonly string[];
