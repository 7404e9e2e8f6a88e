import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.js';
import { machinePlan } from '../../src/compile/machine.js';
import type { Compiled, MicrovmPlan } from '../../src/compile/plan.js';
import { renderQemu } from '../../src/compile/qemu.js';
import { qemuRecipe } from '../../src/compile/recipe-qemu.js';
import { DEFAULTS } from '../../src/policy/defaults.js';
import type { HostFacts } from '../../src/host/facts.js';
import type { Tier } from '../../src/policy/resolved.js';
import { matchesGolden } from './golden.js';
import { host, microvm, type HostName } from './hosts.js';
import { loaded, POLICIES } from './policies.js';
import { tinyGuest } from './tiny-guest.js';

const TODAY = '2026-11-24';
const IMAGE = `tier: microvm\nimage: debian:12@sha256:${'12'.repeat(32)}\n`;

function forTarget(text: string, facts: HostFacts, target: Tier = 'microvm'): Compiled {
  return compile(loaded(text), facts, { target, today: TODAY });
}

function planOf(text: string, machine: HostName = 'vm-laptop'): MicrovmPlan {
  const compiled = forTarget(text, host(machine));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  if (compiled.plan.tier !== 'microvm') throw new Error(compiled.plan.tier);
  return compiled.plan;
}

function problemsOf(text: string, facts: HostFacts): readonly (readonly [string, string, string | null])[] {
  const compiled = forTarget(text, facts);
  if (compiled.ok) throw new Error('it compiled');
  return compiled.problems.map(({ clause, reason, fix }) => [clause, reason, fix]);
}

describe('a plan for a virtual machine', () => {
  it.each(['vm-laptop', 'vm-root', 'vm-bare'] as const)('on %s is as kept', (machine) => {
    const compiled = forTarget(POLICIES.microvm, host(machine));
    const kept = compiled.ok
      ? { digest: compiled.digest, plan: { ...compiled.plan, seccomp: compiled.plan.seccomp?.name } }
      : { tier: compiled.tier, problems: compiled.problems };
    matchesGolden(`plans/microvm.${machine}.json`, `${JSON.stringify(kept, null, 2)}\n`);
  });

  it('has the memory and CPUs that the policy gives the code, and what a kernel needs on top', () => {
    const { machine, cgroup, rlimits } = planOf(`${IMAGE}limits: { memory: 512MiB, cpus: 0.5, pids: 9 }\n`);
    expect(machine.memory).toBe(512 + 128);
    expect(machine.vcpus).toBe(1);
    expect(cgroup).toEqual({ kind: 'guest', tree: { memory: 512 * 1024 ** 2, cpus: 0.5, pids: 9 } });
    expect(rlimits).toMatchObject({ data: null, nproc: null });
  });

  it('property: has a whole number of CPUs and MiB, never fewer than the policy gives', () => {
    const limits = fc.record({
      cpus: fc.double({ min: 0.01, max: 256, noNaN: true }),
      memory: fc.integer({ min: 1, max: 2 ** 40 }),
      fileSize: fc.integer({ min: 1, max: 2 ** 40 }),
    });
    fc.assert(
      fc.property(limits, (given) => {
        const machine = machinePlan({ ...DEFAULTS.limits, ...given });
        for (const value of Object.values(machine)) expect(Number.isInteger(value)).toBe(true);
        expect(machine.vcpus).toBeGreaterThanOrEqual(given.cpus);
        expect(machine.memory * 1024 ** 2).toBeGreaterThan(given.memory);
        expect(machine.scratch).toBeGreaterThan(given.fileSize);
      }),
    );
  });

  it('puts the machine monitor behind the process tier’s walls, with room for what is its own', () => {
    const { jail, machine } = planOf(IMAGE, 'vm-root');
    expect(jail).toMatchObject({
      launcher: 'root',
      bwrap: '/usr/bin/bwrap',
      cgroup: { kind: 'own', version: 1 },
    });
    if (jail.cgroup.kind !== 'own') throw new Error(jail.cgroup.kind);
    expect(jail.cgroup.tree.memory).toBeGreaterThan(machine.memory * 1024 ** 2);
    expect(planOf(IMAGE, 'vm-laptop').jail).toMatchObject({ launcher: 'userns', cgroup: { kind: 'none' } });
  });

  it('names the kernel by its content, and no path of a person’s cache', () => {
    const plan = planOf(IMAGE);
    expect(plan.kernel).toMatchObject({ digest: microvm.kernel?.kernel.digest });
    expect(JSON.stringify(plan)).not.toContain('/home/ana');
  });

  it('shows nothing of the host’s files', () => {
    expect(planOf(IMAGE).view.filter(({ kind }) => kind === 'bind' || kind === 'overlay')).toEqual([]);
  });

  it('runs under KVM only where the facts say that a guest ended under it', () => {
    expect(planOf(IMAGE, 'vm-root').accelerator).toBe('kvm');
    expect(planOf(IMAGE, 'vm-laptop').accelerator).toBe('tcg');
    const tier = planOf(IMAGE).matrix.cells.find(({ clause }) => clause === 'tier');
    expect(tier).toMatchObject({ enforcer: 'hypervisor', by: expect.stringContaining('emulated') as string });
  });
});

