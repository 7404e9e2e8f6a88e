/** A text that was read, or one sentence that says what is wrong with it. */
export type Read<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly problem: string;
};
/** A target as the gateway sees it: a name or a literal address (IPv6 without brackets), and a TCP port. */
export interface HostPort {
    readonly host: string;
    readonly port: number;
}
/**
 * Reads `HOST:PORT`; IPv6 literals stand in brackets. Gives the host as written (without brackets): whether that
 * spelling is one a rule can match is `hostNameProblem`'s to say.
 */
export declare function parseHostPort(text: string): Read<HostPort>;
/**
 * What keeps a name from being judged by the rules, as a sentence with the right spelling; null when nothing
 * does. Rules hold lower-case ASCII names without a trailing dot, and a name that isn't spelt like that is
 * refused, never rewritten: two spellings of one name are how filters and resolvers come to disagree.
 */
export declare function hostNameProblem(name: string): string | null;
