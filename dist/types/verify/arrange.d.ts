import type { ResolvedPolicy } from '../policy/resolved.js';
/** What lies in files that must not be read; it is looked for in whatever the probes say. */
export declare const SECRET = "sandbox-policy-verify-secret";
/** What lies in files that may be. */
export declare const PUBLIC = "sandbox-policy-verify-public";
/** One glob of the policy, and a path of the workspace that stands for it; null when none was found. */
export interface Sample {
    readonly glob: string;
    readonly path: string | null;
}
/** The workspace that probes are tried in: made for them, so that nothing of anybody's is touched. */
export interface Arrangement {
    /** A file that any policy lets be read. */
    readonly readable: string;
    readonly write: readonly Sample[];
    /** Stated denies, then the protected paths. */
    readonly deny: readonly Sample[];
    readonly protect: readonly Sample[];
    readonly readDeny: readonly Sample[];
    readonly outputs: readonly Sample[];
    /** A path that no entry of `write` covers; null when all of the workspace is covered. */
    readonly unlisted: string | null;
    /** What has to lie in the workspace before, by path; null: a folder. */
    readonly files: ReadonlyMap<string, string | null>;
}
/** Finds a path for each glob. Pure: `makeWorkspace` writes what it says. */
export declare function arrange(policy: ResolvedPolicy): Arrangement;
/** Writes a workspace that holds what the probes need. */
export declare function makeWorkspace(folder: string, { files }: Arrangement): void;
/** A plain path of the policy, relative to the workspace and without its marks. */
export declare function inside(glob: string): string;
