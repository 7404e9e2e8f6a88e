import { type Socket } from 'node:net';
import type { ConnectDecision } from '../decide/egress-rules.js';
import type { Judge, Judgement, Target } from './judge.js';
import type { GatewayLimits } from './limits.js';
import { type Resolver } from './resolver.js';
/** The addresses outside that stand for an admitted target, or why there are none. */
export type Route = {
    readonly kind: 'addresses';
    readonly addresses: readonly string[];
} | {
    readonly kind: 'refused';
    readonly decision: ConnectDecision;
}
/** The name has no address out there; that is no decision of the policy's. */
 | {
    readonly kind: 'unknown';
    readonly reason: string;
};
/** Resolves an admitted target, anew for each connection, and judges every address it resolves to. */
export declare function routeTo(target: Target, admitted: Judgement, judge: Judge, resolve: Resolver): Promise<Route>;
/** Connects to the first address that answers. Rejects with the last one's error. */
export declare function connectFirst(addresses: readonly string[], port: number, limits: Pick<GatewayLimits, 'connectTime'>, stop: AbortSignal): Promise<Socket>;
