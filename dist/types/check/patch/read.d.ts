import type { Finding } from '../../policy/finding.js';
import { type CodeChange, type Content } from '../change.js';
import type { Patch } from './patch.js';
/** A file of the tree that a patch is for. */
export interface BaseFile {
    readonly mode: string;
    readonly bytes: Buffer;
}
/** What is known of the tree that a patch is for. */
export interface PatchBase {
    readonly files: ReadonlyMap<string, BaseFile>;
    /** As in CodeChange. */
    readonly untouched: ReadonlySet<string>;
}
export type PatchRead = {
    readonly ok: true;
    readonly patch: Patch;
} | {
    readonly ok: false;
    readonly finding: Finding;
};
/** Parses a patch; `file` is what findings call it. */
export declare function readPatch(bytes: Uint8Array, file: string): PatchRead;
/** The paths of the base whose content makes a patch whole. */
export declare function basePaths({ files }: Patch): readonly string[];
/**
 * A patch as a change. Without the tree that it is for, files that it changes are known only in parts; so are those
 * that its hunks don't fit exactly.
 */
export declare function changeOfPatch({ files }: Patch, base: PatchBase | null): CodeChange;
/** Bytes as what a mode makes of them. */
export declare function asMode(mode: string, bytes: Buffer): Content;
