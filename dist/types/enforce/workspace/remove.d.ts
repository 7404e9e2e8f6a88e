/** What became of a run's private folder. */
export type Removed = {
    readonly kind: 'removed';
} | {
    readonly kind: 'absent';
}
/** Some entries belong to another user: an engine's root made them, and only it can remove them. */
 | {
    readonly kind: 'left';
    readonly paths: readonly string[];
};
/**
 * Removes a run's private folder with all that hostile code has put into it: closed folders (overlay's own work
 * folder has mode 000), names that nest deeper than any path can name, millions of files. Never follows a link, holds
 * a bounded number of descriptors and names. To be called when nothing is mounted there any more and any journal has
 * been recovered. Throws on problems that aren't permissions.
 *
 * @param last a file in it that goes when all else is gone, so that whoever is killed on the way leaves word of whose
 *   the rest is
 */
export declare function removeState(state: string, last?: string | null): Removed;
