/** The namespaces of this process by kind, as namespaces(7) names them: `net` is `net:[4026531840]`. */
export declare function ownNamespaces(): Readonly<Record<string, string>>;
