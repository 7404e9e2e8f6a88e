import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { release, version } from 'node:os';
import type { Plan } from '../compile/plan.js';
import { bubblewrapFact } from '../host/bubblewrap.js';
import type { HostFacts } from '../host/facts.js';
import type { Bound } from './generated/verify-report.js';

/** What a report holds for, as far as it is known before a sandbox is open. */
export interface BoundRequest {
  readonly policyDigest: string;
  readonly plan: Plan;
  readonly planDigest: string;
  /** Path of the init. */
  readonly program: string;
  /** The engine, or bubblewrap, and its version. */
  readonly enforcer: string;
}

/** Everything by which a sandbox of today may differ from one that was probed before. */
export function boundOf(request: BoundRequest, image: string | null): Bound {
  const { policyDigest, plan, planDigest, program, enforcer } = request;
  return {
    policy: policyDigest,
    tier: plan.tier,
    plan: planDigest,
    image,
    kernel: `${release()} ${version()}`,
    enforcer,
    program: createHash('sha256').update(readFileSync(program)).digest('hex'),
  };
}

/** The image's digest where the plan names it; undefined: only the engine can tell. */
export function plannedImage(plan: Plan): string | null | undefined {
  if (plan.tier === 'process' || plan.image.kind === 'host') return null;
  return plan.image.digest ?? undefined;
}

/** Who makes the sandbox, and its version. A bubblewrap is asked: runs don't wait for its answer. */
export async function enforcerOf(plan: Plan, { engine }: HostFacts): Promise<string> {
  if (plan.tier === 'process')
    return `bubblewrap ${(await bubblewrapFact(plan.bwrap)).version ?? '(it says no version)'}`;
  if (plan.tier === 'microvm') return `qemu ${plan.qemu}, ${plan.accelerator}, kernel ${plan.kernel.digest}`;
  if (engine.state !== 'ready') return 'engine';
  const { version: number, kernel, defaultRuntime } = engine.engine;
  return `engine ${number}, ${plan.runtime ?? defaultRuntime}, kernel ${kernel}`;
}
