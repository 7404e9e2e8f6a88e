import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENFORCED_CLAUSES, POLICY_RULES, policySchema } from '../../src/policy/index.js';
import explain from '../../src/policy/generated/explain-policy.cjs';
import quick from '../../src/policy/generated/validate-policy.cjs';
import { alternative, type SchemaNode } from '../../src/policy/schema.js';
import { policySourceArbitrary } from './arbitrary.js';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'schemas/policy.v1.schema.json'), 'utf8')) as SchemaNode;

/** Every schema in the schema, with its JSON pointer. */
function* schemas(node: SchemaNode, pointer = '#'): Generator<[string, SchemaNode]> {
  yield [pointer, node];
  for (const [key, value] of Object.entries(node.properties ?? {}))
    yield* schemas(value, `${pointer}/properties/${key}`);
  for (const [key, value] of Object.entries(node.$defs ?? {}))
    yield* schemas(value, `${pointer}/$defs/${key}`);
  for (const [index, value] of (node.oneOf ?? []).entries())
    yield* schemas(value, `${pointer}/oneOf/${index}`);
  if (node.items !== undefined) yield* schemas(node.items, `${pointer}/items`);
  if (typeof node.additionalProperties === 'object')
    yield* schemas(node.additionalProperties, `${pointer}/additionalProperties`);
}

describe('the schema', () => {
  it('is JSON Schema 2020-12', () => {
    const ajv = new Ajv.default({ strict: true });
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('F9: closes every mapping to unknown keys', () => {
    for (const [pointer, node] of schemas(schema)) {
      if (node.type === 'object') expect(node.additionalProperties, pointer).not.toBe(undefined);
      if (node.type === 'object') expect(node.additionalProperties, pointer).not.toBe(true);
    }
  });

  it('describes every field for editors', () => {
    for (const [pointer, node] of schemas(schema)) {
      if (node.$ref === undefined) expect(node.description, pointer).toMatch(/^[\S].*[.…)]$/s);
    }
  });

  it('has a rule by which every alternative is chosen', () => {
    const samples: Readonly<Record<string, readonly unknown[]>> = {
      tier: ['process', {}],
      toolchains: ['auto', []],
      command: ['git', {}],
      input: ['string', 'integer', 'number', 'boolean', 'null', null].map((type) => ({ type })),
      egressAllow: ['host', 'registry', 'service', 'cidr'].map((key) => ({ [key]: 1 })),
      egressDeny: ['host', 'registry', 'service', 'cidr'].map((key) => ({ [key]: 1 })),
      test: [{ allow: 1 }, { deny: 1 }],
    };
    for (const [name, node] of Object.entries(schema.$defs ?? {})) {
      if (node.oneOf === undefined) continue;
      const chosen = new Set((samples[name] ?? []).map((value) => alternative(name, value)));
      expect([...chosen].sort(), name).toEqual(
        node.oneOf.map(({ $ref }) => $ref?.replace('#/$defs/', '')).sort(),
      );
    }
  });

  it('knows every clause that a waiver may name', () => {
    for (const clause of ENFORCED_CLAUSES) {
      const [top = '', key] = clause.split('.');
      const property = schema.properties?.[top];
      expect(property, clause).toBeDefined();
      if (key === undefined) continue;
      const definition = schema.$defs?.[property?.$ref?.replace('#/$defs/', '') ?? ''] ?? property;
      expect(Object.keys(definition?.properties ?? {}), clause).toContain(key);
    }
  });
});

describe('generated files', () => {
  it('do not drift from the schemas', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('carry the whole schema', () => {
    expect(policySchema()).toEqual(schema);
  });

  it('agree with each other and with ajv itself on any value', () => {
    const ajv = new Ajv.default({ strict: true });
    const direct = ajv.compile(schema);
    const policy = fc.oneof(
      policySourceArbitrary,
      policySourceArbitrary.chain((valid) =>
        fc
          .record({
            key: fc.constantFrom(...Object.keys(schema.properties ?? {}), 'x'),
            value: fc.anything(),
          })
          .map(({ key, value }) => ({
            ...valid,
            [key]: value,
          })),
      ),
    );
    const seen = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(policy, (value) => {
        const expected = direct(value);
        expect(quick(value)).toBe(expected);
        expect(explain.root(value)).toBe(expected);
        seen[expected ? 'valid' : 'invalid'] += 1;
      }),
      { numRuns: 500 },
    );
    expect(seen.valid).toBeGreaterThan(100);
    expect(seen.invalid).toBeGreaterThan(50);
  });
});

describe('the table of rules', () => {
  it('has each id once, in order, below SP0100', () => {
    const ids = POLICY_RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const id of ids) expect(id).toMatch(/^SP00\d\d$/);
  });
});
