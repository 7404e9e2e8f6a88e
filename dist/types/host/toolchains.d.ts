import type { ToolchainFact } from './facts.js';
export interface ToolchainRequest {
    /** PATH as the caller has it, or the folders that the policy lists. */
    readonly entries: readonly string[];
    readonly home: string;
    readonly workspace: string | null;
    /** The caller's variables: where pyenv, rustup and others were told to live. */
    readonly env: Readonly<Record<string, string | undefined>>;
}
export interface Toolchains {
    readonly shown: readonly ToolchainFact[];
    readonly refused: readonly {
        readonly bin: string;
        readonly reason: string;
    }[];
}
/**
 * Decides for each PATH entry which folder is shown read-only so that its programs work. Never a whole home, and
 * nothing inside the workspace: agent-written code would put its own programs first. Links are resolved; entries
 * that don't exist are passed over.
 */
export declare function findToolchains(request: ToolchainRequest): Toolchains;
/** Whether a path lies in a folder or is it. Both absolute and normalised. */
export declare function isWithin(path: string, folder: string): boolean;
