/** What credential a text holds by its form, null when it holds none that is known. */
export declare function credentialForm(text: string): string | null;
/** A credential in a text, by offsets. */
export interface FoundCredential {
    /** What it is: `a GitHub token`. */
    readonly what: string;
    readonly start: number;
    readonly end: number;
}
/** Every credential in a text of any kind and length, in order, none inside another. In time linear in the text. */
export declare function credentialsIn(text: string): readonly FoundCredential[];
/** Whether a value may be a credential, given that its variable's name says so. */
export declare function mayBeCredential(value: string): boolean;
/** Variables that a runner, a forge or a cloud's tools keep credentials in, for prefixes that would pass them. */
export declare const CREDENTIAL_VARIABLES: readonly string[];
/** Files of the runner by which a step changes the steps after it. */
export declare const RUNNER_FILES: readonly string[];