describe('what a guest isn’t given is refused by name', () => {
  it.each([
    ['image', 'tier: microvm\nimage: host\n'],
    ['filesystem.workspace', `${IMAGE}filesystem: { workspace: read-write, write: [/src/] }\n`],
    ['filesystem.mounts', `${IMAGE}filesystem: { mounts: [{ path: /srv/x, at: /x }] }\n`],
    ['filesystem.carry', `${IMAGE}filesystem: { carry: [node_modules/] }\n`],
    ['filesystem.exec', `${IMAGE}filesystem: { exec: [build/] }\n`],
    ['egress.allow', `${IMAGE}egress: { allow: [{ host: api.example.com }] }\n`],
    ['tls.ca', `${IMAGE}tls: { ca: host }\n`],
    ['hardening.apparmor', `${IMAGE}hardening: { apparmor: generated }\n`],
    ['hardening.selinux', `${IMAGE}hardening: { selinux: sandbox_t }\n`],
    ['hardening.capabilities', `${IMAGE}hardening: { capabilities: [NET_BIND_SERVICE] }\n`],
  ])('%s', (clause, text) => {
    for (const machine of ['vm-laptop', 'vm-root'] as const)
      expect(problemsOf(text, host(machine)).map(([named]) => named)).toEqual([clause]);
  });

  it('an image is needed, also where the policy states none', () => {
    expect(problemsOf('tier: microvm\n', host('vm-laptop'))).toEqual([
      ['image', expect.stringContaining('needs an image'), 'State an image.'],
    ]);
  });

  it('a waiver lets a policy state what isn’t shown, and the plan doesn’t read as if it were', () => {
    const waive = (clause: string): string =>
      `enforcement: { waive: [{ clause: ${clause}, tier: microvm, reason: r, owner: o, until: 2027-01-01 }] }\n`;
    const mounts = planOf(
      `${IMAGE}filesystem: { mounts: [{ path: /srv/x, at: /x }] }\n${waive('filesystem.mounts')}`,
    );
    expect(JSON.stringify(mounts.view)).not.toContain('/srv/x');
    const authorities = planOf(`${IMAGE}tls: { ca: host }\n${waive('tls.ca')}`);
    expect(authorities.env.base).not.toHaveProperty('SSL_CERT_FILE');
    const network = planOf(`${IMAGE}egress: { allow: [{ host: a.example.com }] }\n${waive('egress.allow')}`);
    expect(network.network).toEqual({ kind: 'none' });
  });

  it('no waiver gives a guest the host’s own folder', () => {
    const text = `${IMAGE}filesystem: { workspace: read-write, write: [/src/] }
enforcement: { waive: [{ clause: filesystem.workspace, tier: microvm, reason: r, owner: o, until: 2027-01-01 }] }
`;
    expect(problemsOf(text, host('vm-laptop')).map(([clause]) => clause)).toEqual(['filesystem.workspace']);
  });
});

