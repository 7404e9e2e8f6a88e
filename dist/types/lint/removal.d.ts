import type { Document } from '../policy/document.js';
import type { Edit, NodePath } from '../policy/finding.js';
/**
 * The edit that takes one entry out of a list, or null when that would touch more than the entry: a comment in
 * between, another entry on its line, a block list that would be left without entries.
 */
export declare function removeEntry(document: Document, path: NodePath): Edit | null;
