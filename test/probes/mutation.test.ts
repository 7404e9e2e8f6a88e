import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeEngines } from '../engines/engine.js';
import { startEngineProxy } from './engine-proxy.js';
import { COMMON, CONTAINER, GVISOR, POLICY, PROCESS, selects, type Mutation } from './mutations.js';
import type { Bindings, Plan } from '../../src/compile/plan.js';
import type { OpenRequest, OpenTier } from '../../src/enforce/sandbox.js';
import { findBubblewrap } from '../../src/host/bubblewrap.js';
import { parsePolicy } from '../../src/policy/load.js';
import { realDependencies, type RunDependencies } from '../../src/run/dependencies.js';
import { SandboxRefused } from '../../src/run/sandbox.js';
import type { VerifyReport } from '../../src/verify/generated/verify-report.js';
import { verify } from '../../src/verify/verify.js';

type TestTier = 'process' | 'container' | 'gvisor';

/** How a sandbox without one of its mechanisms was noticed: by which probes, or because it never came to be. */
type Noticed =
  | { readonly kind: 'probes'; readonly failed: VerifyReport['probes'] }
  | { readonly kind: 'refused'; readonly why: string };

let base: string;
/** Of programs: what is below /tmp is out of sight where the launcher starts bubblewrap. */
let programs: string;
beforeAll(() => {
  programs = mkdtempSync('/var/tmp/sandbox-policy-mutation-');
  chmodSync(programs, 0o755);
  base = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-policy-mutation-')));
  chmodSync(base, 0o755);
  mkdirSync(join(base, 'mount'));
  chmodSync(join(base, 'mount'), 0o777);
});
afterAll(() => {
  rmSync(programs, { recursive: true, force: true });
  rmSync(base, { recursive: true, force: true });
});

/** Tries the probes of some mutations' clauses, with the first one's mechanism taken out or with all of them in place. */
async function probed(
  tier: TestTier,
  engine: string | null,
  [mutation, ...others]: readonly [Mutation, ...Mutation[]],
  taken: boolean,
): Promise<Noticed> {
  const home = mkdtempSync(join(base, 'home-'));
  const text = (mutation.policy ?? POLICY).replace('MOUNT', join(base, 'mount'));
  const { loaded, findings } = parsePolicy(`version: 1\ntier: ${tier}\n${text}`, {
    path: 'policy.yml',
    directory: home,
    read: () => {
      throw new Error('no other files');
    },
  });
  if (loaded === null) throw new Error(JSON.stringify(findings));
  const proxy =
    engine === null || mutation.body === undefined || !taken
      ? null
      : await startEngineProxy(join(home, 'engine.sock'), engine, (body) => mutation.body?.(body as never));
  const socket = proxy?.socket ?? engine;
  try {
    const { report } = await verify(
      loaded,
      {
        workspace: home,
        env: { PATH: '/usr/bin:/bin', ...(socket === null ? {} : { DOCKER_HOST: `unix://${socket}` }) },
        home,
        stateHome: join(home, 'state'),
        cacheHome: null,
        only: (probe) => [mutation, ...others].some((one) => selects(one, probe)),
      },
      taken ? without(mutation) : realDependencies,
    );
    expect(report.probes.length, 'probes that were tried').toBeGreaterThan(0);
    return { kind: 'probes', failed: report.probes.filter(({ verdict }) => verdict !== 'held') };
  } catch (error) {
    if (!(error instanceof SandboxRefused)) throw error;
    return { kind: 'refused', why: error.message };
  } finally {
    await proxy?.close();
  }
}

/** The real house, in which what is opened is not what was compiled. The probes are still derived from the latter. */
function without(mutation: Mutation): RunDependencies {
  const open =
    <P extends Plan>(real: OpenTier<P>): OpenTier<P> =>
    (request) => {
      const plan = mutation.plan?.(request.plan) ?? request.plan;
      const bindings: Bindings = mutation.bindings?.(request.bindings) ?? request.bindings;
      const changed: OpenRequest<P> = {
        ...request,
        plan: mutation.without === undefined ? plan : { ...plan, bwrap: wrapper(mutation) },
        bindings,
        env: { ...request.env, ...mutation.env },
      };
      return real(changed);
    };
  return {
    ...realDependencies,
    openProcess: open(realDependencies.openProcess),
    openContainer: open(realDependencies.openContainer),
  };
}

/** Starts bubblewrap with some of its options left out. */
function wrapper({ without: left = {}, with: more = [] }: Mutation): string {
  const path = join(mkdtempSync(join(programs, 'of-')), 'bwrap');
  const cases = Object.entries(left).map(
    ([option, words]) => `${option}) i=$((i + ${words})); shift ${words} ;;`,
  );
  const bwrap = findBubblewrap(['/usr/local/bin', '/usr/bin', '/bin'], null) ?? 'bwrap';
  writeFileSync(
    path,
    `#!/bin/sh\nn=$#; i=0\nwhile [ $i -lt $n ]; do a=$1; shift; i=$((i + 1))\n` +
      `case "$a" in ${cases.join(' ')} *) set -- "$@" "$a" ;; esac; done\nexec ${bwrap} ${more.join(' ')} "$@"\n`,
    { mode: 0o755 },
  );
  chmodSync(dirname(path), 0o755);
  return path;
}

function suite(tier: TestTier, mutations: readonly Mutation[], engine: string | null): void {
  it.each(mutations)('$mechanism', { timeout: 180_000 }, async (mutation) => {
    const noticed = await probed(tier, engine, [mutation], true);
    if (mutation.refused !== undefined) {
      expect(noticed).toEqual({ kind: 'refused', why: expect.stringMatching(mutation.refused) as string });
      return;
    }
    // For another reason it says nothing of the mechanism.
    expect(noticed.kind, JSON.stringify(noticed)).toBe('probes');
    expect(noticed, `${mutation.mechanism} is gone, and no probe of ${mutation.clause} fails`).not.toEqual({
      kind: 'probes',
      failed: [],
    });
  });

  it('… and with all of them none of the same probes does', { timeout: 180_000 }, async () => {
    const policies = new Map<string, readonly Mutation[]>();
    for (const mutation of mutations) {
      const key = mutation.policy ?? POLICY;
      policies.set(key, [...(policies.get(key) ?? []), mutation]);
    }
    for (const [first, ...others] of policies.values()) {
      if (first === undefined) continue;
      expect(await probed(tier, engine, [first, ...others], false)).toEqual({ kind: 'probes', failed: [] });
    }
  });
}

describe('mutation, process tier: without any one mechanism some probe fails', () => {
  suite('process', [...COMMON, ...PROCESS], null);
});

describeEngines(
  'mutation, in the tiers of an engine: without any one mechanism some probe fails',
  [null, 'runsc'],
  (engine) => {
    suite(engine.tier, engine.tier === 'gvisor' ? GVISOR : [...COMMON, ...CONTAINER], engine.socket);
  },
);
