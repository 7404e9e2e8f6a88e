import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import {
  canonicalJson,
  decode,
  parsePolicy,
  PolicyReadError,
  printPolicy,
  spanOf,
} from '../../src/policy/index.js';
import { policySourceArbitrary } from './arbitrary.js';

/** Documents tried; SANDBOX_POLICY_FUZZ raises it. */
const DOCUMENTS = Number(process.env['SANDBOX_POLICY_FUZZ'] ?? 20_000);

vi.setConfig({ testTimeout: 3_600_000 });

const folder = join(import.meta.dirname, '../golden/policy');
const seeds = [
  ...['', 'bad', 'bad/parents'].flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.yml'))
      .map((file) => readFileSync(join(folder, name, file), 'utf8')),
  ),
];
const wordsOf = (text: string): string[] => text.split(/(?<=[\s:,[\]{}"'])/);
const words = [...new Set(seeds.flatMap(wordsOf))];

/** Reads a text and all that is derived from it; anything thrown fails the test. */
function survives(text: string): 'valid' | 'invalid' {
  const parsed = parsePolicy(text, {
    path: 'p.yml',
    directory: '/repo',
    home: '/home/me',
    read: (path) => {
      if (path.endsWith('.json')) return '{"defaultAction":"SCMP_ACT_ERRNO"}';
      if (path.includes('base')) return 'version: 1\n';
      throw new Error(`there is no file ${path}`);
    },
  });
  expect(parsed.findings.length > 0).toBe(parsed.policy === null);
  for (const { location, message, related = [] } of parsed.findings) {
    expect(message.length).toBeGreaterThan(0);
    for (const place of [location, ...related.map((other) => other.location)]) {
      const span = spanOf(place, parsed.documents);
      if (span === null) continue;
      expect(span.start.line).toBeGreaterThanOrEqual(1);
      expect(span.start.column).toBeGreaterThanOrEqual(1);
      expect(span.end.offset).toBeGreaterThanOrEqual(span.start.offset);
    }
  }
  if (parsed.loaded === null) return 'invalid';
  canonicalJson(parsed.loaded.policy);
  expect(parsed.loaded.digest).toMatch(/^sha256:/);
  for (const { line } of Object.values(parsed.loaded.origins)) expect(line).toBeGreaterThanOrEqual(1);
  return 'valid';
}

const share = (part: number): number => Math.ceil(DOCUMENTS * part);

describe('random input', () => {
  it('of bytes never crashes the reader or the parser', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom(...seeds).map((text) => new TextEncoder().encode(text.slice(0, 400))),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        let text: string;
        try {
          text = decode(Buffer.concat(pieces), 'p.yml');
        } catch (error) {
          expect(error).toBeInstanceOf(PolicyReadError);
          return;
        }
        survives(text);
      }),
      { numRuns: share(0.2) },
    );
  });

  it('of characters never crashes the parser', () => {
    const character = fc.constantFrom(...'ab01:,-?[]{}"\'#&*!|>%@`~<=\n\n  \t\r.\\/\u0000\ufeff\u2028é😀');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 60 }), (characters) => {
        survives(characters.join(''));
      }),
      { numRuns: share(0.3) },
    );
  });

  it('of policies cut up and put together wrongly never crashes validate or resolve', () => {
    const seen = { valid: 0, invalid: 0 };
    const mutation = fc.record({
      at: fc.nat(2_000),
      drop: fc.nat(3),
      put: fc.array(fc.constantFrom(...words), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(mutation, { maxLength: 3 }), (seed, mutations) => {
        const parts = wordsOf(seed);
        for (const { at, drop, put } of mutations) parts.splice(at % (parts.length + 1), drop, ...put);
        seen[survives(parts.join(''))] += 1;
      }),
      { numRuns: share(0.3) },
    );
    expect(seen.valid).toBeGreaterThan(0);
    expect(seen.invalid).toBeGreaterThan(seen.valid);
  });

  it('of values in the right places never crashes validate or resolve', () => {
    const seen = { valid: 0, invalid: 0 };
    const scalar = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(...words.map((word) => word.trim())),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    );
    const odd = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 3 }),
      fc.dictionary(fc.string({ maxLength: 8 }), scalar, { maxKeys: 3 }),
    );
    fc.assert(
      fc.property(
        policySourceArbitrary,
        fc.array(fc.tuple(fc.nat(500), odd), { maxLength: 3 }),
        (policy, changes) => {
          const whole = structuredClone(policy) as unknown;
          for (const [index, value] of changes) put(whole, index, value);
          seen[survives(stringify(whole))] += 1;
        },
      ),
      { numRuns: share(0.2) },
    );
    expect(seen.valid).toBeGreaterThan(share(0.2) / 50);
  });
});

/** Replaces one of the leaves or branches of a value, counted through. */
function put(whole: unknown, index: number, value: unknown): void {
  const places: { readonly owner: Record<string, unknown>; readonly key: string }[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push({ owner: node as Record<string, unknown>, key });
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(whole);
  const place = places[index % Math.max(1, places.length)];
  if (place !== undefined) place.owner[place.key] = value;
}

describe('printing', () => {
  const load = (text: string) =>
    parsePolicy(text, { path: 'p.yml', directory: '/repo', home: '/home/me', read: () => '' }).loaded;

  it('parse, print, parse gives the same policy and the same text', () => {
    let printed = 0;
    fc.assert(
      fc.property(policySourceArbitrary, (source) => {
        const once = load(stringify(source));
        if (once === null) return;
        printed += 1;
        const text = printPolicy(once.policy);
        const twice = load(text);
        expect(twice?.policy).toEqual(once.policy);
        expect(twice?.digest).toBe(once.digest);
        if (twice !== null) expect(printPolicy(twice.policy)).toBe(text);
        expect(parse(text)).toHaveProperty('version', 1);
      }),
      { numRuns: 400 },
    );
    expect(printed).toBeGreaterThan(100);
  });
});
