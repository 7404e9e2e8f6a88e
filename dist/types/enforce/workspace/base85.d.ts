/** Bytes that one line of a binary patch holds. */
export declare const LINE_BYTES = 52;
/** One line: its length as a letter (A–Z for 1–26, a–z for 27–52), then the bytes, filled up with zeros. */
export declare function base85Line(bytes: Buffer): string;
/** The bytes of a line without its line feed; null: not such a line. */
export declare function base85Bytes(line: string): Buffer | null;
