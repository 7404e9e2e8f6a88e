import type { EgressRule, Protocol, RegistryKind, ResolvedPolicy } from '../policy/resolved.js';
import { type Cidr } from './address-text.js';
import type { Decision } from './decision.js';
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
    readonly cidrs: readonly (IndexedRule & {
        readonly range: Cidr;
    })[];
    readonly registries: readonly IndexedRule[];
    /** Whether `*.com` and the like hold: validation refuses them, so in `allow` they admit nothing (N11). */
    readonly bareSuffixes: boolean;
    readonly all: readonly IndexedRule[];
}
export declare const egressRules: (policy: ResolvedPolicy) => {
    allow: RuleTable;
    deny: RuleTable;
};
/** The rules whose name matches, the most exact first. A wildcard matches any depth below its apex, never the apex. */
export declare function rulesForName(rules: RuleTable, name: string): readonly IndexedRule[];
/** Whether a rule speaks about a port. An empty list means every port, which only `deny` may hold. */
export declare function coversPort(rule: EgressRule, port: number): boolean;
/** What a rule's port may carry: what it states, else tls on 443, http on 80, tcp elsewhere. */
export declare function protocolOf(rule: EgressRule, port: number): Protocol;
/** A rule as the policy writes it, for sentences. */
export declare function described(rule: EgressRule): string;
