/** A path inside the workspace, tidied: no empty, `.` or `..` parts; `''` is the workspace itself. */
export interface WorkspacePath {
    readonly where: 'workspace';
    readonly path: string;
    /** Written with a slash at its end. */
    readonly directory: boolean;
}
export type PathText = WorkspacePath
/** An absolute path that isn't below the workspace, tidied. */
 | {
    readonly where: 'outside';
    readonly path: string;
} | {
    readonly where: 'nowhere';
    readonly problem: string;
};
/**
 * Reads a path as it will be asked about: relative ones lie in the workspace, absolute ones do when `workspace`
 * (an absolute path) is around them. `..` is taken as text; that no link leads elsewhere is the enforcer's part,
 * which opens component by component.
 */
export declare function readPath(text: string, workspace: string | null): PathText;
/** Whether `path` is `folder` or lies below it; both absolute and tidied. */
export declare function isWithin(path: string, folder: string): boolean;
export { foldedPath } from '../policy/values/fold.js';
