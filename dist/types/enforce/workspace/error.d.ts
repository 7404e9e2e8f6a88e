/** What went wrong with a workspace or its state, by kind, so that callers can choose outcome and exit code. */
export type WorkspaceProblem = 
/** This platform has no descriptor-relative file access from Node. */
'unsupported'
/** Something that must be there isn't. */
 | 'missing'
/** A component is a symbolic link where none may be followed. */
 | 'symlink' | 'not-a-directory'
/** The kernel refused access. */
 | 'denied'
/** A path that can't be used: empty, holds NUL, not UTF-8 where text is needed. */
 | 'path'
/** The state directory lies where no overlay's upper layer can be. */
 | 'state-filesystem'
/** A path that can't go into mount options. */
 | 'mount-characters'
/** Another mount lies inside the workspace where changes would go. */
 | 'other-filesystem'
/** More entries or bytes than the bound. */
 | 'too-many' | 'no-space'
/** The native scanner failed or its stream is not whole. */
 | 'scan'
/** What was hashed is not what is there now. */
 | 'changed'
/** A journal that can be neither completed nor undone. */
 | 'journal'
/** Another run holds the workspace. */
 | 'busy'
/** Anything else; the cause says what. */
 | 'failed';
/** An unexpected problem with workspace files. `fix` is what the person can do, when there is something. */
export declare class WorkspaceError extends Error {
    readonly problem: WorkspaceProblem;
    readonly fix: string | null;
    readonly name = "WorkspaceError";
    constructor(problem: WorkspaceProblem, message: string, fix?: string | null, options?: ErrorOptions);
}
/** A thrown error as a WorkspaceError: system errors become `denied` or `missing`, the unforeseen `failed`. */
export declare function wrapped(error: unknown, what: string): WorkspaceError;
/** The errno name of a thrown system error, null for anything else. */
export declare function errnoOf(error: unknown): string | null;
/** A path as a person can read it: UTF-8 where it is that, each control or foreign byte as `\xNN`. */
export declare function printable(path: Buffer | string): string;
