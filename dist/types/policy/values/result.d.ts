/** A value that was read, or what is wrong with it. */
export type Read<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly rule: string;
    readonly message: string;
    readonly help?: string;
};
export declare const read: <T>(value: T) => Read<T>;
export declare const refuse: (rule: string, message: string, help?: string) => Read<never>;
