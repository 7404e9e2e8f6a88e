import { decideAddress } from '../../decide/address.js';
import { decideArgv } from '../../decide/command/decide.js';
import { allow, deny, type Decision } from '../../decide/decision.js';
import type { EgressContext } from '../../decide/egress-rules.js';
import { compileGlobs } from '../../decide/globs.js';
import { decideHost } from '../../decide/host.js';
import { decideWrite } from '../../decide/path.js';
import type { Limits, ResolvedPolicy } from '../../policy/resolved.js';
import { usedText, type Action, type UsedLimit } from './action.js';

/** The field of a resolved policy that each limit is. */
const FIELD = {
  'wall-time': 'wallTime',
  'cpu-time': 'cpuTime',
  memory: 'memory',
  pids: 'pids',
  output: 'output',
} as const satisfies Readonly<Record<UsedLimit, keyof Limits>>;

/**
 * Would this policy permit what was done? Asked of `decide`; only the two things it has no question for, limits and
 * outputs, are compared here, as runs compare them.
 */
export function askAction(policy: ResolvedPolicy, action: Action, context: EgressContext = {}): Decision {
  switch (action.kind) {
    case 'command':
      return decideArgv(
        policy,
        action.argv,
        action.directory === null ? {} : { directory: action.directory },
      );
    case 'name':
      return decideHost(policy, { host: action.host, port: null }, context);
    case 'connection':
      return askConnection(policy, action, context);
    case 'write':
      return decideWrite(policy, action.path);
    case 'output':
      return askOutput(policy, action.path);
    case 'limit':
      return askLimit(policy, action.limit, action.used);
  }
}

type Connection = Action & { readonly kind: 'connection' };

function askConnection(
  policy: ResolvedPolicy,
  { host, address, port, protocol: carried }: Connection,
  context: EgressContext,
): Decision {
  if (carried === 'udp' || carried === 'other')
    return deny('egress.allow', `Rules admit TLS, HTTP and TCP, and this was ${carried}.`);
  const protocol = carried;
  if (host === null) {
    return address === null
      ? deny('egress.allow', 'Neither the name nor the address is known.')
      : decideAddress(policy, { address, port, rule: null, protocol }, context);
  }
  const named = decideHost(policy, { host, port, protocol }, context);
  if (named.verdict !== 'allow' || address === null) return named;
  return decideAddress(policy, { address, port, rule: named.rule, protocol }, context);
}

function askOutput(policy: ResolvedPolicy, path: string): Decision {
  const { outputs } = policy.filesystem;
  const directory = path.endsWith('/');
  const index = compileGlobs(outputs, { negation: 'yes' }).match(path.replace(/\/$/, ''), directory);
  return index < 0
    ? deny('filesystem.outputs', `No entry of outputs covers ${path}.`)
    : allow(`filesystem.outputs[${String(index)}]`, `${JSON.stringify(outputs[index])} covers ${path}.`);
}

function askLimit({ limits }: ResolvedPolicy, limit: UsedLimit, used: number): Decision {
  const most = limits[FIELD[limit]];
  const clause = `limits.${limit}`;
  return used > most
    ? deny(clause, `${usedText(limit, used)} were used, and the limit is ${usedText(limit, most)}.`)
    : allow(clause, `${usedText(limit, used)} lie within ${usedText(limit, most)}.`);
}
