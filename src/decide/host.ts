import type { EgressRule, Protocol, ResolvedPolicy } from '../policy/resolved.js';
import { parseAddress } from './address-text.js';
import { decideAddress } from './address.js';
import { allow, deny, type NearMiss, type YamlValue } from './decision.js';
import {
  coversPort,
  described,
  egressRules,
  protocolOf,
  rulesForName,
  type ConnectDecision,
  type EgressContext,
  type IndexedRule,
  type RuleTable,
} from './egress-rules.js';
import { hostNameProblem, parseHostPort } from './host-name.js';
import { nearest } from './near.js';
import { METADATA_NAMES } from './special-use.js';

export interface HostRequest {
  /** As it came from the wire, in no way tidied: spelling is part of what is judged. */
  readonly host: string;
  /** null asks about the name alone, as DNS does: may any port of it be reached? */
  readonly port: number | null;
  /** What the wire is seen to carry; absent when nothing has been seen yet. */
  readonly protocol?: Protocol;
}

/**
 * May a connection to this name be made? The addresses it resolves to are judged apart, by `decideAddress`, each
 * time it resolves. A literal address here is handed to `decideAddress` too.
 */
export function decideHost(
  policy: ResolvedPolicy,
  request: HostRequest,
  context: EgressContext = {},
): ConnectDecision {
  const { host, port } = request;
  if (host.includes(':') || parseAddress(host) !== null) {
    return decideAddress(policy, { address: host, port, rule: null, ...seen(request) }, context);
  }
  const problem = hostNameProblem(host);
  if (problem !== null) return refused('egress.allow', `${problem}.`, { nearest: spelling(policy, host) });
  if (METADATA_NAMES.has(host)) {
    return refused('egress', `"${host}" is the name of a metadata service, which nothing admits.`);
  }

  const rules = egressRules(policy);
  const denied =
    rulesForName(rules.deny, host).find(({ rule }) => port !== null && coversPort(rule, port)) ??
    rulesForName(rules.deny, host).find(
      ({ rule }) => port === null && rule.kind !== 'registry' && rule.ports.length === 0,
    ) ??
    registryRule(rules.deny, host, port, context);
  if (denied !== undefined) {
    return refused(denied.clause, `${described(denied.rule)} is denied, and a deny wins over every allow.`, {
      rule: denied.rule,
    });
  }

  const named = rulesForName(rules.allow, host);
  let wrongProtocol: IndexedRule | undefined;
  for (const entry of named) {
    if (port !== null && !coversPort(entry.rule, port)) continue;
    const protocol = port === null ? null : protocolOf(entry.rule, port);
    if (carries(protocol, request.protocol)) return admitted(entry, host, port, protocol);
    wrongProtocol ??= entry;
  }
  const registry = registryRule(rules.allow, host, port, context);
  if (registry !== undefined) {
    if (carries(registry.protocol, request.protocol))
      return admitted(registry, host, port, registry.protocol);
    wrongProtocol ??= registry;
  }
  if (wrongProtocol !== undefined && port !== null && request.protocol !== undefined) {
    return refused(
      wrongProtocol.clause,
      `Port ${port} of ${host} may carry ${protocolOf(wrongProtocol.rule, port)}, and this is ${request.protocol}.`,
      {
        rule: wrongProtocol.rule,
        nearest: { clause: wrongProtocol.clause, differs: 'it names another protocol' },
        add: hostRule(host, port, request.protocol),
      },
    );
  }
  const reason =
    policy.egress.allow.length === 0
      ? 'The policy allows no egress.'
      : `No rule names ${host}${port === null ? '' : `:${port}`}.`;
  if (context.brief === true) return refused('egress.allow', reason);
  return refused('egress.allow', reason, {
    nearest: nearMiss(rules.allow, named, host, port, context),
    add: hostRule(host, port ?? 443, request.protocol),
  });
}

/** May a connection to `HOST:PORT` be made? For explain and tests: `decideHost` or `decideAddress` after reading the text. */
export function decideConnect(
  policy: ResolvedPolicy,
  target: string,
  context: EgressContext = {},
): ConnectDecision {
  const read = parseHostPort(target);
  return read.ok ? decideHost(policy, read.value, context) : refused('egress.allow', `${read.problem}.`);
}

