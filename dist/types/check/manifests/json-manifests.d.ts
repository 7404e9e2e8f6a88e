import type { Manifest } from './manifest.js';
/** package.json(5). */
export declare function readPackageJson(text: string): Manifest | null;
/** composer.json. */
export declare function readComposerJson(text: string): Manifest | null;
