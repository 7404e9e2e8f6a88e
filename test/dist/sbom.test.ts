import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { root } from '../docs/markdown.js';
import { bundled, copyOf, lock, manifest, nameOf, script } from './support.js';

interface Bill {
  readonly metadata: { readonly component: { readonly 'bom-ref': string; readonly version: string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly purl: string;
    readonly hashes?: readonly { readonly content: string }[];
    readonly properties: readonly { readonly name: string; readonly value: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const text = readFileSync(join(root, 'sbom.cdx.json'), 'utf8');
const bill = JSON.parse(text) as Bill;
const inputs = [
  'scripts/sbom.mjs',
  'package.json',
  'package-lock.json',
  'dist/bundled.json',
  'native/requirements.txt',
];

const schema = (name: string): object =>
  JSON.parse(
    readFileSync(join(root, 'schemas', 'vendor', `cyclonedx-${name}.schema.json`), 'utf8'),
  ) as object;

describe('sbom.cdx.json', () => {
  it('is CycloneDX 1.6, by its own schema', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    // The schema refers to its neighbours by the names that the package gives their files.
    ajv.addSchema(schema('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
    ajv.addSchema(schema('jsf-0.82'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json');
    const validate = ajv.compile(schema('bom-1.6'));
    expect(validate(bill), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...bill, components: [{ type: 'library' }] })).toBe(false);
    const licensed = { type: 'library', name: 'x', licenses: [{ license: { id: 'NOT-A-LICENCE' } }] };
    expect(validate({ ...bill, components: [licensed] })).toBe(false);
  });

  it('names every package of every bundle, by version and digest, and the libraries of dist/native', () => {
    const expected = new Map<string, Set<string>>();
    for (const [folder, keys] of Object.entries(bundled))
      for (const key of keys) {
        const purl = `pkg:npm/${nameOf(key).replace('@', '%40')}@${lock[key]?.version ?? '?'}`;
        expected.set(purl, new Set([...(expected.get(purl) ?? []), folder]));
        const component = bill.components.find((each) => each.purl === purl);
        const digest = Buffer.from(component?.hashes?.[0]?.content ?? '', 'hex').toString('base64');
        expect(`sha512-${digest}`, key).toBe(lock[key]?.integrity);
      }
    for (const purl of ['pkg:generic/musl@1.2.5', 'pkg:generic/zig-compiler-rt@0.17.1'])
      expected.set(purl, new Set(['native']));
    const held = bill.components.map(({ purl, properties }) => [purl, properties.map(({ value }) => value)]);
    const wanted = [...expected].map(([purl, folders]) => [purl, [...folders].sort()]);
    expect(new Map(held as [string, string[]][])).toEqual(new Map(wanted as [string, string[]][]));
    expect(expected.size).toBeGreaterThan(60);
  });

  it('refers only to what it names, each once, and everything is reached from the program', () => {
    const refs = [bill.metadata.component['bom-ref'], ...bill.components.map((each) => each['bom-ref'])];
    expect(new Set(refs).size).toBe(refs.length);
    const edges = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    expect([...edges.keys()].sort()).toEqual([...refs].sort());
    const reached = new Set<string>();
    const visit = (ref: string): void => {
      if (reached.has(ref)) return;
      reached.add(ref);
      for (const next of edges.get(ref) ?? []) visit(next);
    };
    visit(bill.metadata.component['bom-ref']);
    expect([...reached].sort()).toEqual([...refs].sort());
  });

  it('holds no address of a registry and nothing of the machine or the time', () => {
    expect(text.match(/https?:\/\/[^"]+/g)).toEqual(['http://cyclonedx.org/schema/bom-1.6.schema.json']);
    expect(text).not.toMatch(/timestamp|serialNumber|\/(home|root|tmp)\//);
    expect(bill.metadata.component.version).toBe(manifest.version);
  });

  it('is what the committed bundles are made of, from any folder', () => {
    const elsewhere = copyOf([...inputs, 'sbom.cdx.json']);
    expect(script(elsewhere, 'sbom.mjs', ['--check'])).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(
      join(elsewhere, 'sbom.cdx.json'),
      text.replace('"scope": "required"', '"scope": "optional"'),
    );
    expect(script(elsewhere, 'sbom.mjs', ['--check']).status).toBe(1);
  });
});

describe('what may be bundled', () => {
  const yaml = 'node_modules/yaml';
  it.each([
    [
      'a licence that isn’t on the list',
      (entry: object) => ({ ...entry, license: 'GPL-3.0-only' }),
      '"GPL-3.0-only" is not on the list',
    ],
    [
      'one of two licences that isn’t',
      (entry: object) => ({ ...entry, license: '(MIT AND MPL-2.0)' }),
      'is not on the list',
    ],
    ['no licence', (entry: object) => ({ ...entry, license: undefined }), 'no licence is stated'],
    ['no digest', (entry: object) => ({ ...entry, integrity: undefined }), 'has no digest of it'],
    ['no entry in the lock file', () => undefined, 'not in package-lock.json'],
  ])('%s: refused, by name', (_, change, why) => {
    const folder = copyOf(inputs);
    const packages = { ...lock, [yaml]: change(lock[yaml] ?? {}) };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    const done = script(folder, 'sbom.mjs', []);
    expect(done.status).toBe(1);
    expect(done.stderr).toContain(`${yaml}: `);
    expect(done.stderr).toContain(why);
  });

  it('a native compiler whose C library nobody looked up: refused', () => {
    const folder = copyOf(inputs);
    writeFileSync(join(folder, 'native', 'requirements.txt'), 'ziglang==99.0.0 --hash=sha256:00\n');
    const done = script(folder, 'sbom.mjs', []);
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('ziglang 99.0.0');
  });
});
