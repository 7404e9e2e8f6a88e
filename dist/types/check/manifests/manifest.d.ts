/** A dependency as a manifest names it. Offsets are into the manifest's text. */
export interface Dependency {
    readonly name: string;
    /** The section it stands in: `dependencies`, `project.dependencies`. */
    readonly group: string;
    /** The version or source, as written. */
    readonly spec: string;
    /** What it is fetched from when not from the registry: `a URL`, `git`, `another name`, `a folder`; null: the registry. */
    readonly from: string | null;
    readonly start: number;
    readonly end: number;
}
/** A command that a manifest names. */
export interface Script {
    readonly name: string;
    readonly command: string;
    /** Whether an install or a publish runs it though nobody names it. */
    readonly lifecycle: boolean;
    readonly start: number;
    readonly end: number;
}
export interface Manifest {
    readonly dependencies: readonly Dependency[];
    readonly scripts: readonly Script[];
}
/** Reads a manifest's text; null: not understood. */
export type ManifestReader = (text: string) => Manifest | null;
