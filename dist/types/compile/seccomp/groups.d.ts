/** Calls that build and test tools need, by what they are for. What isn't named here or in `conditions.ts` is refused. */
export declare const GROUPS: Readonly<Record<string, readonly string[]>>;
/** Allowed by `default` only: debuggers and tracers of the code's own processes, and Linux AIO for databases. */
export declare const DEFAULT_ONLY: Readonly<Record<string, readonly string[]>>;
/**
 * Answered with ENOSYS, so that a program falls back to the older call: clone3 takes its flags through a pointer,
 * which a filter can't look behind (glibc then uses clone).
 */
export declare const NOT_IMPLEMENTED: readonly string[];
