/** Which paths there were: 53-bit hashes of them, eight bytes each, so that millions fit and none is held as text. */
export interface NameRecord {
    /** Whether there was something at the path with this key. Wrong once in some 10^10 asked. */
    has(key: string): boolean;
}
export interface NameRecorder {
    /** Notes names of one folder, by the folder's key. */
    add(folder: string, names: readonly {
        readonly name: Buffer;
    }[]): void;
    finish(): NameRecord;
}
export declare function nameRecorder(): NameRecorder;
