import type { Places } from './places.js';
export interface Cleaned {
    /** Runs of which nothing is left now. */
    readonly runs: readonly string[];
    /** What could not be removed, one sentence each. */
    readonly problems: readonly string[];
}
/**
 * Removes what killed runs left: containers, mounts, cgroups, layers, and half-done applications, which are finished
 * or undone. What a living process made is left alone. Looks at records only, so that every run can begin with it.
 */
export declare function cleanDeadRuns(places: Places): Promise<Cleaned>;
/**
 * The same, and in the caller's engine everything that carries our labels and whose maker has ended, whether or not
 * a record of it is left; the empty image of `image: host` too.
 */
export declare function cleanAll(places: Places, env: Readonly<Record<string, string | undefined>>, home: string): Promise<Cleaned>;
