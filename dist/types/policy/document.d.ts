import { type Node } from 'yaml';
import type { Location, NodePath, Span } from './finding.js';
import type { Lines } from './position.js';
/** A comment of the text, `#` included. */
export interface Comment {
    readonly text: string;
    readonly span: Span;
}
/** A policy file's text and what it says, every key and value of which knows its place. */
export interface Document {
    /** The path as it was given, for reports. */
    readonly file: string;
    readonly text: string;
    readonly lines: Lines;
    /** Plain data: strings, numbers, booleans, null, arrays, objects. undefined when the text could not be read as YAML. */
    readonly value: unknown;
    /**
     * Where the key or the value at a path is. A path that isn't there gives its nearest ancestor; an item of a list
     * has no key and gives its value.
     */
    locate(path: NodePath, target: 'key' | 'value'): Span;
    /** The 1-based line where the key or value at a path begins. */
    line(path: NodePath, target: 'key' | 'value'): number;
    /** Every comment, in order. Reads the text again: ask only when there is a reason to. */
    comments(): readonly Comment[];
}
/** Puts text, nodes and plain value together. `root` is null when the text is empty or was not read. */
export declare function documentOf(file: string, text: string, lines: Lines, root: Node | null, value: unknown): Document;
/** The span a location means, or null for a whole file and for files that are not among the documents. */
export declare function spanOf(location: Location, documents: ReadonlyMap<string, Document>): Span | null;
