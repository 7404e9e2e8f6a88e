/**
 * The default protection that an entry of `write` names exactly, and so lifts; null when there is none. The same
 * reading as decide's, over the whole list: a resolved policy's own no longer holds what was lifted.
 */
export declare function protects(entry: string): string | null;
