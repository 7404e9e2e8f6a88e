type Environment = Readonly<Record<string, string | undefined>>;
/** The user's state folder: `$XDG_STATE_HOME` where it is absolute, else `~/.local/state`. */
export declare function stateHomeOf(env: Environment, home: string): string;
/** The user's cache folder: `$XDG_CACHE_HOME` where it is absolute, else `~/.cache`. */
export declare function cacheHomeOf(env: Environment, home: string): string;
export {};
