import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePolicy, POLICY_RULES, readPolicyFile } from '../../src/policy/index.js';
import { expectGolden, rendered } from './rendered.js';

const folder = join(import.meta.dirname, '../golden/policy/bad');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.slice(0, -'.yml'.length));

/** Paths in reports are those of the folder, wherever the checkout is. */
const read = (path: string): string => {
  try {
    return readPolicyFile(join(folder, path));
  } catch (cause) {
    throw new Error((cause as Error).message.replaceAll(`${folder}/`, ''), { cause });
  }
};

const check = (name: string) =>
  parsePolicy(readFileSync(join(folder, `${name}.yml`), 'utf8'), {
    path: `${name}.yml`,
    read,
    directory: '/repo',
    home: '/home/me',
  });

describe('a policy with mistakes', () => {
  it('has at least sixty examples', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  it.each(names)('%s: each mistake is named once, at its place, with what to do', (name) => {
    const { findings, documents } = check(name);
    expectGolden(join(folder, `${name}.out`), rendered(findings, documents));
  });

  it.each(names)('F1, F2, F4: %s gives an error and no policy at all', (name) => {
    const { findings, policy, loaded } = check(name);
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(policy).toBeNull();
    expect(loaded).toBeNull();
  });

  it('reports by rules that are in the table', () => {
    const known = new Set<string>(POLICY_RULES.map(({ id }) => id));
    for (const name of names) for (const { rule } of check(name).findings) expect(known).toContain(rule);
  });

  it('has an example of every rule that a text can break by itself', () => {
    const seen = new Set(names.flatMap((name) => check(name).findings.map(({ rule }) => rule)));
    const unseen = POLICY_RULES.map(({ id }) => id).filter((id) => !seen.has(id));
    // Files too large are made by the tests of parse; a phase is asked for by a caller.
    expect(unseen).toEqual(['SP0002', 'SP0065']);
  });
});
