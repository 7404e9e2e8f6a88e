import { join } from 'node:path';
import { registryKinds, serviceNames } from '../../compile/network.js';
import type { Matrix } from '../../compile/matrix.js';
import type { PassedOver, Unenforceable } from '../../compile/plan.js';
import type { HostFacts } from '../../host/facts.js';
import { gatherFacts } from '../../host/gather.js';
import { nativeProgramNear } from '../../host/native-program.js';
import { stateHomeOf } from '../../host/xdg.js';
import type { LoadedPolicy, Tier } from '../../policy/resolved.js';
import { visible, visibleJson } from '../../report/visible.js';
import { homeOf } from '../home.js';
import type { Io } from '../io.js';
import { VERSION } from '../version.js';

/** What `compile` has to say of one target. */
export interface Result {
  /** What goes to stdout; null when there are problems. */
  readonly output: string | null;
  readonly matrix: Matrix | null;
  readonly problems: readonly Unenforceable[];
  /** The stronger tiers that the policy admits, and why they aren't taken. */
  readonly passedOver?: readonly PassedOver[];
}

/** What a plan for one of these tiers needs to know of this machine. */
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

/** A problem with its place and its fix, one line each. */
export function problemLines(problem: Unenforceable): string {
  const at = problem.origin === null ? '' : `${problem.origin.file}:${String(problem.origin.line)}: `;
  const fix = problem.fix === null ? '' : `  fix: ${visible(problem.fix)}\n`;
  return `${visible(`${at}${problem.clause}: ${problem.reason}`)}\n${fix}`;
}

/** A versioned document. */
export function json(fields: Readonly<Record<string, unknown>>): string {
  const document = { v: 1, tool: { name: 'sandbox-policy', version: VERSION }, ...fields };
  return `${visibleJson(JSON.stringify(document, null, 2))}\n`;
}
