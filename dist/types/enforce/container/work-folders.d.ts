import { type Engine } from './engine.js';
/**
 * Empties the work folders of a run's overlays, for a caller who isn't root. From Linux 5.8 on an overlay in which
 * something was deleted keeps a whiteout in its work folder (`work/#N`, to link others to), in a folder of mode 000 that
 * is root's, as the engine mounted it: nobody else can remove it. A mount of the same layers begins with emptying that
 * folder, and the engine makes one for a container that is looked into, without starting it. To be called when nothing
 * is mounted there.
 *
 * @param state the run's private folder, with the layers where `overlaysOf` and `bindings` have them
 * @throws EngineError
 */
export declare function emptyWorkFolders(engine: Engine, state: string, run: string): Promise<void>;
/** The same for a run that is dead, by its record. */
export declare function emptyWorkFoldersOf({ socket, apiVersion }: {
    readonly socket: string;
    readonly apiVersion: string;
}, state: string, run: string): Promise<void>;
