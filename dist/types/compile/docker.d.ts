import type { ContainerLaunch, EngineMount } from './docker-mounts.js';
import type { Bindings, ContainerPlan } from './plan.js';
export type { ContainerLaunch, EngineMount } from './docker-mounts.js';
/** The body of `POST /containers/create`. */
export interface EngineCreateBody {
    readonly Image: string;
    readonly Entrypoint: readonly string[];
    readonly Cmd: readonly string[];
    readonly Env: readonly string[];
    readonly User: string;
    readonly WorkingDir: string;
    /** Absent where the network namespace is another container's, whose hostname it has then. */
    readonly Hostname?: string;
    readonly NetworkDisabled?: true;
    readonly Healthcheck: {
        readonly Test: readonly ['NONE'];
    };
    readonly Tty: false;
    readonly OpenStdin: true;
    readonly StdinOnce: true;
    readonly AttachStdin: true;
    readonly AttachStdout: true;
    readonly AttachStderr: true;
    readonly Labels: Readonly<Record<string, string>>;
    readonly HostConfig: Readonly<Record<string, unknown>> & {
        readonly Mounts: readonly EngineMount[];
        readonly Tmpfs: Readonly<Record<string, string>>;
        readonly SecurityOpt: readonly string[];
    };
}
export type RenderedDocker = {
    readonly ok: true;
    readonly body: EngineCreateBody;
} | {
    readonly ok: false;
    readonly reason: string;
    readonly fix: string;
};
/**
 * The Engine API request that makes a container plan real. Paths that would split a mount option in two (P10)
 * are refused, as is nothing else: the plan was checked when it was compiled.
 */
export declare function renderDocker(plan: ContainerPlan, bindings: Bindings, launch: ContainerLaunch): RenderedDocker;
/**
 * What the empty image of `image: host` must hold. Links, as mounts can't make any: /bin → usr/bin on a
 * merged-/usr host, and the names of allowed programs. Folders, as the engine makes missing mount points 0755 and
 * runc gives a tmpfs the mode of the folder that it covers.
 */
export declare function hostImageOf(plan: ContainerPlan): {
    readonly directories: readonly {
        readonly path: string;
        readonly mode: number;
    }[];
    readonly symlinks: readonly {
        readonly path: string;
        readonly to: string;
    }[];
};
