import type { ConnectDecision, EgressContext } from '../decide/egress-rules.js';
import type { Protocol, ResolvedPolicy } from '../policy/resolved.js';
import { type Names } from './names.js';
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
    addresses(target: Target, admitted: Judgement, addresses: readonly string[]): {
        readonly allowed: readonly string[];
        readonly refusal: ConnectDecision | null;
    };
    /** Whether a name seen inside, as it is spelt there, is denied all the same: a cidr rule may have admitted the address. */
    mention(name: string, port: number, protocol: Protocol): ConnectDecision | null;
    /** The same refusal with what would admit it. */
    atLength(host: string, port: number | null): ConnectDecision;
}
export declare function createJudge({ policy, registries, mode, originOf }: Rules, names: Names): Judge;
