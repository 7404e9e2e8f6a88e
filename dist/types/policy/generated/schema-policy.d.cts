// Generated from schemas/policy.v1.schema.json by `npm run generate`. Edit the schema, not this file.
declare const schema: Readonly<Record<string, unknown>>;
export = schema;
