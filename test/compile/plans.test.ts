import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.js';
import type { Plan } from '../../src/compile/plan.js';
import { digestOf } from '../../src/policy/digest.js';
import { matchesGolden } from './golden.js';
import { host, type HostName } from './hosts.js';
import { loaded, POLICIES, type PolicyName } from './policies.js';

const TODAY = '2026-11-24';

/** Every policy on the machines where it says something new. */
const CASES: readonly (readonly [PolicyName, HostName])[] = [
  ['default', 'ubuntu-runner'],
  ['default', 'debian-root'],
  ['default', 'rootless-engine'],
  ['process', 'debian-root'],
  ['process', 'ubuntu-sudo'],
  ['process', 'laptop'],
  ['process', 'no-bubblewrap'],
  ['process', 'old-bubblewrap'],
  ['process', 'ubuntu-runner'],
  ['process', 'arm-unmerged'],
  ['process', 'macos'],
  ['limits', 'debian-root'],
  ['limits', 'laptop'],
  ['cpus', 'laptop'],
  ['allowlist', 'laptop'],
  ['allowlist', 'debian-root'],
  ['allowlist', 'ubuntu-runner'],
  ['allowlist', 'weak-engine'],
  ['image', 'ubuntu-runner'],
  ['image', 'weak-engine'],
  ['read-write', 'debian-root'],
  ['read-only', 'ubuntu-runner'],
  ['gvisor', 'gvisor-runner'],
  ['gvisor', 'old-gvisor'],
  ['gvisor', 'ubuntu-runner'],
];

/** Plans are long and all alike in their seccomp profile: its digest stands for it. */
function shortened(plan: Plan): unknown {
  if (plan.seccomp === null) return plan;
  return { ...plan, seccomp: { name: plan.seccomp.name, profile: digestOf(plan.seccomp.profile) } };
}

describe('compile', () => {
  it.each(CASES)('the plan of %s on %s is as kept', (policy, machine) => {
    const compiled = compile(loaded(POLICIES[policy]), host(machine), { today: TODAY });
    const kept = compiled.ok
      ? { digest: compiled.digest, plan: shortened(compiled.plan) }
      : { tier: compiled.tier, problems: compiled.problems };
    matchesGolden(`plans/${policy}.${machine}.json`, `${JSON.stringify(kept, null, 2)}\n`);
  });

  it.each(CASES)('%s on %s compiles to the same bytes each time', (policy, machine) => {
    const once = compile(loaded(POLICIES[policy]), host(machine), { today: TODAY });
    const again = compile(loaded(POLICIES[policy]), host(machine), { today: TODAY });
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  });

  it('the digest covers no uid, and changes with what is enforced', () => {
    const policy = loaded(POLICIES.process);
    const facts = host('laptop');
    const digest = (other: Partial<typeof facts>, text: string = POLICIES.process): string => {
      const compiled = compile(text === POLICIES.process ? policy : loaded(text), { ...facts, ...other });
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
      return compiled.digest;
    };
    const before = digest({});
    expect(digest({ caller: { uid: 1234, gid: 1234, groups: [1234] } })).toBe(before);
    expect(digest({}, 'tier: process\nlimits: { pids: 7 }\n')).not.toBe(before);
    expect(digest({ mergedUsr: false })).not.toBe(before);
  });

  it('mounts what lies in another mount after it, however the policy lists them', () => {
    const text =
      'tier: process\nfilesystem: { mounts: [{ path: /k, at: /d/a/k }, { path: /d, at: /d, mode: read-write }, { path: /a, at: /d/a }] }\n';
    const compiled = compile(loaded(text), host('laptop'), { today: TODAY });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    const targets = compiled.plan.view.flatMap((entry) => (entry.kind === 'bind' ? [entry.target] : []));
    expect(targets.slice(-3)).toEqual(['/d', '/d/a', '/d/a/k']);
  });

  it('a plan holds nothing of a host’s cgroup paths, which name sessions', () => {
    const compiled = compile(loaded(POLICIES.process), {
      ...host('debian-root'),
      cgroup: { version: 2, base: '/sys/fs/cgroup/user.slice/session-3.scope', controllers: ['memory'] },
    });
    expect(compiled.ok).toBe(true);
    expect(JSON.stringify(compiled)).not.toContain('session-3');
  });
});
