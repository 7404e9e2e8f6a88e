import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import {
  applyPhase,
  parsePolicy,
  TIERS,
  within,
  type LoadedPolicy,
  type Policy,
  type ResolvedPolicy,
} from '../../src/policy/index.js';
import { globWithin } from '../../src/policy/narrow/globs.js';
import {
  GLOBS,
  HOSTS,
  PATHS,
  phasedArbitrary,
  policySourceArbitrary,
  PORTS,
  PROGRAMS,
  VARIABLES,
  WORDS,
} from './arbitrary.js';
import {
  acceptsInput,
  matches,
  comesOut,
  mayConnect,
  mayExecute,
  mayRead,
  mayStart,
  mayWrite,
  variable,
  type Connection,
} from './permits.js';

/** Timings are the machine's business; what is slow here is the asking, not the policy. */
vi.setConfig({ testTimeout: 600_000 });

const RUNS = Number(process.env['SANDBOX_POLICY_PROPERTY_RUNS'] ?? 300);
const SEED = Number(process.env['SANDBOX_POLICY_SEED'] ?? Date.now() % 2 ** 31);
fc.configureGlobal({ seed: SEED });

/** Requests that were held against two policies. */
let requests = 0;
afterAll(() => {
  process.stdout.write(
    `extends and phases, seed ${String(SEED)}: ${String(requests)} requests of ${String(RUNS)} policies for each property\n`,
  );
});

function load(sources: Readonly<Record<string, Policy>>, path: string): LoadedPolicy | null {
  const text = (name: string): string => stringify(sources[name]);
  return parsePolicy(text(path), { path, directory: '/repo', home: '/home/me', read: text }).loaded;
}

const commandLines = PROGRAMS.flatMap((run) => [
  { run, args: [] },
  ...WORDS.map((word) => ({ run, args: [word] })),
  { run, args: ['log', '--oneline'] },
  { run, args: ['log', '--oneline', '-m'] },
  { run, args: ['rm', '-rf', '/etc/passwd'] },
]);

const connections: readonly Connection[] = PORTS.flatMap((port) =>
  (['tls', 'http', 'other'] as const).flatMap((speaks): Connection[] => [
    ...[...HOSTS, 'deep.b.a.example.org', 'zexample.org']
      .filter((name) => !name.startsWith('*'))
      .flatMap((name) =>
        [false, true].flatMap((flag) => [
          { to: { kind: 'host', name, private: flag, ech: false } as const, port, speaks },
          { to: { kind: 'host', name, private: false, ech: flag } as const, port, speaks },
        ]),
      ),
    ...[0x0a000001n, 0x0a010101n, 0x0a010203n, 0xc0a80001n, 0x08080808n].map((bits) => ({
      to: { kind: 'address', family: 4, bits } as const,
      port,
      speaks,
    })),
    ...[0xfd00n << 112n, (0xfd00n << 112n) | (1n << 96n), 1n].map((bits) => ({
      to: { kind: 'address', family: 6, bits } as const,
      port,
      speaks,
    })),
    ...['db', 'cache'].flatMap((name) =>
      [false, true].map((localhost) => ({ to: { kind: 'service', name, localhost } as const, port, speaks })),
    ),
    ...['npm', 'pip'].map((name) => ({ to: { kind: 'registry', name } as const, port, speaks })),
  ]),
);

const inputs = ['a', 'ab', 'b', 'abcdefghijk', '1', 0, -1, 5, 5.5, 100].flatMap((value) =>
  ['title', 'n', 'x-y'].map((name) => ({ name, value })),
);

