import type { LoadedPolicy, PolicyTest, Request, ResolvedPolicy } from '../policy/resolved.js';
import type { Decision } from './decision.js';
import { anyProgram } from './command/any-program.js';
import type { CommandContext } from './command/context.js';
import type { EgressContext } from './egress-rules.js';
import type { PathContext } from './path.js';

/** What only the machine knows and a decision may need; all of it optional, and less of it never permits more. */
export interface DecideContext {
  readonly egress?: EgressContext;
  readonly paths?: PathContext;
  readonly commands?: CommandContext;
}

/** Imports once: asking for a module again costs more than most decisions. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => (loaded ??= load());
}

const commands = once(() => import('./command/decide.js'));
const hosts = once(() => import('./host.js'));
const paths = once(() => import('./path.js'));
const variables = once(() => import('./env.js'));
const inputs = once(() => import('./input.js'));

/**
 * Decides anything that can be asked of a policy. Loads what the kind of request needs and no more (the shell's
 * grammar, the glob and pattern engines), so that a command that asks about hosts starts as fast as it can.
 */
export async function decide(
  policy: ResolvedPolicy,
  request: Request,
  context: DecideContext = {},
): Promise<Decision> {
  switch (request.kind) {
    case 'run':
      return anyProgram(policy) ?? (await commands()).decideScript(policy, request.command, context.commands);
    case 'connect':
      return (await hosts()).decideConnect(policy, request.target, context.egress);
    case 'read':
      return (await paths()).decideRead(policy, request.path, context.paths);
    case 'write':
      return (await paths()).decideWrite(policy, request.path, context.paths);
    case 'env':
      return (await variables()).decideEnv(policy, request.name);
    case 'input':
      return (await inputs()).decideInput(policy, request.name, request.value);
  }
}

/** One example of a policy, and what came of it. `deny` is met by a refusal of any kind, escalation included. */
export interface PolicyTestResult {
  readonly test: PolicyTest;
  readonly index: number;
  readonly passed: boolean;
  readonly decision: Decision;
}

/** Runs the examples that a policy states (and those it inherits), in their order. */
export async function policyTests(
  loaded: LoadedPolicy,
  context: DecideContext = {},
): Promise<readonly PolicyTestResult[]> {
  const results: PolicyTestResult[] = [];
  for (const [index, test] of loaded.policy.tests.entries()) {
    const decision = await decide(loaded.policy, test.request, context);
    const passed = (decision.verdict === 'allow') === (test.expect === 'allow');
    results.push({ test, index, passed, decision });
  }
  return results;
}
