import type { EngineMount } from './docker-mounts.js';
import type { Bindings, GatewayNetwork } from './plan.js';
/** The body of `POST /containers/create` for a companion. */
export interface EngineCompanionBody {
    readonly Image: string;
    readonly Entrypoint: readonly string[];
    readonly Hostname: string;
    readonly Labels: Readonly<Record<string, string>>;
    readonly HostConfig: Readonly<Record<string, unknown>> & {
        readonly Mounts: readonly EngineMount[];
    };
}
/** What the opener knows beside the plan. */
export interface CompanionLaunch {
    readonly image: string;
    readonly labels: Readonly<Record<string, string>>;
    /** The socket on the host. */
    readonly channel: string;
}
/** A companion's name, which the code's container names to be started in its network namespace. */
export declare function companionName(bindings: Pick<Bindings, 'run'>): string;
/**
 * The container that makes the network of a plan with egress: our native program alone, with the rights that this
 * needs. No code of anybody else's ever runs in it.
 */
export declare function renderCompanion(network: GatewayNetwork, bindings: Pick<Bindings, 'initProgram'>, { image, labels, channel }: CompanionLaunch): EngineCompanionBody;
