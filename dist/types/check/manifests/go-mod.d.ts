import type { Manifest } from './manifest.js';
/** go.mod (go.dev/ref/mod): what it requires, and what it takes from elsewhere. null: not understood. */
export declare function readGoMod(text: string): Manifest | null;
