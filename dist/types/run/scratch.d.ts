import type { Places } from './places.js';
/**
 * Makes a folder for what `verify` shows to the code in place of a workspace; it ends with its run.
 *
 * @returns Its path.
 */
export declare function makeScratch(places: Places, run: string): string;
export declare function removeScratch(places: Places, run: string): void;
/** Removes what killed ones left: every such folder that is no living run's. `isAlive` tells of a run that it is. */
export declare function removeDeadScratch(places: Places, isAlive: (run: string) => boolean): void;
