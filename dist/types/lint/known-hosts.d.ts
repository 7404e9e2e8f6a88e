/**
 * Hosts that are known for something. An entry `a.b` means that name; `*.a.b` every name below it. What they are
 * for is public knowledge; none of them is contacted.
 */
/** Places made to receive text from anyone, or to tell someone else that a request came in. */
export declare const EXFILTRATION_HOSTS: Readonly<Record<string, readonly string[]>>;
/** Useful hosts that also carry anything to anyone who has an account there; the code brings its own token. */
export declare const RELAY_HOSTS: Readonly<Record<string, readonly string[]>>;
/**
 * What is known of a rule's host: the first entry that it has a name in common with. `admitted` says whether the
 * policy as a whole lets a plain name through, so that a wildcard whose dangerous names are denied is not held
 * against its author.
 */
export declare function knownAs(host: string, known: Readonly<Record<string, readonly string[]>>, admitted: (name: string) => boolean): {
    readonly what: string;
    readonly entry: string;
} | null;
