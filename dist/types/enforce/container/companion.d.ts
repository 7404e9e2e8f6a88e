import { type Engine } from './engine.js';
import type { Undo } from './undo.js';
import type { Bindings, GatewayNetwork } from '../../compile/plan.js';
import { type HandedOver } from '../egress.js';
/** The container that has made the network, in whose network namespace the code's container is to be started. */
export interface Companion {
    readonly handedOver: HandedOver;
    /** Resolves with the reason when it has ended without having been let go: connections that are refused go unseen then. */
    readonly lost: Promise<string>;
    /** Lets it go, which ends it. It would end with this process too. */
    release(): void;
}
/**
 * Has an engine make the network of a plan with egress. What the companion speaks to this process by, it is lent by a
 * child of ours at a socket that is mounted nowhere else: it hands over the sockets, as the process tier's launcher does,
 * and ends when the channel does.
 *
 * @throws SetupError
 */
export declare function startCompanion(engine: Engine, network: GatewayNetwork, bindings: Bindings, undo: Undo): Promise<Companion>;
