import type { Enforced } from './clauses.js';
import type { GatewayNetwork, NetworkPlan } from './plan.js';
import type { HostFacts, RegistryFact } from '../host/facts.js';
import type { EgressRule, RegistryKind, ResolvedPolicy, Tier } from '../policy/resolved.js';
import { networkOf, networkWithin } from '../policy/values/address.js';

/** The ends of the link between the interceptor's network namespace and the code's. */
export const INTERCEPTOR = '198.18.0.1';
const CODE = '198.18.0.2';
const DNS_PORT = 53;
/** Tiers with a gateway. */
const WITH_GATEWAY: readonly Tier[] = ['process', 'container', 'gvisor'];
/** Addresses that stand for names inside (src/egress/names.ts), and for nothing else. */
const SYNTHETIC = '198.18.0.0/15';
const REGISTRIES: readonly RegistryKind[] = ['cargo', 'go', 'npm', 'pip'];
/** What audit mode listens on beside the ports that rules name: what package managers, git, browsers and databases dial. */
const AUDIT_PORTS: readonly number[] = [
  22, 80, 443, 1433, 3000, 3306, 5000, 5432, 5672, 6379, 8000, 8080, 8443, 9092, 9200, 9418, 11211, 27017,
];
/** A listener for each port is made at every start. */
const MAX_PORTS = 1_024;

/** What the sandbox's network is: nothing but loopback, or the gateway. */
export function networkPlan(
  policy: ResolvedPolicy,
  facts: HostFacts,
  tier: Tier,
  mode: 'enforce' | 'audit' = 'enforce',
): NetworkPlan {
  const wanted = policy.egress.allow.length > 0 || mode === 'audit';
  // What can't be held and is waived has no network all the same.
  if (!wanted || problemOf(policy, facts, tier) !== null) return { kind: 'none' };
  const registries = registryKinds(policy).flatMap((kind) => {
    const fact = registryFact(facts, kind);
    return fact.found ? [[kind, fact.hosts] as const] : [];
  });
  return {
    kind: 'gateway',
    interceptor: INTERCEPTOR,
    code: CODE,
    ports: portsOf(policy, facts, mode === 'audit' ? AUDIT_PORTS : []),
    inside: localhostPorts(policy),
    registries: Object.fromEntries(registries),
  };
}

/**
 * The sockets that the gateway needs, as our native program is told: in the interceptor's namespace DNS at its address
 * and one for each port, in the code's those of services.
 */
export function socketOptions({ interceptor, ports, inside }: GatewayNetwork): readonly string[] {
  const dns = String(DNS_PORT);
  return [
    ...['--udp', interceptor, dns],
    // Where a rule names the port, the one socket serves both: connections to the interceptor's own address are DNS.
    ...(ports.includes(DNS_PORT) ? [] : ['--tcp', interceptor, dns]),
    ...ports.flatMap((port) => ['--tcp', '0.0.0.0', String(port)]),
    ...inside.flatMap((port) => ['--inside', '127.0.0.1', String(port)]),
  ];
}

/** The variables by which package managers find inside what the machine's configuration names outside. */
export function registryEnvironment(
  network: NetworkPlan,
  facts: HostFacts,
): Readonly<Record<string, string>> {
  if (network.kind === 'none') return {};
  const variables = REGISTRIES.filter((kind) => network.registries[kind] !== undefined).flatMap((kind) => {
    const fact = registryFact(facts, kind);
    return fact.found ? Object.entries(fact.env) : [];
  });
  return Object.fromEntries(variables);
}

/** Who holds the egress clauses. */
export function egressCells(
  policy: ResolvedPolicy,
  facts: HostFacts,
  tier: Tier,
  mode: 'enforce' | 'audit',
): readonly Enforced[] {
  if (mode === 'audit' && problemOf(policy, facts, tier) === null) {
    const by = 'gateway in audit mode: recorded, and let through all the same';
    const note = 'metadata services, private addresses and what egress.deny names stay refused';
    return [
      { clause: 'egress.allow', enforcer: 'gateway', by, note },
      { clause: 'egress.deny', enforcer: 'gateway', by: 'gateway, by name and address' },
    ];
  }
  const loopback = { enforcer: 'kernel', by: 'network namespace with loopback only' } as const;
  if (policy.egress.allow.length === 0) {
    const note = 'no network; abstract unix sockets of the host are out of reach too';
    return [
      { clause: 'egress.allow', ...loopback, note },
      { clause: 'egress.deny', ...loopback },
    ];
  }
  const problem = problemOf(policy, facts, tier);
  if (problem !== null) {
    const [note, fix] = problem;
    return [
      { clause: 'egress.allow', enforcer: 'none', by: 'nothing', note, fix },
      { clause: 'egress.deny', ...loopback },
    ];
  }
  const by = 'gateway, by name: DNS, address, port, SNI and Host';
  return [
    { clause: 'egress.allow', enforcer: 'gateway', by, note: limitsOf(policy, facts) },
    { clause: 'egress.deny', enforcer: 'gateway', by },
  ];
}

type Problem = readonly [note: string, fix: string | null];

