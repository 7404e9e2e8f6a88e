/** What a git command came to. */
export type GitOutcome = {
    readonly kind: 'ok';
    readonly stdout: Buffer;
} | {
    readonly kind: 'failed';
    readonly code: number;
    readonly message: string;
}
/** More output than asked for: what there is can't be relied on. */
 | {
    readonly kind: 'too-much';
} | {
    readonly kind: 'timed-out';
    readonly after: number;
} | {
    readonly kind: 'not-started';
    readonly reason: string;
};
export interface GitOptions {
    /** Milliseconds; 30 s when absent. */
    readonly timeout?: number;
    /** Bytes of output; 64 MiB when absent. More is `too-much`. */
    readonly outputLimit?: number;
    readonly stdin?: Uint8Array;
}
/** A repository opened so that nothing in it is run. */
export interface Git {
    /** Runs one git command on it; `args` as after `git -C FOLDER`, the command first. */
    run(args: readonly string[], options?: GitOptions): Promise<GitOutcome>;
}
/** Settings of one caller alone, which win over the inert ones: what reaches a server states its protocol and its header there. */
type Settings = readonly (readonly [key: string, value: string])[];
type Opened = {
    readonly ok: true;
    readonly git: Git;
} | {
    readonly ok: false;
    readonly outcome: GitOutcome;
};
/**
 * Opens the repository at a folder (absolute). `programs` is PATH's folders; git is taken from the system's first.
 * The names of its drivers are read once, which runs nothing. Gives a typed outcome when there is no git or no
 * repository.
 */
export declare function openGit(folder: string, programs?: readonly string[]): Promise<Opened>;
/**
 * Git for repositories of our own in a folder (absolute), which each command names with `--git-dir`: nobody else has
 * written their configuration, so there are no drivers to read.
 */
export declare function ownGit(folder: string, programs: readonly string[], more: Settings): Opened;
/** Empty programs for every driver that the configuration names, and nothing required of them. */
export declare function driverSettings(keys: readonly string[]): readonly (readonly [key: string, value: string])[];
/** What went wrong with a git command, in words without a full stop. */
export declare function troubleOf(outcome: GitOutcome): string;
export {};
