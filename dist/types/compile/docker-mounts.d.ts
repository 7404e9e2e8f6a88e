import type { Bindings, ContainerPlan } from './plan.js';
/** A mount as the Engine API takes it: fields, not strings to be split. */
export interface EngineMount {
    readonly Type: 'bind' | 'volume';
    readonly Source?: string;
    readonly Target: string;
    readonly ReadOnly: boolean;
    readonly BindOptions?: {
        readonly Propagation: 'rprivate';
        readonly NonRecursive: true;
    };
    readonly VolumeOptions?: {
        readonly NoCopy: true;
        readonly Labels: Readonly<Record<string, string>>;
        readonly DriverConfig: {
            readonly Name: 'local';
            readonly Options: Readonly<Record<string, string>>;
        };
    };
}
/** What the container tier's opener knows beside the plan. */
export interface ContainerLaunch {
    /** The image to use: a digest reference, or the empty one made for `image: host`. */
    readonly image: string;
    /** The workspace as the engine is to see it: the folder itself, or its id-mapped mount when the caller is root. */
    readonly workspace: string;
    readonly labels: Readonly<Record<string, string>>;
    /**
     * The paths of the image's own VOLUMEs. The engine would make a writable folder without bounds for each; a tmpfs
     * takes its place.
     */
    readonly volumes?: readonly string[];
    /** The container in whose network namespace it is started; absent: a namespace of its own, with loopback alone. */
    readonly companion?: string;
}
/** Every mount of a container, in the order of the view; the engine sorts them by depth. */
export declare function mountList(plan: ContainerPlan, bindings: Bindings, launch: ContainerLaunch): readonly EngineMount[];
/** A path of the host at a path inside, without what is mounted beneath it. */
export declare function bindMount(source: string, target: string, readOnly: boolean): EngineMount;
/** An anonymous volume of the local driver, which removes it with the container. */
export declare function overlayMount(lower: string, upper: string, work: string, target: string, exec: boolean, launch: Pick<ContainerLaunch, 'labels'>): EngineMount;
