import type { Protocol, ResolvedPolicy } from '../policy/resolved.js';
import { type ConnectDecision, type EgressContext } from './egress-rules.js';
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
export declare function decideHost(policy: ResolvedPolicy, request: HostRequest, context?: EgressContext): ConnectDecision;
/** May a connection to `HOST:PORT` be made? For explain and tests: `decideHost` or `decideAddress` after reading the text. */
export declare function decideConnect(policy: ResolvedPolicy, target: string, context?: EgressContext): ConnectDecision;
