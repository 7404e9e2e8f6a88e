import { join } from 'node:path';
import type { Io } from './io.js';
import { homeOf } from './home.js';
import { registryKinds, serviceNames } from '../compile/network.js';
import type { HostFacts } from '../host/facts.js';
import { gatherFacts } from '../host/gather.js';
import { nativeProgramNear } from '../host/native-program.js';
import { stateHomeOf } from '../host/xdg.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';

/** What a plan of this policy for one of these tiers needs to know of this machine, looked at thoroughly. */
export function factsFor(loaded: LoadedPolicy, tiers: readonly Tier[], io: Io): Promise<HostFacts> {
  const { policy } = loaded;
  return gatherFacts({
    tiers,
    env: io.env,
    workspace: io.cwd,
    state: join(stateHomeOf(io.env, homeOf(io)), 'sandbox-policy'),
    launcher: nativeProgramNear(import.meta.url, process.arch),
    toolchains: policy.filesystem.toolchains,
    registries: registryKinds(policy),
    services: { names: serviceNames(policy), job: null },
    programs: (policy.commands.allow ?? []).map((rule) => rule.run),
    depth: 'thorough',
  });
}
