/** A process so named that a later process with the same number, or one after a reboot, is not taken for it. */
export interface Holder {
    readonly pid: number;
    /** Start time in clock ticks since boot: field 22 of /proc/PID/stat (proc(5)). */
    readonly pidStart: string;
    readonly bootId: string;
    /** The pid namespace's id: the number means nothing in another. */
    readonly pidNamespace: string;
}
/** The kernel's id of this boot. */
export declare function bootId(): string;
/** This process. */
export declare function thisHolder(): Holder;
/**
 * Whether that process still runs. One of another pid namespace can't be looked at from here and counts as running
 * for as long as the machine is up: to take it for dead could let two runs write at once.
 */
export declare function isAlive(holder: Holder): boolean;
