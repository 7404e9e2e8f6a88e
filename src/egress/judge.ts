import { networkInterfaces } from 'node:os';
import { decideAddress } from '../decide/address.js';
import type { ConnectDecision, EgressContext } from '../decide/egress-rules.js';
import { parseAddress } from '../decide/address-text.js';
import { hostNameProblem } from '../decide/host-name.js';
import { decideHost } from '../decide/host.js';
import type { Protocol, ResolvedPolicy } from '../policy/resolved.js';
import { isSynthetic, type Names } from './names.js';

/** Whom a connection is for: the host whose synthetic address was dialled, or an address that was dialled itself. */
export interface Target {
  /** null: a literal address. */
  readonly host: string | null;
  readonly address: string;
  readonly port: number;
}

/** The rules in force. */
export interface Rules {
  readonly policy: ResolvedPolicy;
  readonly registries?: EgressContext['registries'];
}

/** A refusal that says more than whether: asked again at length only once for each distinct denial. */
export type Refusal = Pick<ConnectDecision, 'clause' | 'reason' | 'suggestion'>;

/** A decision in which the number of names that a wildcard admits has been counted too. */
export interface Judgement extends ConnectDecision {
  /** Refused for that number alone. */
  readonly exhausted?: true;
}

/** The answers to what the gateway asks of the policy; nothing here decides anything by itself but `max-names`. */
export interface Judge {
  /** May this name be resolved at all? */
  name(name: string): Judgement;
  target(target: Target): Judgement;
  /** Which of the addresses that a target's name resolved to may be connected to, and why the first other may not. */
  addresses(
    target: Target,
    admitted: ConnectDecision,
    addresses: readonly string[],
  ): { readonly allowed: readonly string[]; readonly refusal: ConnectDecision | null };
  /** Whether a name seen inside, as it is spelt there, is denied all the same: a cidr rule may have admitted the address. */
  mention(name: string, port: number, protocol: Protocol): ConnectDecision | null;
  /** The same refusal with what would admit it. */
  atLength(host: string, port: number | null): ConnectDecision;
}

export function createJudge({ policy, registries }: Rules, names: Names): Judge {
  const known: EgressContext = registries === undefined ? {} : { registries };
  const brief: EgressContext = { ...known, brief: true };

  function bounded(decision: ConnectDecision, name: string): Judgement {
    const { rule } = decision;
    if (decision.verdict !== 'allow' || rule === null || names.within(rule, name)) return decision;
    const most = rule.kind === 'host' ? rule.maxNames : 0;
    return {
      ...decision,
      verdict: 'deny',
      reason: `The rule admits ${String(most)} names in a run (max-names), and this is one more.`,
      protocol: null,
      exhausted: true,
    };
  }

  return {
    name: (name) => bounded(decideHost(policy, { host: name, port: null }, brief), name),
    target: ({ host, address, port }) => {
      if (host !== null) return bounded(decideHost(policy, { host, port }, brief), host);
      if (isSynthetic(address)) return unassigned(address);
      return decideAddress(policy, { address, port, rule: null }, { ...known, ownAddresses: ownAddresses() });
    },
    addresses: ({ port }, admitted, addresses) => {
      const context = { ...known, ownAddresses: ownAddresses() };
      const decisions = addresses.map((address) => {
        const { rule, protocol } = admitted;
        const request = { address, port, rule, ...(protocol === null ? {} : { protocol }) };
        return { address, decision: decideAddress(policy, request, context) };
      });
      const allowed = decisions.filter(({ decision }) => decision.verdict === 'allow');
      const refused = decisions.find(({ decision }) => decision.verdict !== 'allow');
      return { allowed: allowed.map(({ address }) => address), refusal: refused?.decision ?? null };
    },
    mention: (name, port, protocol) => {
      if (name === '') return null;
      // Servers take a name for the same one however it is spelt.
      const plain = name
        .toLowerCase()
        .replace(/\.$/, '')
        .replace(/^\[(.*)\]$/, '$1');
      const decision = decideHost(policy, { host: plain, port, protocol }, brief);
      if (decision.clause.startsWith('egress.deny')) return decision;
      // What is no name at all can't be told from a denied one.
      const problem =
        parseAddress(plain) === null && policy.egress.deny.length > 0 ? hostNameProblem(plain) : null;
      return problem === null ? null : { ...decision, reason: `${problem}, and the policy denies names.` };
    },
    atLength: (host, port) => decideHost(policy, { host, port }, known),
  };
}

function unassigned(address: string): ConnectDecision {
  return {
    verdict: 'deny',
    clause: 'egress.allow',
    reason: `${address} stands for no name that was asked for in this run.`,
    nearest: null,
    suggestion: null,
    rule: null,
    protocol: null,
  };
}

let own: readonly string[] | null = null;

/**
 * Read anew in each turn of the event loop: interfaces come and go while a run lasts. Connections that are made at once
 * share an answer, which takes the kernel a tenth of what a connection does.
 */
function ownAddresses(): readonly string[] {
  if (own !== null) return own;
  own = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address));
  setImmediate(() => {
    own = null;
  });
  return own;
}