/** What `narrow` permits and `wide` doesn't, of everything that is asked here. */
function widened(narrow: ResolvedPolicy, wide: ResolvedPolicy): string[] {
  const found: string[] = [];
  const check = (what: string, child: boolean, parent: boolean): void => {
    requests += 1;
    if (child && !parent) found.push(what);
  };
  for (const path of PATHS) {
    check(`write ${path}`, mayWrite(narrow, path), mayWrite(wide, path));
    check(`read ${path}`, mayRead(narrow, path), mayRead(wide, path));
    check(`execute ${path}`, mayExecute(narrow, path), mayExecute(wide, path));
    check(`output ${path}`, comesOut(narrow, path), comesOut(wide, path));
  }
  for (const { run, args } of commandLines) {
    check(`run ${run} ${args.join(' ')}`, mayStart(narrow, run, args), mayStart(wide, run, args));
  }
  for (const connection of connections) {
    check(
      `connect ${JSON.stringify(connection, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`,
      mayConnect(narrow, connection),
      mayConnect(wide, connection),
    );
  }
  for (const name of VARIABLES) {
    const [own, bound] = [variable(narrow, name), variable(wide, name)];
    check(`have ${name}`, own !== 'none', bound !== 'none');
    check(`have ${name} unwatched`, own === 'plain', bound === 'plain');
  }
  for (const { name, value } of inputs) {
    check(`input ${name}=${value}`, acceptsInput(narrow, name, value), acceptsInput(wide, name, value));
  }
  for (const [limit, value] of Object.entries(narrow.limits) as [keyof ResolvedPolicy['limits'], unknown][]) {
    if (typeof value === 'number') check(`limit ${limit}`, value > Number(wide.limits[limit]), false);
  }
  check('tier', TIERS.indexOf(narrow.tier.atLeast) < TIERS.indexOf(wide.tier.atLeast), false);
  check('git', narrow.filesystem.git === 'full', wide.filesystem.git === 'full');
  for (const mount of narrow.filesystem.mounts) {
    check(
      `mount ${mount.path}`,
      true,
      wide.filesystem.mounts.some(({ path, mode }) => path === mount.path && mode === mount.mode),
    );
  }
  for (const name of narrow.hardening.capabilities)
    check(name, true, wide.hardening.capabilities.includes(name));
  for (const permit of narrow.enforcement.permit)
    check(permit, true, wide.enforcement.permit.includes(permit));
  for (const { clause, tier } of narrow.enforcement.waive) {
    check(
      `waive ${clause}`,
      true,
      wide.enforcement.waive.some((other) => other.clause === clause && other.tier === tier),
    );
  }
  for (const [name, value] of Object.entries(narrow.env.set))
    check(`set ${name}`, true, wide.env.set[name] === value);
  check('kernel-per-process', narrow.enforcement.accept !== 'kernel', wide.enforcement.accept !== 'kernel');
  return found;
}

/** A child that states a few clauses of its own; anything more is hardly ever within another random policy. */
const childArbitrary = fc
  .tuple(policySourceArbitrary, fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 2 }), fc.nat(2))
  .map(([policy, chosen, keep]): Policy => {
    const clauses = Object.entries(policy).filter(([key]) => key !== 'version');
    const kept = clauses
      .filter((_entry, index) => chosen.includes(index))
      .map(([key, value]): [string, unknown] => {
        if (typeof value !== 'object' || Array.isArray(value)) return [key, value];
        return [
          key,
          Object.fromEntries(Object.entries(value as object).filter((_part, index) => index % 3 !== keep)),
        ];
      });
    return { version: 1, ...Object.fromEntries(kept) };
  });

