import type { Manifest } from './manifest.js';
/** The package that a requirement names (PEP 508), and what it is fetched from when not from the index. */
export declare function requirement(text: string): {
    readonly name: string;
    readonly from: string | null;
};
/** requirements.txt and its like. */
export declare function readRequirements(text: string): Manifest;
