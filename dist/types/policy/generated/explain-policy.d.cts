// Generated from schemas/policy.v1.schema.json by `npm run generate`. Edit the schema, not this file.
declare namespace validators {
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
  const root: Validate;
  const tierName: Validate;
  const tierRange: Validate;
  const toolchainsWord: Validate;
  const toolchainsList: Validate;
  const commandName: Validate;
  const commandArgs: Validate;
  const inputString: Validate;
  const inputNumber: Validate;
  const inputFlag: Validate;
  const allowHost: Validate;
  const allowRegistry: Validate;
  const allowService: Validate;
  const allowCidr: Validate;
  const denyHost: Validate;
  const denyRegistry: Validate;
  const denyService: Validate;
  const denyCidr: Validate;
  const testAllow: Validate;
  const testDeny: Validate;
}
export = validators;
