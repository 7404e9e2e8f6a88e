/** What a name stands for inside: an address of ours, or nothing at all. */
export type NameAnswer = {
    readonly kind: 'address';
    readonly address: string;
} | {
    readonly kind: 'none';
};
/**
 * Answers one DNS message. A name that may be reached has one A record and nothing of any other type; any other name
 * doesn't exist. Nothing is ever asked of anybody else.
 *
 * @returns null for what is no query: it isn't answered at all.
 */
export declare function answerDns(message: Buffer, ask: (name: string, type: string) => NameAnswer): Buffer | null;
