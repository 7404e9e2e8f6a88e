import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { compile } from '../../src/compile/compile.js';
import type { Plan, ViewEntry } from '../../src/compile/plan.js';
import { decideEnv } from '../../src/decide/env.js';
import { decideRead, decideWrite } from '../../src/decide/path.js';
import { permits } from '../../src/diff/index.js';
import { parsePolicy } from '../../src/policy/load.js';
import type { Policy } from '../../src/policy/index.js';
import type { ResolvedPolicy } from '../../src/policy/resolved.js';
import { host } from '../compile/hosts.js';
import { PATHS, policySourceArbitrary, VARIABLES } from '../policy/arbitrary.js';
import { mayRead, mayWrite } from '../policy/permits.js';

/** Requests held against a plan. */
const CASES = Number(process.env['SANDBOX_POLICY_SOUNDNESS_CASES'] ?? 20_000);
const SEED = Number(process.env['SANDBOX_POLICY_SEED'] ?? 1);
vi.setConfig({ testTimeout: 3_600_000 });

const OUTSIDE = [
  ...[
    '/data/x',
    '/cache/y',
    '/rw/z',
    '/srv/x',
    '/tmp/q',
    '/home/sandbox/a',
    '/dev/shm/x',
    '/dev/x',
    '/run/x',
  ],
  ...[
    '/etc/passwd',
    '/etc/shadow',
    '/etc/ssl/private/k',
    '/etc/ssl/certs/x',
    '/usr/share/x',
    '/root/x',
    '/var/x',
  ],
];

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** What a plan shows at a path: the deepest entry of its view around it. */
function shownAt({ view }: Plan, path: string): ViewEntry | null {
  const around = view.filter(({ target }) => isWithin(path, target));
  return around.toSorted((a, b) => b.target.length - a.target.length)[0] ?? null;
}

function writesAt(plan: Plan, path: string): boolean {
  const entry = shownAt(plan, path);
  if (entry === null || entry.target === path) return false;
  return entry.kind === 'tmpfs' || entry.kind === 'overlay' || (entry.kind === 'bind' && entry.writable);
}

/** The plan's own lists as a second opinion reads them. */
const asPolicy = (policy: ResolvedPolicy, { workspace }: Plan): ResolvedPolicy => ({
  ...policy,
  filesystem: {
    ...policy.filesystem,
    workspace: workspace.mode,
    write: workspace.write,
    deny: workspace.deny,
    protect: workspace.protect,
    readDeny: workspace.readDeny,
  },
});

interface Case {
  readonly what: string;
  /** Whether the plan lets it through. */
  readonly plan: boolean;
  /** Whether `decide` does. */
  readonly decide: boolean;
}

async function casesOf(policy: ResolvedPolicy, plan: Plan): Promise<readonly Case[]> {
  const cases: Case[] = [];
  const own = asPolicy(policy, plan);
  const git = (path: string): boolean => plan.workspace.git === 'none' && path.split('/').includes('.git');
  for (const path of PATHS) {
    const [write, read] = [decideWrite(policy, path), decideRead(policy, path)];
    cases.push(
      { what: `write ${path}`, plan: mayWrite(own, path) && !git(path), decide: write.verdict === 'allow' },
      {
        what: `read ${path}`,
        plan: mayRead(own, path) && mayRead(own, `${path}/`) && !git(path),
        decide: read.verdict === 'allow',
      },
      {
        what: `execute ${path}`,
        plan:
          plan.workspace.exec ||
          plan.workspace.execPaths.some((glob) => isWithin(path, glob.replace(/^\.?\/|\/$/g, ''))),
        decide: await permits(policy, { kind: 'execute', path }),
      },
    );
  }
  for (const path of OUTSIDE) {
    const shown = shownAt(plan, path);
    cases.push({
      what: `write ${path}`,
      plan: writesAt(plan, path),
      decide: decideWrite(policy, path).verdict === 'allow',
    });
    if (shown !== null && shown.kind !== 'mask')
      cases.push({
        what: `read ${path}`,
        plan:
          shown.target === path ||
          ['', '/'].every((end) => mayRead(own, path.slice(shown.target.length + 1) + end)),
        decide: decideRead(policy, path).verdict === 'allow',
      });
  }
  for (const name of VARIABLES) {
    const passed = [...plan.env.pass, ...plan.env.secret].some((entry) =>
      entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name,
    );
    // What looks like a credential is taken out when the environment is read, by decide itself.
    if (!passed) cases.push({ what: `env ${name}`, plan: false, decide: false });
    else
      cases.push({
        what: `env ${name}`,
        plan: plan.env.secret.includes(name),
        decide: decideEnv(policy, name).verdict === 'allow',
      });
  }
  const ports = plan.network.kind === 'none' ? [] : plan.network.ports;
  for (const port of [80, 443, 5432, 22, 8080])
    cases.push({
      what: `a listener on port ${String(port)}`,
      plan: ports.includes(port),
      decide: policy.egress.allow.some((rule) => rule.kind === 'registry' || rule.ports.includes(port)),
    });
  return cases;
}

describe('a plan', () => {
  it('permits nothing that decide denies', async () => {
    let [cases, permitted, policies] = [0, 0, 0];
    const machines = ['ubuntu-runner', 'debian-root', 'gvisor-runner'] as const;
    for (let round = 0; cases < CASES; round += 1) {
      const sources = fc.sample(policySourceArbitrary, { seed: SEED + round, numRuns: 50 });
      for (const source of sources) {
        const text = stringify({ ...source, enforcement: undefined } satisfies Omit<Policy, 'enforcement'> & {
          enforcement: undefined;
        });
        const { loaded } = parsePolicy(text, {
          path: 'p.yml',
          directory: '/repo',
          home: '/home/me',
          read: () => text,
        });
        if (loaded === null) continue;
        for (const machine of machines) {
          const compiled = compile(loaded, host(machine), { today: '2026-11-24' });
          if (!compiled.ok) continue;
          policies += 1;
          for (const one of await casesOf(loaded.policy, compiled.plan)) {
            cases += 1;
            if (one.plan) permitted += 1;
            expect(one.plan && !one.decide, `${one.what}, of ${text} on ${machine}`).toBe(false);
          }
        }
      }
    }
    process.stdout.write(
      `plans, seed ${String(SEED)}: ${String(cases)} requests of ${String(policies)} plans, ${String(permitted)} permitted\n`,
    );
    expect(permitted).toBeGreaterThan(cases / 20);
  });
});
