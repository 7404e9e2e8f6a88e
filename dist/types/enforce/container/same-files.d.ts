import { type Engine } from './engine.js';
export interface SameFilesRequest {
    /** An image to make a container from; the container is never started. */
    readonly image: string;
    readonly workspace: string;
    /** The run's private folder. */
    readonly state: string;
    /** A folder in which it is kept that an engine was found to see a workspace; null: kept by this process only. */
    readonly memory: string | null;
    readonly labels: Readonly<Record<string, string>>;
}
/**
 * Makes sure that the engine's file system is ours. An engine in another container, or on another machine, finds
 * some other folder (often an empty one) under the workspace's path, and tests that run there pass. A
 * container is created, not started, and through the engine's archive calls a random file of the state folder is
 * read back and the workspace's own record compared. Asked once for an engine and a workspace.
 *
 * @throws SetupError when the engine sees other files
 */
export declare function checkSameFiles(engine: Engine, request: SameFilesRequest): Promise<void>;