describe('extends', () => {
  it('never widens: what a child permits, its parent permits', () => {
    let accepted = 0;
    fc.assert(
      fc.property(policySourceArbitrary, childArbitrary, (parent, child) => {
        const sources = { 'parent.yml': parent, 'child.yml': { ...child, extends: ['parent.yml'] } };
        const wide = load(sources, 'parent.yml');
        const narrow = load(sources, 'child.yml');
        if (wide === null || narrow === null) return;
        accepted += 1;
        expect(widened(narrow.policy, wide.policy)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(accepted).toBeGreaterThan(RUNS / 10);
  });

  it('never widens with two parents: what a child permits, both permit', () => {
    let accepted = 0;
    fc.assert(
      fc.property(policySourceArbitrary, policySourceArbitrary, childArbitrary, (one, other, child) => {
        // Parents that differ in what can't be met would all be refused.
        const { image: _one, hardening: _first, tls: _second, ...a } = one;
        const { image: _other, hardening: _third, tls: _fourth, ...b } = other;
        const { image: _image, ...c } = child;
        const sources = { 'a.yml': a, 'b.yml': b, 'child.yml': { ...c, extends: ['a.yml', 'b.yml'] } };
        const narrow = load(sources, 'child.yml');
        if (narrow === null) return;
        accepted += 1;
        for (const name of ['a.yml', 'b.yml']) {
          const wide = load(sources, name);
          expect(wide).not.toBeNull();
          if (wide !== null) expect(widened(narrow.policy, wide.policy)).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
    expect(accepted).toBeGreaterThan(RUNS / 50);
  });

  it('never widens by a phase: what a phase permits, the policy permits', () => {
    let accepted = 0;
    fc.assert(
      fc.property(phasedArbitrary, (policy) => {
        const loaded = load({ 'p.yml': policy }, 'p.yml');
        const applied = loaded === null ? null : applyPhase(loaded, 'one');
        if (loaded === null || applied === null) return;
        accepted += 1;
        expect(widened(applied.policy, loaded.policy)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(accepted).toBeGreaterThan(RUNS / 10);
  });

  it('never widens by an inherited phase either', () => {
    let accepted = 0;
    fc.assert(
      fc.property(phasedArbitrary, childArbitrary, (parent, child) => {
        const sources = {
          'parent.yml': parent,
          'child.yml': { ...child, extends: ['parent.yml'] },
        };
        const narrow = load(sources, 'child.yml');
        const wide = load(sources, 'parent.yml');
        if (narrow === null || wide === null) return;
        const [own, bound] = [applyPhase(narrow, 'one'), applyPhase(wide, 'one')];
        expect(own).not.toBeNull();
        expect(bound).not.toBeNull();
        if (own === null || bound === null) return;
        accepted += 1;
        expect(widened(own.policy, narrow.policy)).toEqual([]);
        expect(widened(own.policy, bound.policy)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(accepted).toBeGreaterThan(RUNS / 20);
  });

  it('lets a child that states nothing be all that its parent is', () => {
    fc.assert(
      fc.property(policySourceArbitrary, (parent) => {
        const sources = {
          'parent.yml': parent,
          'child.yml': { version: 1, extends: ['parent.yml'] } as const,
        };
        const wide = load(sources as never, 'parent.yml');
        if (wide === null) return;
        const narrow = load(sources as never, 'child.yml');
        expect(narrow).not.toBeNull();
        if (narrow === null) return;
        const { name: _name, filesystem: own, ...rest } = narrow.policy;
        const { name: _other, filesystem: bound, ...same } = wide.policy;
        expect(rest).toEqual(same);
        expect({ ...own, protect: [] }).toEqual({ ...bound, protect: [] });
        expect([...own.protect].sort()).toEqual([...bound.protect, '/child.yml'].sort());
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});

describe('within', () => {
  it('holds for a policy and itself, which makes a floor of itself', () => {
    fc.assert(
      fc.property(policySourceArbitrary, (policy) => {
        const loaded = load({ 'p.yml': policy }, 'p.yml');
        if (loaded !== null) expect(within(loaded, loaded)).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it('shows what is wider for any two policies of which one permits more', () => {
    fc.assert(
      fc.property(policySourceArbitrary, policySourceArbitrary, (one, other) => {
        const [own, bound] = [load({ 'p.yml': one }, 'p.yml'), load({ 'q.yml': other }, 'q.yml')];
        if (own === null || bound === null) return;
        if (widened(own.policy, bound.policy).length > 0) expect(within(own, bound)).not.toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('globs', () => {
  const segment = fc.stringMatching(/^[ab*?]{1,4}$/).filter((text) => !text.includes('**'));
  const glob = fc.oneof(
    fc.constantFrom(...GLOBS),
    fc
      .tuple(
        fc.constantFrom('', '/'),
        fc.array(fc.oneof(segment, fc.constant('**')), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '/'),
      )
      .map(([start, parts, end]) => `${start}${parts.join('/')}${end}`),
  );
  const path = fc
    .array(fc.stringMatching(/^[ab]{1,3}$/), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'));

  it('are said to lie within one another only when every path does', () => {
    let claimed = 0;
    fc.assert(
      fc.property(
        glob,
        glob,
        fc.array(fc.oneof(path, fc.constantFrom(...PATHS)), { minLength: 30, maxLength: 30 }),
        (inner, outer, paths) => {
          if (!globWithin(inner, outer)) return;
          claimed += 1;
          for (const candidate of paths) {
            if (matches([inner], candidate))
              expect(matches([outer], candidate), `${inner} ⊆ ${outer} at ${candidate}`).toBe(true);
          }
        },
      ),
      { numRuns: RUNS * 10 },
    );
    expect(claimed).toBeGreaterThan(RUNS);
  });
});
