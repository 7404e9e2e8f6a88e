import type Docker from 'dockerode';
import type { Attached } from './attach.js';
import type { Companion } from './companion.js';
import { type Engine } from './engine.js';
import type { ReadyImage } from './image.js';
import type { Undo } from './undo.js';
import type { ContainerPlan } from '../../compile/plan.js';
import type { InitClient } from '../init/client.js';
import { type OpenRequest, type Sandbox } from '../sandbox.js';
import type { WayOut } from '../egress.js';
import type { Gateway } from '../../egress/gateway.js';
/** A container whose init has answered. */
export interface RunningContainer {
    readonly engine: Engine;
    readonly request: OpenRequest<ContainerPlan>;
    readonly container: Docker.Container;
    readonly attached: Attached;
    readonly client: InitClient;
    /** Answered by the engine when the init has ended, and when the container is gone. */
    readonly exited: Promise<unknown>;
    readonly removed: Promise<unknown>;
    /** Seconds since 1970, before the container was started. */
    readonly since: number;
    readonly image: ReadyImage;
    /** null when the plan has no network. */
    readonly gateway: Gateway | null;
    readonly companion: Companion | null;
    readonly wayOut: WayOut;
    readonly undo: Undo;
}
/** The sandbox that a running container is. */
export declare function sandboxOf(running: RunningContainer): Sandbox;
