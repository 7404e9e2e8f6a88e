export type TomlValue = {
    readonly kind: 'text';
    readonly text: string;
}
/** A number, a date, true or false, as written. */
 | {
    readonly kind: 'bare';
    readonly text: string;
} | {
    readonly kind: 'list';
    readonly items: readonly TomlEntry[];
} | {
    readonly kind: 'table';
    readonly entries: readonly TomlEntry[];
};
/** A key and its value; an item of a list has its index for a key. Offsets: of the key, of an item the value's. */
export interface TomlEntry {
    /** From the top of the document; a table of an array of tables has no index. */
    readonly path: readonly string[];
    readonly value: TomlValue;
    readonly start: number;
    readonly end: number;
}
/**
 * The entries of a TOML text, in order (toml.io, version 1.0). It reads what manifests hold and is no validator:
 * that a key stands twice is left to whoever acts on the file. null: not understood.
 */
export declare function tomlEntries(text: string): readonly TomlEntry[] | null;
/** Every entry, those inside of tables and lists after the one that holds them. */
export declare function everyEntry(entries: readonly TomlEntry[]): Iterable<TomlEntry>;
