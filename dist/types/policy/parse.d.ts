import { type Document } from './document.js';
import type { Finding } from './finding.js';
/** Largest policy file, in bytes. */
export declare const MAX_FILE_SIZE: number;
export interface Parsed {
    readonly document: Document;
    readonly findings: readonly Finding[];
}
/**
 * Reads the text of one policy file as YAML 1.2 (core schema, one document, no anchors, tags or merge keys).
 * Nothing is thrown for any text. When a finding is an error the document's value must not be used.
 *
 * @param file the path as reports shall show it
 */
export declare function parseText(text: string, file: string): Parsed;
/** The finding about a file that is larger than a policy may be. */
export declare function tooLarge(file: string, size: number): Finding;
