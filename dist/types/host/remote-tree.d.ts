/** Where a repository lies and with what it is asked. */
export interface RemoteRequest {
    /** `https://github.com`; `http` only for a server on this machine. */
    readonly server: string;
    /** `OWNER/NAME`. */
    readonly repository: string;
    /** null: asked without one. Never in an argument vector, never in a message. */
    readonly token: string | null;
    /** An empty folder of the caller's own, absolute; removing it is the caller's too. */
    readonly folder: string;
    /** PATH's folders. */
    readonly programs: readonly string[];
    readonly proxy?: string;
    /** A file of certificate authorities. */
    readonly certificates?: string;
}
/** What was asked for, or why it can't be had. */
export type Fetched<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly reason: string;
    readonly fix: string;
};
/** A server's repository. Nothing of any clone is used, and nothing of it is checked out. */
export interface RemoteRepository {
    /** The default branch and its tip. */
    head(): Promise<Fetched<{
        readonly branch: string;
        readonly commit: string;
    }>>;
    /** The tip of a branch. */
    branch(name: string): Promise<Fetched<string>>;
    /** Whether a commit is one that the branch with this tip has pointed to lately: the first parents of its tip. */
    isOn(commit: string, tip: string): Promise<Fetched<boolean>>;
    /** The files of a commit. `likely`: paths that will be asked for, which are then read at once. */
    tree(commit: string, likely?: readonly string[]): Promise<Fetched<RemoteTree>>;
}
/** The files of one commit. Every object on the way to one is hashed again. */
export interface RemoteTree {
    readonly commit: string;
    /**
     * The content of a file.
     *
     * @param path Relative to the repository's root, with `/` between its parts; no part may be `.`, `..` or empty.
     * @param limit Bytes; a longer file is refused.
     */
    file(path: string, limit: number): Promise<RemoteFile>;
}
export type RemoteFile = {
    readonly kind: 'file';
    readonly content: Buffer;
} | {
    readonly kind: 'missing';
}
/** It is there and isn't a plain file of this commit's, or could not be had. */
 | {
    readonly kind: 'refused';
    readonly reason: string;
};
/** Whether a server may be asked: by https, or by http on this machine. The reason why not, else null. */
export declare function refusedServer(server: string): string | null;
/**
 * Opens a repository on a server by means of an empty repository of our own, in which nothing of the workspace's
 * configuration counts.
 */
export declare function openRemote(request: RemoteRequest): Fetched<RemoteRepository>;
