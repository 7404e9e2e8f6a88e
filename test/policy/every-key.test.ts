import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePolicy, policySchema, type ParsedPolicy } from '../../src/policy/index.js';
import { dereference, type SchemaNode } from '../../src/policy/schema.js';
import { expectGolden } from './rendered.js';

const folder = join(import.meta.dirname, '../golden/policy');
const text = readFileSync(join(folder, 'every-key.yml'), 'utf8');

/** An organisation's baseline that permits all that the example states, and more. */
const baseline = readFileSync(join(folder, 'org-baseline.yml'), 'utf8');

const parsed = (): ParsedPolicy =>
  parsePolicy(text, {
    path: '.github/sandbox-policy.yml',
    directory: '/repo',
    home: '/home/me',
    read: (path) => {
      if (path === '.github/org-baseline.yml') return baseline;
      throw new Error(`there is no file ${path}`);
    },
  });

/** Every dotted key of the language that the example may show; alternatives are all followed. */
function keys(node: SchemaNode, prefix: string, found: Set<string>): void {
  const { schema, definition } = dereference(node);
  if (prefix.split('.').length > 6) return;
  for (const branch of schema.oneOf ?? []) keys(branch, prefix, found);
  if (schema.items !== undefined) keys(schema.items, prefix, found);
  if (typeof schema.additionalProperties === 'object')
    keys(schema.additionalProperties, `${prefix}.*`, found);
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    const path = `${prefix}${prefix === '' ? '' : '.'}${key}`;
    found.add(path);
    // A request and a phase have the keys of clauses that are shown elsewhere.
    if (definition !== 'request' && definition !== 'phase') keys(value, path, found);
  }
}

describe('a policy that shows every key', () => {
  it('parses, validates and resolves without a finding', () => {
    expect(parsed().findings).toEqual([]);
  });

  it('means what the golden file says', () => {
    expectGolden(join(folder, 'every-key.resolved.json'), `${JSON.stringify(parsed().policy, null, 2)}\n`);
  });

  it('knows the line of every clause that it states', () => {
    const { loaded } = parsed();
    const lines = text.split('\n');
    const origins = Object.entries(loaded?.origins ?? {}).map(([clause, { file, line }]) =>
      file.endsWith('sandbox-policy.yml')
        ? `${clause}: ${line}: ${lines[line - 1] ?? ''}`
        : `${clause}: ${file}:${line}`,
    );
    expectGolden(join(folder, 'every-key.origins.txt'), `${origins.sort().join('\n')}\n`);
  });

  it('has the same digest whatever order its clauses are written in', () => {
    const { loaded } = parsed();
    const shuffled = text
      .replace('[src/, tests/]', '[tests/, src/]')
      .replace('[CI, LANG, "PIP_*"]', '["PIP_*", LANG, CI]')
      .replace('ports: [443, 8443]', 'ports: [8443, 443]')
      .replace('cpus: 1\n', 'cpus: 1.0\n')
      .replace('memory: 512MiB', 'memory: 0.5GiB');
    expect(shuffled).not.toBe(text);
    const other = parsePolicy(shuffled, {
      path: '.github/sandbox-policy.yml',
      directory: '/repo',
      home: '/home/me',
      read: () => baseline,
    });
    expect(other.loaded?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(other.loaded?.digest).toBe(loaded?.digest);
  });

  it('shows every key of the language', () => {
    const wanted = new Set<string>();
    keys(policySchema(), '', wanted);
    const shown = new Set<string>();
    const walk = (value: unknown, path: string): void => {
      if (Array.isArray(value)) for (const item of value) walk(item, path);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) {
          const named = ['inputs', 'env.set', 'phases'].includes(path) ? '*' : key;
          shown.add(`${path}${path === '' ? '' : '.'}${named}`);
          walk(item, `${path}${path === '' ? '' : '.'}${named}`);
        }
      }
    };
    walk(parsed().document.value, '');
    const missing = [...wanted].filter((key) => !shown.has(key));
    expect(missing).toEqual([
      // Alternatives to a form that the example does show.
      'tier.at-least',
      'tier.prefer',
      'inputs.*.enum',
      'inputs.*.minimum',
      'inputs.*.maximum',
      'egress.deny.ports',
      'egress.deny.registry',
      'egress.deny.service',
      'egress.deny.cidr',
      'phases.*.limits',
      'phases.*.filesystem',
      'phases.*.commands',
      'phases.*.env',
      'tests.allow.connect',
      'tests.allow.read',
      'tests.allow.write',
      'tests.allow.env',
      'tests.allow.input',
      'tests.deny.read',
      'tests.deny.env',
      'tests.deny.input',
    ]);
  });
});
