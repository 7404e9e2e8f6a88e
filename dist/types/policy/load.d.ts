import type { Document } from './document.js';
import type { Finding, NodePath } from './finding.js';
import type { LoadedPolicy, ResolvedPolicy } from './resolved.js';
export interface ParseOptions {
    /** The policy's path as reports shall show it; relative paths in it are taken against its folder. */
    readonly path: string;
    /** Gives the text of a file that the policy names (`extends`, a seccomp profile), or throws to say why not. */
    readonly read: (path: string) => string;
    /** Absolute folder that relative paths are taken against. Default: the current directory. */
    readonly directory?: string;
    /** Absolute folder that the code works in, in which the policy's own files are protected. Default: `directory`. */
    readonly workspace?: string;
    /** Absolute folder that `~` means. Default: `~` is kept for whoever runs the policy. */
    readonly home?: string;
}
export interface ParsedPolicy {
    /** The policy's own text, with the places of all that it says. */
    readonly document: Document;
    /** null when some finding is an error. */
    readonly policy: ResolvedPolicy | null;
    readonly loaded: LoadedPolicy | null;
    readonly findings: readonly Finding[];
    /** Every policy file that was read, by its path; the policy itself first. */
    readonly documents: ReadonlyMap<string, Document>;
}
export interface Loading {
    readonly options: ParseOptions;
    readonly documents: Map<string, Document>;
    readonly findings: Finding[];
    /** Parents by their path; null when one can't be used and has been reported. */
    readonly loaded: Map<string, LoadedPolicy | null>;
}
/** The text of a file that `document` names at `path`; null after a finding has said why not. */
export declare function readNamed(loading: Loading, document: Document, name: string, path: NodePath, rule: string): {
    readonly path: string;
    readonly text: string;
} | null;
/**
 * Reads a policy: its text, what it extends, its meaning with every default filled in. Pure but for `read`, which
 * supplies the files that it names. Problems are findings; nothing is thrown for any text.
 */
export declare function parsePolicy(text: string, options: ParseOptions): ParsedPolicy;
