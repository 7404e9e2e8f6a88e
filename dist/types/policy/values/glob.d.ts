import { type Read } from './result.js';
/** The canonical spelling of the whole workspace. */
export declare const WHOLE = "./";
/** Whether anything in a glob stands for more than itself. */
export declare const hasWildcard: (glob: string) => boolean;
/**
 * Reads a glob of gitignore's kind, relative to the workspace, and gives its canonical spelling: `./` for the whole
 * workspace, `/a` for `./a`. What gitignore takes but hardly anybody means (`!`, `#`, braces, `..`) is refused.
 */
export declare function readGlob(text: string): Read<string>;
/** Reads a plain path relative to the workspace and gives it anchored: `/src/`. */
export declare function anchored(glob: string): Read<string>;