function admitted(
  { rule, clause }: IndexedRule,
  host: string,
  port: number | null,
  protocol: Protocol | null,
): ConnectDecision {
  const reason = `${described(rule)} admits ${host}${port === null ? '' : `:${port}`}.`;
  return { ...allow(clause, reason), rule, protocol };
}

function refused(
  clause: string,
  reason: string,
  more: { readonly rule?: EgressRule; readonly nearest?: NearMiss | null; readonly add?: YamlValue } = {},
): ConnectDecision {
  const suggestion =
    more.add === undefined ? null : ({ change: 'append', clause: 'egress.allow', add: [more.add] } as const);
  return {
    ...deny(clause, reason, { nearest: more.nearest ?? null, suggestion }),
    rule: more.rule ?? null,
    protocol: null,
  };
}

/** tcp is whatever isn't told apart, so a tcp rule carries anything. */
function carries(may: Protocol | null, seenOnWire: Protocol | undefined): boolean {
  return may === null || seenOnWire === undefined || may === 'tcp' || may === seenOnWire;
}

function seen(request: HostRequest): { protocol?: Protocol } {
  return request.protocol === undefined ? {} : { protocol: request.protocol };
}

/** The registry rule, if any, whose configuration names this host (and this port). */
function registryRule(
  rules: RuleTable,
  host: string,
  port: number | null,
  context: EgressContext,
): (IndexedRule & { readonly protocol: Protocol | null }) | undefined {
  for (const entry of rules.registries) {
    if (entry.rule.kind !== 'registry') continue;
    const hosts = context.registries?.[entry.rule.registry] ?? [];
    const found = hosts.find((known) => known.host === host && (port === null || known.port === port));
    if (found !== undefined) return { ...entry, protocol: port === null ? null : found.protocol };
  }
  return undefined;
}

function hostRule(host: string, port: number, protocol: Protocol | undefined): YamlValue {
  const usual = port === 443 ? 'tls' : port === 80 ? 'http' : 'tcp';
  return {
    host,
    ...(port === 443 ? {} : { ports: [port] }),
    ...(protocol === undefined || protocol === usual ? {} : { protocol }),
  };
}

function nearMiss(
  rules: RuleTable,
  named: readonly IndexedRule[],
  host: string,
  port: number | null,
  context: EgressContext,
): NearMiss | null {
  const samePorts = named.find(({ rule }) => rule.kind !== 'registry');
  if (samePorts !== undefined && samePorts.rule.kind !== 'registry') {
    const { clause, rule } = samePorts;
    return { clause, differs: `it names port ${rule.ports.join(', ')}, not ${String(port)}` };
  }
  const apex = rules.wildcard.get(host)?.[0];
  if (apex !== undefined) {
    return {
      clause: apex.clause,
      differs: `*.${host} matches what lies below ${host}, never ${host} itself`,
    };
  }
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const parent = rules.exact.get(host.slice(dot + 1))?.[0];
    if (parent !== undefined) {
      return { clause: parent.clause, differs: 'it is exact, and this is a name below it' };
    }
  }
  const registry = rules.registries[0];
  if (registry?.rule.kind === 'registry' && context.registries?.[registry.rule.registry] === undefined) {
    return {
      clause: registry.clause,
      differs: `what registry ${registry.rule.registry} stands for is the machine's configuration, which was not asked`,
    };
  }
  const like = nearest(host, rules.exact.keys());
  const entry = like === null ? undefined : rules.exact.get(like)?.[0];
  return entry === undefined ? null : { clause: entry.clause, differs: `it names ${String(like)}` };
}

/** For a name that isn't spelt as rules are: the rule that its right spelling would have met. */
function spelling(policy: ResolvedPolicy, host: string): NearMiss | null {
  const plain = host.toLowerCase().replace(/\.+$/, '');
  if (plain === host || hostNameProblem(plain) !== null) return null;
  const entry = rulesForName(egressRules(policy).allow, plain)[0];
  return entry === undefined ? null : { clause: entry.clause, differs: `it matches the spelling ${plain}` };
}
