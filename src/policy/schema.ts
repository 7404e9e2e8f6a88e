import { schemaObject } from './lazy.js';

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
export function policySchema(): SchemaNode {
  return schemaObject() as SchemaNode;
}

/** Follows a `$ref` into `$defs`; what stands beside the reference wins over what it names. */
export function dereference(schema: SchemaNode): Described {
  let current = schema;
  let definition: string | null = null;
  for (;;) {
    const name = /^#\/\$defs\/(\w+)$/.exec(current.$ref ?? '')?.[1];
    if (name === undefined) return { definition, schema: current };
    const { $ref: _ref, ...beside } = current;
    const target = policySchema().$defs?.[name];
    if (target === undefined) throw new Error(`the schema has no definition ${name}`);
    definition = name;
    current = { ...target, ...beside };
  }
}

const has = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

const isMapping = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const byKey = (value: unknown, branches: Readonly<Record<string, string>>): string | null =>
  Object.entries(branches).find(([key]) => has(value, key))?.[1] ?? null;

const INPUT_BRANCHES: Readonly<Record<string, string>> = {
  string: 'inputString',
  integer: 'inputNumber',
  number: 'inputNumber',
  boolean: 'inputFlag',
  null: 'inputFlag',
};

/** For each definition that is a `oneOf`: which alternative a value is meant to be; null when that can't be told. */
const CHOICES: Readonly<Record<string, (value: unknown) => string | null>> = {
  tier: (value) => (isMapping(value) ? 'tierRange' : typeof value === 'string' ? 'tierName' : null),
  toolchains: (value) =>
    Array.isArray(value) ? 'toolchainsList' : typeof value === 'string' ? 'toolchainsWord' : null,
  command: (value) => (isMapping(value) ? 'commandArgs' : typeof value === 'string' ? 'commandName' : null),
  input: (value) => {
    const type = has(value, 'type') ? String((value as { type: unknown }).type) : '';
    return Object.hasOwn(INPUT_BRANCHES, type) ? (INPUT_BRANCHES[type] ?? null) : null;
  },
  egressAllow: (value) =>
    byKey(value, {
      host: 'allowHost',
      registry: 'allowRegistry',
      service: 'allowService',
      cidr: 'allowCidr',
    }),
  egressDeny: (value) =>
    byKey(value, { host: 'denyHost', registry: 'denyRegistry', service: 'denyService', cidr: 'denyCidr' }),
  test: (value) => byKey(value, { allow: 'testAllow', deny: 'testDeny' }),
};

/** The alternative of a `oneOf` definition that a value is meant to be. */
export function alternative(definition: string, value: unknown): string | null {
  return CHOICES[definition]?.(value) ?? null;
}

/**
 * The schema of the value at a path, following the alternatives that the data chose; null where there is none.
 * Of a value that has alternatives itself, `chosen` gives the one that was meant.
 */
export function schemaAt(
  root: unknown,
  path: readonly (string | number)[],
  what: 'stated' | 'chosen' = 'stated',
): Described | null {
  let described = dereference(policySchema());
  let value = root;
  const settle = (): boolean => {
    if (described.schema.oneOf === undefined) return true;
    const chosen = described.definition === null ? null : alternative(described.definition, value);
    if (chosen === null) return false;
    described = dereference({ $ref: `#/$defs/${chosen}` });
    return true;
  };
  for (const step of path) {
    if (!settle()) return null;
    const { schema } = described;
    const next: SchemaNode | undefined =
      typeof step === 'number'
        ? schema.items
        : schema.properties !== undefined && Object.hasOwn(schema.properties, step)
          ? schema.properties[step]
          : typeof schema.additionalProperties === 'object'
            ? schema.additionalProperties
            : undefined;
    if (next === undefined) return null;
    described = dereference(next);
    value = (value as Record<string | number, unknown> | undefined)?.[step];
  }
  return what === 'chosen' && !settle() ? null : described;
}

/** Dotted places of the language where a key may stand: `memory` → [`limits`]. */
export function placesOf(key: string): readonly string[] {
  const found: string[] = [];
  for (const [clause, node] of Object.entries(policySchema().properties ?? {})) {
    if (clause === key) found.push('');
    const { properties } = dereference(node).schema;
    if (properties !== undefined && Object.hasOwn(properties, key)) found.push(clause);
  }
  return found;
}
