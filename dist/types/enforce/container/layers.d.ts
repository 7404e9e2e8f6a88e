/**
 * Makes the folders of one overlay where they aren't there yet, owned by the run's user. The upper one takes the mode
 * of the folder that it lies over, since a merged folder shows the upper one's.
 *
 * @throws SetupError when an overlay can't have its upper layer there
 */
export declare function makeLayers(lower: string, upper: string, work: string, owner: {
    readonly uid: number;
    readonly gid: number;
}): Promise<void>;
