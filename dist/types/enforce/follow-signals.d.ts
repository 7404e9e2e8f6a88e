/** A signal that follows others for a while. */
export interface Followed {
    readonly signal: AbortSignal;
    /** Aborts it by itself. */
    abort(): void;
    /** Stops following, so that a signal which outlives this one holds nothing of it. */
    release(): void;
}
/**
 * A signal that aborts when one of the others does, with its reason. Not by AbortSignal.any: in Node 20 a signal that
 * lives as long as a session would remember every command that ever followed it.
 */
export declare function followSignals(others: readonly (AbortSignal | undefined)[]): Followed;
