/** What was parsed from JSON of somebody else's, read by shape: what isn't as expected reads as nothing. */
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
/** An object, or an empty one. */
export declare function object(value: unknown): Readonly<Record<string, unknown>>;
/** A text, or an empty one. */
export declare function text(value: unknown): string;
