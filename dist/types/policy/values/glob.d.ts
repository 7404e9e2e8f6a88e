import { type Read } from './result.js';
/** The canonical spelling of the whole workspace. */
export declare const WHOLE = "./";
/** Whether anything in a glob stands for more than itself. */
export declare const hasWildcard: (glob: string) => boolean;
/** The folders that an anchored glob names before its first wildcard; null when it isn't anchored or names none. */
export declare function literalBase(glob: string): string | null;
/**
 * Reads a glob of gitignore's kind, relative to the workspace, and gives its canonical spelling: `./` for the whole
 * workspace, `/a` for `./a`. What gitignore takes but hardly anybody means (`!`, `#`, braces, `..`) is refused.
 */
export declare function readGlob(text: string): Read<string>;
/** Reads a plain path relative to the workspace and gives it anchored: `/src/`. */
export declare function anchored(glob: string): Read<string>;
