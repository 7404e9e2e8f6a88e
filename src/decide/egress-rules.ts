import type { EgressRule, Protocol, RegistryKind, ResolvedPolicy } from '../policy/resolved.js';
import { parseCidr, type Cidr } from './address-text.js';
import type { Decision } from './decision.js';
import { perPolicy } from './per-policy.js';

/** A host that a package manager's own configuration names. `host` may be a literal address, without brackets. */
export interface RegistryHost {
  readonly host: string;
  readonly port: number;
  readonly protocol: Protocol;
}

/** What the rules can't say by themselves, because only the machine knows it. */
export interface EgressContext {
  /** For each `registry` rule, what this machine's configuration stands for; absent: not asked. */
  readonly registries?: Readonly<Partial<Record<RegistryKind, readonly RegistryHost[]>>>;
  /** Addresses of this host's interfaces, which only a cidr rule admits. */
  readonly ownAddresses?: readonly string[];
  /** Leave out what is for people, the nearest miss and the suggestion: for deciding many. */
  readonly brief?: boolean;
}

/** A decision about a connection; what the gateway needs to carry it out stands beside it. */
export interface ConnectDecision extends Decision {
  /** The rule that decided, allow or deny; null when none matched. */
  readonly rule: EgressRule | null;
  /** What the wire may carry; null unless allowed. */
  readonly protocol: Protocol | null;
}

export interface IndexedRule {
  readonly rule: EgressRule;
  /** `egress.allow[2]` */
  readonly clause: string;
}

/** One list of rules, arranged for looking up. Order within each entry is the policy's. */
export interface RuleTable {
  readonly exact: ReadonlyMap<string, readonly IndexedRule[]>;
  /** Keyed by what stands after `*.`. */
  readonly wildcard: ReadonlyMap<string, readonly IndexedRule[]>;
  readonly cidrs: readonly (IndexedRule & { readonly range: Cidr })[];
  readonly registries: readonly IndexedRule[];
  /** Whether `*.com` and the like hold: validation refuses them, so in `allow` they admit nothing (N11). */
  readonly bareSuffixes: boolean;
  readonly all: readonly IndexedRule[];
}

export const egressRules = perPolicy((policy: ResolvedPolicy) => ({
  allow: table(policy.egress.allow, 'egress.allow'),
  deny: table(policy.egress.deny, 'egress.deny'),
}));

function table(rules: readonly EgressRule[], list: string): RuleTable {
  const exact = new Map<string, IndexedRule[]>();
  const wildcard = new Map<string, IndexedRule[]>();
  const cidrs: (IndexedRule & { range: Cidr })[] = [];
  const registries: IndexedRule[] = [];
  const all = rules.map((rule, index) => ({ rule, clause: `${list}[${index}]` }));
  for (const entry of all) {
    const { rule } = entry;
    switch (rule.kind) {
      case 'host':
        if (rule.host.startsWith('*.')) put(wildcard, rule.host.slice(2), entry);
        else put(exact, rule.host, entry);
        break;
      case 'service':
        put(exact, rule.service, entry);
        if (rule.at === 'localhost') put(exact, 'localhost', entry);
        break;
      case 'cidr': {
        const range = parseCidr(rule.cidr);
        // Validation refuses such a rule; if one gets here all the same, it must not be dropped in silence.
        if (range === null) throw new TypeError(`${entry.clause}: "${rule.cidr}" is no address range`);
        cidrs.push({ ...entry, range });
        break;
      }
      case 'registry':
        registries.push(entry);
        break;
    }
  }
  return { exact, wildcard, cidrs, registries, bareSuffixes: list === 'egress.deny', all };
}

function put(map: Map<string, IndexedRule[]>, key: string, entry: IndexedRule): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}

/** The rules whose name matches, the most exact first. A wildcard matches any depth below its apex, never the apex. */
export function rulesForName(rules: RuleTable, name: string): readonly IndexedRule[] {
  const found = rules.exact.get(name);
  if (rules.wildcard.size === 0) return found ?? [];
  const all = found === undefined ? [] : [...found];
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const apex = name.slice(dot + 1);
    if (!rules.bareSuffixes && !apex.includes('.')) break;
    const below = rules.wildcard.get(apex);
    if (below !== undefined) all.push(...below);
  }
  return all;
}

/** Whether a rule speaks about a port. An empty list means every port, which only `deny` may hold. */
export function coversPort(rule: EgressRule, port: number): boolean {
  return rule.kind === 'registry' || rule.ports.length === 0 || rule.ports.includes(port);
}

/** What a rule's port may carry: what it states, else tls on 443, http on 80, tcp elsewhere. */
export function protocolOf(rule: EgressRule, port: number): Protocol {
  const stated = rule.kind === 'registry' ? null : rule.protocol;
  return stated ?? (port === 443 ? 'tls' : port === 80 ? 'http' : 'tcp');
}

/** A rule as the policy writes it, for sentences. */
export function described(rule: EgressRule): string {
  switch (rule.kind) {
    case 'host':
      return `host ${rule.host}`;
    case 'cidr':
      return `cidr ${rule.cidr}`;
    case 'service':
      return `service ${rule.service}`;
    case 'registry':
      return `registry ${rule.registry}`;
  }
}
