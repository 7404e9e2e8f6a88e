/** A schema object as the messages need it. */
export interface SchemaNode {
    readonly $ref?: string;
    readonly description?: string;
    readonly type?: string;
    readonly const?: unknown;
    readonly enum?: readonly unknown[];
    readonly properties?: Readonly<Record<string, SchemaNode>>;
    readonly additionalProperties?: boolean | SchemaNode;
    readonly items?: SchemaNode;
    readonly oneOf?: readonly SchemaNode[];
    readonly $defs?: Readonly<Record<string, SchemaNode>>;
    readonly examples?: readonly unknown[];
}
/** The definition of the schema that describes a value, with its name when it has one. */
export interface Described {
    readonly definition: string | null;
    readonly schema: SchemaNode;
}
/** The policy's JSON Schema (2020-12), as in schemas/policy.v1.schema.json. */
export declare function policySchema(): SchemaNode;
/** Follows a `$ref` into `$defs`; what stands beside the reference wins over what it names. */
export declare function dereference(schema: SchemaNode): Described;
/** The alternative of a `oneOf` definition that a value is meant to be. */
export declare function alternative(definition: string, value: unknown): string | null;
/**
 * The schema of the value at a path, following the alternatives that the data chose; null where there is none.
 * Of a value that has alternatives itself, `chosen` gives the one that was meant.
 */
export declare function schemaAt(root: unknown, path: readonly (string | number)[], what?: 'stated' | 'chosen'): Described | null;
/** Dotted places of the language where a key may stand: `memory` → [`limits`]. */
export declare function placesOf(key: string): readonly string[];