describe('what the tier lacks on a machine is said with its fix', () => {
  it('QEMU, mke2fs and the kernel, all at once', () => {
    const bare = problemsOf(IMAGE, { ...host('vm-bare'), userNamespaces: { available: true } });
    expect(bare.map(([, , fix]) => fix)).toEqual([
      'Install and start Docker, or use the process tier.',
      'Install it: sudo apt-get install -y qemu-system-x86',
      'Install it: sudo apt-get install -y e2fsprogs',
      'Run `sandbox-policy vm build`.',
    ]);
  });

  it.each([
    ['an old QEMU', { microvm: { ...microvm, qemu: { path: '/q', version: '5.2.0' } } }, '6.2 or later'],
    ['another architecture', { arch: 'arm64' }, 'needs x86_64'],
    ['another system', { os: 'darwin' }, 'needs Linux'],
    ['no bubblewrap', { programs: { bwrap: null } }, 'bubblewrap is not installed'],
    ['nobody looked', { microvm: null }, 'was not looked for'],
  ] as const)('%s', (_, lacking, reason) => {
    const [problem] = problemsOf(IMAGE, { ...host('vm-laptop'), ...lacking });
    expect(problem?.[1]).toContain(reason);
  });

  it('an image that is in the cache by its digest needs no engine', () => {
    const without = { ...host('vm-laptop'), engine: host('vm-bare').engine };
    expect(problemsOf(IMAGE, without)).toEqual([
      ['image', expect.stringContaining("can't be fetched"), expect.any(String)],
    ]);
    const cached = { ...without, microvm: { ...microvm, images: [`sha256:${'12'.repeat(32)}`] } };
    expect(forTarget(IMAGE, cached).ok).toBe(true);
  });
});

describe('choosing', () => {
  const most = IMAGE.replace('tier: microvm', 'tier: { at-least: container, prefer: microvm }');

  it.each<readonly [string, string, Partial<HostFacts>, string, readonly string[]]>([
    ['takes the machine where it can be had', most, {}, 'microvm', []],
    [
      'says that no kernel was built',
      most,
      { microvm: { ...microvm, kernel: null } },
      'container',
      ['no kernel for guests was built', 'the engine has no runtime named runsc'],
    ],
    [
      'says what a guest isn’t given',
      `${most}filesystem: { mounts: [{ path: /srv/x, at: /x }] }\n`,
      {},
      'container',
      [expect.stringMatching(/^filesystem.mounts: /) as string, 'the engine has no runtime named runsc'],
    ],
  ])('%s', (_, text, more, tier, reasons) => {
    const compiled = compile(loaded(text), { ...host('vm-laptop'), ...more }, { today: TODAY });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    expect(compiled.plan.tier).toBe(tier);
    expect(compiled.passedOver.map(({ reason }) => reason)).toEqual(reasons);
  });
});

const LAUNCH = {
  kernel: '/vm/kernel',
  initramfs: '/vm/initramfs',
  drives: { root: '/vm/root.ext4', workspace: '/vm/workspace.ext4', scratch: '/vm/scratch.ext4' },
  control: 'stdio,signal=off',
  console: 'socket,fd=3',
  changes: 'socket,fd=4',
} as const;

