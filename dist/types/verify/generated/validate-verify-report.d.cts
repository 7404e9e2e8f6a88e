// Generated from schemas/verify-report.v1.schema.json by `npm run generate`. Edit the schema, not this file.
declare function validate(value: unknown): boolean;
declare namespace validate {
  interface Validate {
    (value: unknown): boolean;
    errors?: ErrorObject[] | null;
  }
  interface ErrorObject {
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
  }
  const errors: readonly ErrorObject[] | null | undefined;
}
export = validate;
