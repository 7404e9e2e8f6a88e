import type { ChildProcess } from 'node:child_process';
import type { Socket as DatagramSocket } from 'node:dgram';
import type { NetworkPlan } from '../compile/plan.js';
import type { Gateway, ListenerHandle } from '../egress/gateway.js';
import { type Ended, type EgressRequest } from './sandbox.js';
/** Sockets of the sandbox's network namespaces, as our native program hands them over. */
export interface HandedOver {
    readonly listeners: ListenerHandle[];
    readonly datagrams: DatagramSocket[];
    /** Connections to ports without a listener, from here on and those of before, each target once. */
    onAttempt(tell: (attempt: Attempt) => void): void;
}
/** A connection that the kernel refused by itself. */
export interface Attempt {
    readonly address: string;
    readonly port: number;
}
/** Collects the sockets that arrive as handles beside messages on Node's own channel (native/handover.c). */
export declare function receiveSockets(child: ChildProcess): HandedOver;
/**
 * Opens the gateway on the sockets that were handed over; null when the plan has no network.
 *
 * @throws SetupError when they aren't all there
 */
export declare function openEgress(network: NetworkPlan, egress: EgressRequest | undefined, { listeners, datagrams, onAttempt }: HandedOver): Promise<Gateway | null>;
/** Whether what leads out of a sandbox is still there. */
export interface WayOut {
    /**
     * How a run ends where it is lost; null as long as it is there, and where there is none. To be asked after a command's
     * end: what it did without its way out is worth nothing.
     */
    lost(): Ended | null;
    /** Has `end` called when it is lost, at once when it is already, until the function that is given back is called. */
    whenLost(end: () => void): () => void;
}
/** Watches a sandbox's gateway by one listener, however many commands are run: a promise forgets none. */
export declare function watchGateway(gateway: Gateway | null): WayOut;
/** What can be done where our native program says that it can't make the network; null for anything else. */
export declare function networkFix(said: string): string | null;
