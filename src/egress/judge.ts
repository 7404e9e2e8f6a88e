import { networkInterfaces } from 'node:os';
import { decideAddress } from '../decide/address.js';
import type { ConnectDecision, EgressContext } from '../decide/egress-rules.js';
import { parseAddress } from '../decide/address-text.js';
import { hostNameProblem } from '../decide/host-name.js';
import { decideHost } from '../decide/host.js';
import { protocolOf } from '../decide/egress-rules.js';
import type { EgressRule, Protocol, ResolvedPolicy } from '../policy/resolved.js';
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
  /** `audit`: what no rule names goes through and is recorded. Enforced when absent. */
  readonly mode?: 'enforce' | 'audit';
  /** Where a clause is written, for the record. */
  readonly originOf?: (clause: string) => ClauseOrigin | null;
}

export interface ClauseOrigin {
  readonly file: string;
  readonly line: number;
}

/** A refusal that says more than whether: asked again at length only once for each distinct denial. */
export type Refusal = Pick<ConnectDecision, 'clause' | 'reason' | 'suggestion'>;

/** A decision in which the number of names that a wildcard admits has been counted too. */
export interface Judgement extends ConnectDecision {
  /** Refused for that number alone. */
  readonly exhausted?: true;
  /** Allowed in audit mode alone: what would have been said otherwise. */
  readonly forgiven?: ConnectDecision;
}

/** The answers to what the gateway asks of the policy; nothing here decides anything by itself but `max-names`. */
export interface Judge {
  /** Whether what a port carries, and whom it names, is recorded and not enforced. */
  readonly auditing: boolean;
  /** Where a clause of these rules is written; null for a default. */
  originOf(clause: string): ClauseOrigin | null;
  /** May this name be resolved at all? */
  name(name: string): Judgement;
  target(target: Target): Judgement;
  /** Which of the addresses that a target's name resolved to may be connected to, and why the first other may not. */
  addresses(
    target: Target,
    admitted: Judgement,
    addresses: readonly string[],
  ): { readonly allowed: readonly string[]; readonly refusal: ConnectDecision | null };
  /** Whether a name seen inside, as it is spelt there, is denied all the same: a cidr rule may have admitted the address. */
  mention(name: string, port: number, protocol: Protocol): ConnectDecision | null;
  /** The same refusal with what would admit it. */
  atLength(host: string, port: number | null): ConnectDecision;
}

/** A rule that would name what was asked for: what it resolves to must be public all the same. */
function anyRule(host: string | null, port: number): EgressRule {
  return {
    ...{ kind: 'host', host: host ?? 'an.address.invalid', ports: [port], protocol: null },
    ...{ ech: 'refuse', private: false, maxNames: 0 },
  };
}

export function createJudge({ policy, registries, mode, originOf }: Rules, names: Names): Judge {
  const auditing = mode === 'audit';
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

  /** What a rule denies, metadata services and what is no host's name stay refused in audit mode too. */
  function forgiveName(decision: Judgement, name: string, port: number | null): Judgement {
    const { verdict, clause } = decision;
    if (!auditing || verdict === 'allow' || clause === 'egress' || clause.startsWith('egress.deny'))
      return decision;
    return hostNameProblem(name) === null ? forgive(decision, port) : decision;
  }

  function decideTarget({ host, address, port }: Target): Judgement {
    if (host !== null)
      return forgiveName(bounded(decideHost(policy, { host, port }, brief), host), host, port);
    if (isSynthetic(address)) return unassigned(address);
    const context = { ...known, ownAddresses: ownAddresses() };
    const decision = decideAddress(policy, { address, port, rule: null }, context);
    if (!auditing || decision.verdict === 'allow') return decision;
    const open = decideAddress(policy, { address, port, rule: anyRule(null, port) }, context);
    return open.verdict === 'allow' ? forgive(decision, port) : decision;
  }

  return {
    auditing,
    originOf: (clause) => originOf?.(clause) ?? null,
    name: (name) =>
      forgiveName(bounded(decideHost(policy, { host: name, port: null }, brief), name), name, null),
    target: decideTarget,
    addresses: ({ host, port }, admitted, addresses) => {
      const context = { ...known, ownAddresses: ownAddresses() };
      const decisions = addresses.map((address) => {
        const { protocol } = admitted;
        const rule = admitted.forgiven === undefined ? admitted.rule : anyRule(host, port);
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

function forgive(decision: Judgement, port: number | null): Judgement {
  const protocol = port === null ? null : protocolOf(anyRule(null, port), port);
  return { ...decision, verdict: 'allow', rule: null, protocol, forgiven: decision };
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
