/** Whether a promise is fulfilled in so many milliseconds. Its rejection is passed on. */
export declare function within(milliseconds: number, promise: Promise<unknown>): Promise<boolean>;
