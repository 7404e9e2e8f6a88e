/** A file of a commit, or why there is none. */
export type CommitFile = {
    readonly kind: 'file';
    readonly content: Buffer;
} | {
    readonly kind: 'missing';
} | {
    readonly kind: 'too-large';
}
/** It is there and is no plain file of this commit, or git couldn't give it; one sentence, without a full stop. */
 | {
    readonly kind: 'refused';
    readonly reason: string;
};
/** The files of one commit of a repository on this machine, read by the hardened git; nothing is checked out. */
export interface CommitFiles {
    /** The commit's full name. */
    readonly commit: string;
    /** The folder it was opened from, relative to the repository's top: `''`, `sub/folder/`. */
    readonly prefix: string;
    /**
     * The content of a file: never through a symbolic link, never from outside of the repository.
     *
     * @param path relative to the repository's top
     * @param limit bytes; a longer file is `too-large`
     */
    file(path: string, limit: number): Promise<CommitFile>;
}
/**
 * Opens a commit of the repository around a folder.
 *
 * @param folder absolute
 * @param revision what names the commit: `main`, `v1.2.0`, `HEAD~2`
 */
export declare function openCommit(folder: string, revision: string, programs?: readonly string[]): Promise<{
    readonly ok: true;
    readonly files: CommitFiles;
} | {
    readonly ok: false;
    readonly reason: string;
}>;
