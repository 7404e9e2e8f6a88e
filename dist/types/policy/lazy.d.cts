/* eslint-disable @typescript-eslint/no-require-imports -- the types of a CommonJS file */
import type * as tldts from 'tldts';
import type { RE2JS } from 're2js';
import type explainPolicy = require('./generated/explain-policy.cjs');
import type schemaPolicy = require('./generated/schema-policy.cjs');

declare const lazy: {
  re2js(): { readonly RE2JS: typeof RE2JS };
  publicSuffix(): Pick<typeof tldts, 'getPublicSuffix'>;
  explain(): typeof explainPolicy;
  schema(): typeof schemaPolicy;
};
export = lazy;
