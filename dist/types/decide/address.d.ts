import type { EgressRule, Protocol, ResolvedPolicy } from '../policy/resolved.js';
import { type ConnectDecision, type EgressContext } from './egress-rules.js';
export interface AddressRequest {
    /** An address in plain spelling, IPv6 without brackets. */
    readonly address: string;
    /** null asks about any port. */
    readonly port: number | null;
    /**
     * The rule that admitted the name which resolved to this address; null for a literal address, which cidr
     * rules alone can admit.
     */
    readonly rule: EgressRule | null;
    readonly protocol?: Protocol;
}
/**
 * May a connection to this address be made? Asked for literal addresses, and for what an admitted name resolved
 * to, at each resolution anew (N13). Metadata addresses are refused before any rule is looked at.
 */
export declare function decideAddress(policy: ResolvedPolicy, request: AddressRequest, context?: EgressContext): ConnectDecision;
