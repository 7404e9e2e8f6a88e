import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile/compile.js';
import type { Compiled } from '../../../src/compile/plan.js';
import { renderDocker } from '../../../src/compile/docker.js';
import type { Tier } from '../../../src/policy/resolved.js';
import { host, type HostName } from '../hosts.js';
import { loaded } from '../policies.js';

const GENERATED = `image: host
commands: { allow: [python] }
hardening: { apparmor: generated }
`;

function compiled(name: HostName, tier: Tier, text = GENERATED): Compiled {
  return compile(loaded(`tier: ${tier}\n${text}`), host(name), { target: tier, today: '2026-11-24' });
}

const cell = (found: Compiled, clause: string): string | undefined =>
  (found.ok ? found.plan.matrix : found.matrix).cells.find((one) => one.clause === clause)?.enforcer;

describe('hardening.apparmor: generated', () => {
  it.each(['process', 'container'] as const)('holds the commands in the kernel, in the %s tier', (tier) => {
    const found = compiled('ubuntu-sudo', tier);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    expect(found.plan.apparmor).toMatchObject({ kind: 'generated', sudo: false });
    expect(cell(found, 'hardening.apparmor')).toBe('kernel');
    expect(cell(found, 'commands.allow')).toBe('kernel');
  });

  it('holds them without Landlock, which nothing else does', () => {
    const facts = { ...host('ubuntu-sudo'), landlock: 0 };
    const of = (text: string): Compiled =>
      compile(loaded(`tier: process\n${text}`), facts, { target: 'process', today: '2026-11-24' });
    expect(cell(of(GENERATED), 'commands.allow')).toBe('kernel');
    expect(cell(of('commands: { allow: [python] }\n'), 'commands.allow')).toBe('entry');
  });

  it.each([
    ['debian-root', 'process', 'this kernel has no AppArmor'],
    ['laptop', 'process', 'only root may load AppArmor profiles'],
    ['ubuntu-runner', 'container', 'only root may load AppArmor profiles'],
    ['weak-engine', 'container', "the engine's host has no AppArmor"],
    ['gvisor-runner', 'gvisor', 'runsc applies no AppArmor profile to what runs inside'],
  ] as const)('on %s, %s tier, it is refused: %s', (name, tier, reason) => {
    const found = compiled(name, tier);
    expect(found.ok).toBe(false);
    expect(cell(found, 'hardening.apparmor')).toBe('none');
    expect(JSON.stringify(found)).toContain(reason);
  });

  it('is what the engine is asked for, by the name of the run', () => {
    const found = compiled('ubuntu-sudo', 'container');
    if (!found.ok || found.plan.tier !== 'container') throw new Error(JSON.stringify(found));
    const { plan } = found;
    const bindings = {
      run: '20261124T061500Z-0123abcd',
      uid: 1000,
      gid: 1000,
      workspace: '/srv/work',
      state: '/state/run',
      initProgram: '/i',
      enterProgram: '/i',
      masks: [],
      covers: [],
      writable: [],
      sealed: [],
    };
    const body = renderDocker(plan, bindings, { image: 'i', workspace: '/srv/work', labels: {} });
    if (!body.ok) throw new Error(body.reason);
    const [profile] = body.body.HostConfig.SecurityOpt.filter((option) => option.startsWith('apparmor='));
    expect(profile).toMatch(/^apparmor=sandbox-policy-[0-9a-f]{16}\.20261124T061500Z-0123abcd$/);
  });

  it('in the gvisor tier there is none, whatever the default is', () => {
    const found = compiled('gvisor-runner', 'gvisor', '');
    expect(found.ok && found.plan.apparmor).toBeNull();
    expect(cell(found, 'hardening.apparmor')).toBe('none');
  });

  it('a name is taken by the process tier too', () => {
    const found = compiled('laptop', 'process', 'hardening: { apparmor: mine }\n');
    expect(found.ok && found.plan.apparmor).toEqual({ kind: 'named', name: 'mine' });
  });
});