describe('QEMU’s command line', () => {
  it.each(['vm-laptop', 'vm-root'] as const)('for %s is as kept', (machine) => {
    const argv = renderQemu(planOf(POLICIES.microvm, machine), LAUNCH);
    matchesGolden(`qemu/microvm.${machine}.json`, `${JSON.stringify(argv, null, 2)}\n`);
  });

  it('property: lets the guest write to the scratch drive alone, whatever the paths hold', () => {
    const path = fc.string({ minLength: 1 }).map((text) => `/${text}`);
    const drives = fc.record({ root: path, workspace: path, scratch: path });
    const plan = planOf(IMAGE);
    fc.assert(
      fc.property(drives, (given) => {
        const argv = renderQemu(plan, { ...LAUNCH, drives: given });
        const nodes = argv
          .filter((_, index) => argv[index - 1] === '-blockdev')
          .map((text) => JSON.parse(text) as Readonly<Record<string, unknown>>);
        expect(nodes.map((node) => [node['node-name'], node['read-only'], node['file']])).toEqual([
          ['root', true, { driver: 'file', filename: given.root, 'read-only': true }],
          ['workspace', true, { driver: 'file', filename: given.workspace, 'read-only': true }],
          ['scratch', false, { driver: 'file', filename: given.scratch, 'read-only': false }],
        ]);
      }),
    );
  });

  it('has no device beyond what it names: no network, no monitor, no display', () => {
    const argv = renderQemu(planOf(IMAGE), LAUNCH);
    expect(argv).toEqual(expect.arrayContaining(['-nodefaults', '-no-user-config', '-nic', '-display']));
    const devices = argv.filter((_, index) => argv[index - 1] === '-device');
    expect(devices.map((device) => device.split(',')[0])).toEqual([
      'virtio-serial-device',
      'virtserialport',
      'virtserialport',
      'virtio-blk-device',
      'virtio-blk-device',
      'virtio-blk-device',
    ]);
    expect(argv.join(' ')).not.toMatch(/-netdev|-monitor|-qmp|-vnc|vsock|virtfs/);
  });
});

const QEMU = '/usr/bin/qemu-system-x86_64';
const lacking = existsSync(QEMU) ? null : 'QEMU';
if (lacking !== null && process.env['CI'] !== undefined) throw new Error(`CI lacks ${lacking}`);

describe.skipIf(lacking !== null)(`a machine${lacking === null ? '' : ` (skipped: no ${lacking})`}`, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'microvm-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts as QEMU is told, says what it says on its console, and ends', async () => {
    // A path that any list of options would be split at.
    const drive = (name: string): string => join(folder, `${name},a=b:c.ext4`);
    const drives = { root: drive('root'), workspace: drive('workspace'), scratch: drive('scratch') };
    for (const path of Object.values(drives)) writeFileSync(path, Buffer.alloc(1024 ** 2));
    const launch = {
      ...LAUNCH,
      kernel: join(folder, 'kernel'),
      initramfs: join(folder, 'initramfs'),
      drives,
    };
    writeFileSync(launch.kernel, tinyGuest('a guest was here\n'));
    writeFileSync(launch.initramfs, Buffer.alloc(4096));
    const [program = '', ...args] = renderQemu({ ...planOf(IMAGE), accelerator: 'tcg', qemu: QEMU }, launch);
    const child = spawn(program, args, {
      stdio: ['pipe', 'ignore', 'pipe', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    const texts = { stderr: '', console: '' };
    const read = (descriptor: 2 | 3, name: keyof typeof texts): void => {
      (child.stdio[descriptor] as Readable).on('data', (chunk: Buffer) => (texts[name] += chunk.toString()));
    };
    read(2, 'stderr');
    read(3, 'console');
    const ended = await new Promise((resolve) => {
      child.on('close', (code, signal) => {
        resolve({ code, signal });
      });
    });
    expect({ ended, ...texts }).toEqual({
      ended: { code: 0, signal: null },
      stderr: '',
      console: 'a guest was here\n',
    });
  }, 90_000);
});

describe('the script for QEMU', () => {
  it('is as kept', () => {
    const by = { kernel: '/vm/kernel', initramfs: '/vm/initramfs', workspace: "/srv/work tree/it's" };
    matchesGolden('qemu/microvm.sh', qemuRecipe(planOf(POLICIES.microvm), `sha256:${'0'.repeat(64)}`, by));
  });
});
