import { createRequire } from 'node:module';
import type * as nodeCrypto from 'node:crypto';
import type * as re2js from 're2js';
import type * as tldts from 'tldts';
import type explainPolicy from './generated/explain-policy.cjs';
import type schemaPolicy from './generated/schema-policy.cjs';

/**
 * What only some policies need: together these cost more than all the rest of a lint. Each is a file of its own
 * (in lazy/, and beside the bundles in dist/), because a bundler puts what is merely required inside a function into the
 * chunk around it, where it is read all the same; and required rather than imported, because parsing is synchronous.
 */
const load = createRequire(import.meta.url);

const once = <T>(name: string): (() => T) => onceLoaded(`./lazy/${name}.cjs`);

function onceLoaded<T>(module: string): () => T {
  let kept: { readonly value: T } | null = null;
  return () => (kept ??= { value: load(module) as T }).value;
}

/** Node's cryptography, a tenth of the start-up of a command that needs no digest. */
export const crypto = onceLoaded<typeof nodeCrypto>('node:crypto');

/** The RE2 engine. */
export const re2 = once<Pick<typeof re2js, 'RE2JS'>>('re2js');

/** The list of public suffixes. */
export const publicSuffixes = once<Pick<typeof tldts, 'getPublicSuffix'>>('tldts');

/** The validators that find every mistake of a policy, by the name of the definition. */
export const explainers = once<typeof explainPolicy>('explain-policy');

/** The policy's JSON Schema. */
export const schemaObject = once<typeof schemaPolicy>('schema-policy');
