/** A promise and its ends, as Promise.withResolvers gives from Node 22 on. A rejection nobody waits for is no crash. */
export interface Deferred<T> {
    readonly promise: Promise<T>;
    readonly resolve: (value: T) => void;
    readonly reject: (error: Error) => void;
}
export declare function deferred<T>(): Deferred<T>;
