/** What was found of runs whose tool is dead, and removed. */
export interface CleanedEngine {
    /** Ids of the runs. */
    readonly runs: readonly string[];
    readonly containers: number;
    readonly volumes: number;
    readonly networks: number;
}
/**
 * Removes from an engine the containers, volumes and networks that carry our labels and whose owner, the process
 * that made them, has ended. What a living process made is left alone, so runs side by side aren't disturbed.
 *
 * @param keepHostImage whether the empty image of `image: host` stays, as it does between runs
 * @throws EngineError when the engine doesn't answer or refuses
 */
export declare function cleanEngine(socket: string, apiVersion: string, keepHostImage?: boolean): Promise<CleanedEngine>;
/**
 * Takes back what a dead run of the container tier left mounted in its private folder. To be called when its
 * container is gone and before the folder is removed: through that mount the workspace itself would be emptied.
 *
 * @throws SetupError when it can't be unmounted
 */
export declare function releaseState(folder: string): Promise<void>;
