/** The expressions (`${{ … }}`) of a text and what stands between them, in order. In time linear in the text. */
export declare function splitExpressions(text: string): Iterable<{
    readonly kind: 'text' | 'expression';
    readonly text: string;
}>;
/** Whether a value names a secret or the job's token in an expression; `secrets[…]` and `toJSON(secrets)` too. */
export declare function holdsSecret(value: string): boolean;
