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
    addresses(target: Target, admitted: ConnectDecision, addresses: readonly string[]): {
        readonly allowed: readonly string[];
        readonly refusal: ConnectDecision | null;
    };
    /** Whether a name seen inside, as it is spelt there, is denied all the same: a cidr rule may have admitted the address. */
    mention(name: string, port: number, protocol: Protocol): ConnectDecision | null;
    /** The same refusal with what would admit it. */
    atLength(host: string, port: number | null): ConnectDecision;
}
export declare function createJudge({ policy, registries }: Rules, names: Names): Judge;
