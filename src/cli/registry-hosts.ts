import { join } from 'node:path';
import { registryKinds } from '../compile/network.js';
import type { EgressContext } from '../decide/egress-rules.js';
import { findCaBundle } from '../host/ca-bundle.js';
import { askRegistries } from '../host/registries/index.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
import { stateHomeOf } from '../host/xdg.js';
import { homeOf } from './home.js';
import type { Io } from './io.js';

/** What a policy's `registry` rules stand for on this machine, asked of the tools themselves as a run does. */
export async function registryHosts(policy: ResolvedPolicy, io: Io): Promise<EgressContext> {
  const kinds = registryKinds(policy);
  if (kinds.length === 0) return {};
  const state = join(stateHomeOf(io.env, homeOf(io)), 'sandbox-policy', 'asked');
  const request = { env: io.env, workspace: io.cwd, caBundle: findCaBundle(io.env, io.cwd) };
  const facts = await askRegistries(kinds, request, state);
  const found = Object.entries(facts).flatMap(([kind, fact]) =>
    fact.found ? [[kind, fact.hosts] as const] : [],
  );
  return { registries: Object.fromEntries(found) };
}
