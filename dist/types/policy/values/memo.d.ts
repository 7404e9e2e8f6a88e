/** A pure function of a text that remembers its answers, for what is slow and asked again by every policy of many. */
export declare function memo<T>(answer: (text: string) => T): (text: string) => T;
