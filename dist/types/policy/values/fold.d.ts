/**
 * A path as file systems that fold names would take it: HFS+ drops invisible characters, NTFS drops dots and spaces
 * at a name's end and takes `:` for a stream, both ignore case and know `git~1` for `.git`. What is protected on the
 * reviewer's machine must not be reachable here under another spelling.
 */
export declare function foldedPath(path: string): string;
