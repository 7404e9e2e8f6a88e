import type { Socket as DatagramSocket } from 'node:dgram';
import { type Rules } from './judge.js';
import { type GatewayLimits } from './limits.js';
import { type EgressDenial, type EgressLog, type EgressTotal, type EgressViolation } from './record.js';
import { type Resolver } from './resolver.js';
/** A TCP socket of the interceptor's namespace: a handle that `net.Server.listen` takes. */
export interface ListenerHandle {
    readonly port: number;
    /** In the code's own namespace, on its loopback: for a service `at: localhost`. */
    readonly inside?: boolean;
    readonly handle: object;
}
export interface GatewayRequest {
    readonly rules: Rules;
    readonly log: EgressLog;
    readonly listeners: readonly ListenerHandle[];
    readonly datagrams: readonly DatagramSocket[];
    /** The address in the interceptor's namespace at which DNS is asked. */
    readonly interceptor: string;
    readonly resolver?: Resolver;
    /** For the names of `service` rules; without it they have no address. */
    readonly services?: Resolver;
    readonly limits?: GatewayLimits;
}
/** The only way out of one sandbox. */
export interface Gateway {
    /** Puts other rules in force and ends every connection that was made under the former. */
    replace(rules: Rules): void;
    /** Records a connection that the kernel refused by itself: no listener has that port. */
    attempted(address: string, port: number): void;
    /** Refuses everything from now on: something that it relies on is gone. `reason` is one sentence without its full stop. */
    lose(reason: string): void;
    /** Resolves with the reason when the gateway can't go on; everything is refused from then on. */
    readonly lost: Promise<string>;
    /** Admitted connections, summed by target. */
    readonly totals: readonly EgressTotal[];
    readonly denials: readonly EgressDenial[];
    /** Denials beyond those that are told apart. */
    readonly more: number;
    readonly violations: readonly EgressViolation[];
    /** Ends every connection and stops listening. Safe to call twice. */
    close(): void;
}
/** Opens the gateway on sockets of the interceptor's namespace; what it connects to is outside. */
export declare function openGateway(request: GatewayRequest): Gateway;
