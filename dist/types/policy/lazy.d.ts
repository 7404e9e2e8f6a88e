import type * as nodeCrypto from 'node:crypto';
import type * as re2js from 're2js';
import type * as tldts from 'tldts';
import type explainPolicy from './generated/explain-policy.cjs';
/** Node's cryptography, a tenth of the start-up of a command that needs no digest. */
export declare const crypto: () => typeof nodeCrypto;
/** The RE2 engine. */
export declare const re2: () => Pick<typeof re2js, "RE2JS">;
/** The list of public suffixes. */
export declare const publicSuffixes: () => Pick<typeof tldts, "getPublicSuffix">;
/** The validators that find every mistake of a policy, by the name of the definition. */
export declare const explainers: () => typeof explainPolicy;
/** The policy's JSON Schema. */
export declare const schemaObject: () => Readonly<Record<string, unknown>>;
