import { type Patch } from './patch.js';
export type ParsedPatch = {
    readonly ok: true;
    readonly patch: Patch;
} | {
    readonly ok: false;
    readonly line: number;
    readonly message: string;
};
/**
 * Reads a patch as `git diff` and `git format-patch` write it, strictly: what isn't understood, or what another
 * program might understand otherwise, is a problem with its line, never left out. Takes bytes; throws nothing.
 */
export declare function parsePatch(bytes: Uint8Array): ParsedPatch;
