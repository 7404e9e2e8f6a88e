import type { Bindings, Plan, ViewEntry } from './plan.js';
/** A file or folder of ours in the run's state directory, made before the sandbox is. */
export type StateFile = {
    readonly kind: 'file';
    readonly path: string;
    readonly content: string;
    readonly mode: number;
} | {
    readonly kind: 'directory';
    readonly path: string;
    readonly mode: number;
};
/** What covers a path that must not be read: nobody may open it, and the mount over it is read-only. */
export declare function maskSource(bindings: Pick<Bindings, 'state'>, of: 'file' | 'directory'): string;
/** Where a view entry's content lies on the host, for tiers that can only bind files. */
export declare function fileSource(bindings: Pick<Bindings, 'state'>, target: string): string;
/**
 * The files and folders that must exist in the state directory before a container is made: our own files of /etc
 * and what masks are made of. The process tier's launcher is given contents as arguments and needs none.
 */
export declare function filesOf(plan: Plan, bindings: Bindings): readonly StateFile[];
/** The layers of one copy-on-write mount of the policy. Thrown away with the state directory. */
export interface MountLayers {
    readonly source: string;
    readonly target: string;
    readonly upper: string;
    readonly work: string;
    readonly exec: boolean;
}
/** The policy's `overlay` mounts with the folders that must exist for each. */
export declare function overlaysOf(plan: Pick<Plan, 'view'>, bindings: Pick<Bindings, 'state'>): readonly MountLayers[];
/** The text of an entry that is a file of ours, else null. */
export declare function contentOf(entry: ViewEntry, bindings: Pick<Bindings, 'uid' | 'gid'>): string | null;
