/** Where runs keep what they write. Absolute; links resolved, since a person's own folders may be links. */
export interface Places {
    /** Audit directories, one a run. */
    readonly runs: string;
    /** Private folders of runs under way: layers, sockets, the record by which `clean` finds them. */
    readonly state: string;
    /** Who uses which workspace. */
    readonly locks: string;
    /** Folders that `verify` shows to the code; made when one is needed. */
    readonly scratch: string;
}
/**
 * Makes the folders below `$XDG_STATE_HOME/sandbox-policy`, mode 0700.
 *
 * @param stateHome `$XDG_STATE_HOME`, or what stands for it; absolute.
 * @throws SetupError when they can't be made; TypeError when `stateHome` isn't absolute.
 */
export declare function makePlaces(stateHome: string): Places;