function problemOf(policy: ResolvedPolicy, facts: HostFacts, tier: Tier): Problem | null {
  const unconnected = runtimeProblem(facts, tier);
  if (unconnected !== null) return unconnected;
  if (!WITH_GATEWAY.includes(tier))
    return [
      `the ${tier} tier has no gateway in this version: its runs have no network`,
      'Use the process or the container tier, or leave egress out to run without a network.',
    ];
  for (const rule of policy.egress.allow) {
    const problem = ruleProblem(rule, facts);
    if (problem !== null) return problem;
  }
  const inside = localhostPorts(policy);
  if (tier === 'gvisor' && inside.length > 0)
    return [
      'what is `at: localhost` would have to listen inside the Sentry, whose loopback nobody outside can reach',
      'Leave `at: localhost` out: the service has its own name. Or use the container tier.',
    ];
  const taken = inside.find((port, at, all) => all.indexOf(port) !== at);
  if (taken !== undefined)
    return [
      `two services are to answer on port ${String(taken)} of localhost`,
      'Leave `at: localhost` out of one: its own name has every port.',
    ];
  const count = portsOf(policy, facts).length;
  if (count > MAX_PORTS)
    return [`its rules name ${String(count)} ports, and ${String(MAX_PORTS)} can be listened on`, null];
  return null;
}

/**
 * A Sentry that was told to have no network has none, whatever the engine connects it to; one that was told to use the
 * host's has no network stack of its own, so that the code would reach that of the host's kernel.
 */
function runtimeProblem({ engine }: HostFacts, tier: Tier): Problem | null {
  const gvisor = tier === 'gvisor' && engine.state === 'ready' ? engine.engine.gvisor : null;
  return gvisor === null || gvisor.network === 'sandbox'
    ? null
    : [
        `the runtime ${gvisor.runtime} is registered with --network=${gvisor.network}`,
        'Register it without that argument.',
      ];
}

function ruleProblem(rule: EgressRule, facts: HostFacts): Problem | null {
  switch (rule.kind) {
    case 'host':
      return null;
    case 'service': {
      const fact = facts.services?.[rule.service];
      if (fact === undefined) return [`service ${rule.service}: the engine was not asked for it`, null];
      return fact.found ? null : [`service ${rule.service}: ${fact.reason}`, fact.fix];
    }
    case 'registry': {
      const fact = registryFact(facts, rule.registry);
      return fact.found ? null : [`registry ${rule.registry}: ${fact.reason}`, fact.fix];
    }
    case 'cidr': {
      const [range, synthetic] = [networkOf(rule.cidr), networkOf(SYNTHETIC)];
      if (range === null || synthetic === null || !networkWithin(range, synthetic)) return null;
      return [
        `addresses of ${SYNTHETIC} stand for names inside, so cidr ${rule.cidr} can't be dialled`,
        'Admit the host by its name with private: true.',
      ];
    }
  }
}

/** What the gateway can't see, of the rules that this policy has. */
function limitsOf(policy: ResolvedPolicy, facts: HostFacts): string | null {
  const protocols = new Set(policy.egress.allow.flatMap((rule) => protocolsOf(rule, facts)));
  const notes = [
    ...(protocols.has('tls')
      ? ['SNI only: what is asked of an allowed server inside TLS can not be seen']
      : []),
    ...(protocols.has('tcp') ? ['what a tcp rule carries is not verified'] : []),
  ];
  return notes.length === 0 ? null : notes.join('; ');
}

function protocolsOf(rule: EgressRule, facts: HostFacts): readonly string[] {
  if (rule.kind !== 'registry') {
    return rule.ports.map((port) => rule.protocol ?? (port === 443 ? 'tls' : port === 80 ? 'http' : 'tcp'));
  }
  const fact = registryFact(facts, rule.registry);
  return fact.found ? fact.hosts.map(({ protocol }) => protocol) : [];
}

/** Every port that a rule of the policy, or of one of its phases, which lie within it, can admit. */
function portsOf(policy: ResolvedPolicy, facts: HostFacts, more: readonly number[] = []): readonly number[] {
  const ports = policy.egress.allow.flatMap((rule) => {
    if (rule.kind !== 'registry') return rule.ports;
    const fact = registryFact(facts, rule.registry);
    return fact.found ? fact.hosts.map(({ port }) => port) : [];
  });
  return [...new Set([...ports, ...more])].sort((a, b) => a - b);
}

/** In order; a port that two rules name stands there twice. */
function localhostPorts(policy: ResolvedPolicy): readonly number[] {
  const at = policy.egress.allow.flatMap((rule) =>
    rule.kind === 'service' && rule.at === 'localhost'
      ? rule.ports.map((port) => [rule.service, port] as const)
      : [],
  );
  const different = new Map(at.map(([service, port]) => [`${service} ${String(port)}`, port]));
  return [...different.values()].sort((a, b) => a - b);
}

/** The names of the service containers that rules admit. */
export function serviceNames(policy: ResolvedPolicy): readonly string[] {
  const names = policy.egress.allow.flatMap((rule) => (rule.kind === 'service' ? [rule.service] : []));
  return [...new Set(names)].sort();
}

/** The package managers that `registry` rules name. */
export function registryKinds(policy: ResolvedPolicy): readonly RegistryKind[] {
  const kinds = policy.egress.allow.flatMap((rule) => (rule.kind === 'registry' ? [rule.registry] : []));
  return [...new Set(kinds)].sort();
}

function registryFact(facts: HostFacts, kind: RegistryKind): RegistryFact {
  return (
    facts.registries?.[kind] ?? { found: false, reason: `${kind} was not asked for its registry`, fix: null }
  );
}
