import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli, folder } from '../cli/run-cli.js';

const ENV = { PATH: '/usr/bin:/bin', HOME: '/nonexistent', DOCKER_HOST: 'unix:///no/such/engine.sock' };
const POLICY = 'version: 1\ntier: process\nlimits: { memory: 512MiB }\n';

const PROGRAMS = ['/usr/bin/qemu-system-x86_64', '/usr/bin/bwrap', '/usr/sbin/mke2fs'];
const lacking = PROGRAMS.find((path) => !existsSync(path)) ?? null;
if (lacking !== null && process.env['CI'] !== undefined) throw new Error(`CI lacks ${lacking}`);

function setting(policy: string): { cwd: string; env: Record<string, string> } {
  const cwd = folder({ 'sandbox-policy.yml': policy });
  return { cwd, env: { ...ENV, XDG_STATE_HOME: folder() } };
}

describe('sandbox-policy compile', () => {
  it('needs a target, and says which there are', async () => {
    const ran = await cli(['compile'], setting(POLICY));
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('prlimit, bwrap, docker, gvisor, qemu, firecracker, seccomp, apparmor');
    expect((await cli(['compile', '--target', 'microvm'], setting(POLICY))).code).toBe(2);
    expect((await cli(['compile', '--target', 'seccomp', '--format', 'sh'], setting(POLICY))).code).toBe(2);
  });

  it('gives a plan as versioned JSON, the same each time', async () => {
    const at = setting(POLICY);
    const ran = await cli(['compile', '--target', 'prlimit'], at);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      v: 1,
      target: 'prlimit',
      plan: { rlimits: { data: 536870912 } },
    });
    expect(await cli(['compile', '--target', 'prlimit'], at)).toEqual(ran);
  });

  it('gives a command line with --format sh', async () => {
    const ran = await cli(['compile', '--target', 'prlimit', '--format', 'sh'], setting(POLICY));
    expect(ran.stdout).toContain('prlimit');
    expect(ran.stdout).toContain('--data=536870912');
    expect(ran.stdout).toContain('"$@"');
  });

  it('gives the seccomp profile as an engine takes it', async () => {
    const ran = await cli(['compile', '--target', 'seccomp'], setting(POLICY));
    expect(JSON.parse(ran.stdout)).toMatchObject({ defaultAction: 'SCMP_ACT_ERRNO' });
  });

  it('gives the AppArmor profile as data and as a script that loads it, whatever this kernel has', async () => {
    const at = setting('version: 1\ntier: process\nhardening: { apparmor: generated }\n');
    const ran = await cli(['compile', '--target', 'apparmor'], at);
    const { name, profile } = JSON.parse(ran.stdout) as { name: string; profile: string };
    expect(name).toMatch(/^sandbox-policy-[0-9a-f]{16}$/);
    expect(profile).toContain(`\nprofile ${name} `);
    const script = await cli(['compile', '--target', 'apparmor', '--format', 'sh'], at);
    expect(script.stdout).toContain(
      `apparmor_parser --replace --skip-cache <<'END_OF_FILE'\n${profile}END_OF_FILE\n`,
    );
  });

  it('exits 1 on a clause that nobody enforces, names it with its line and the fix, and prints no plan', async () => {
    const ran = await cli(
      ['compile', '--target', 'prlimit'],
      setting(`${POLICY}egress: { allow: [{ host: a.example.com }] }\n`),
    );
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain('sandbox-policy.yml:4: egress.allow: nothing enforces it');
    expect(ran.stderr).toContain('fix: ');
  });

  it('exits 1 when there is no engine, and says so', async () => {
    const ran = await cli(['compile', '--target', 'docker'], setting('version: 1\n'));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('/no/such/engine.sock does not exist');
  });

  it('asks for service containers as a run does, and says why there is none', async () => {
    const text = `${POLICY}egress: { allow: [{ service: db, ports: [5432] }] }\n`;
    const ran = await cli(['compile', '--target', 'bwrap'], setting(text));
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(
      /sandbox-policy\.yml:4: egress\.allow: .*service db: .*\/no\/such\/engine\.sock/,
    );
  });

  it('explains who enforces each clause, also when it fails', async () => {
    const ran = await cli(['compile', '--target', 'docker', '--explain'], setting('version: 1\n'));
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/limits\.memory +default +/);
    const data = await cli(
      ['compile', '--target', 'prlimit', '--explain', '--format', 'json'],
      setting(POLICY),
    );
    expect(JSON.parse(data.stdout)).toMatchObject({ v: 1, matrix: { tier: 'process' }, problems: [] });
  });

  it('compiles for a phase with --phase, and for none that the policy does not have', async () => {
    const at = setting(`${POLICY}phases: { test: { limits: { memory: 256MiB } } }\n`);
    const plan = await cli(['compile', '--target', 'bwrap', '--phase', 'test'], at);
    expect(plan).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(plan.stdout)).toMatchObject({ plan: { limits: { memory: 268435456 } } });
    const whole = await cli(['compile', '--target', 'bwrap'], at);
    expect(JSON.parse(whole.stdout)).toMatchObject({ plan: { limits: { memory: 536870912 } } });
    const other = await cli(['compile', '--target', 'bwrap', '--phase', 'tset'], at);
    expect(other).toMatchObject({ code: 1, stdout: '' });
    expect(other.stderr).toContain('sandbox-policy.yml:4: phases: the policy has no phase named tset');
    expect(other.stderr).toContain('Choose one of: test.');
  });

  it('F1: an invalid policy is compiled to nothing', async () => {
    const ran = await cli(['compile', '--target', 'prlimit'], setting('version: 1\nlimit: {}\n'));
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe('');
    expect((await cli(['compile', 'absent.yml', '--target', 'prlimit'], setting(POLICY))).code).toBe(3);
  });

  it('R1: text of a policy reaches neither the terminal nor the runner as a command', async () => {
    const text =
      'version: 1\negress: { allow: [{ service: "db", ports: [1] }] }\ncommands: { allow: ["\\e[31m::error::x"] }\n';
    const ran = await cli(['compile', '--target', 'prlimit', '--explain'], setting(text));
    // eslint-disable-next-line no-control-regex -- controls are what this looks for
    expect(ran.stdout + ran.stderr).not.toMatch(/\u001b|^\s*::/m);
  });
});

describe('sandbox-policy compile for virtual machines', () => {
  const DIGEST = 'ab'.repeat(32);
  const MACHINE = `version: 1\ntier: microvm\nimage: debian:12@sha256:${DIGEST}\nlimits: { memory: 512MiB, cpus: 1 }\n`;

  /** A cache in which `vm build` has been. */
  function built(policy: string): { cwd: string; env: Record<string, string> } {
    const [kernel, initramfs] = ['k'.repeat(8), 'i'.repeat(8)];
    const at = setting(policy);
    const record = {
      v: 1,
      arch: process.arch,
      release: '6.1.0-test',
      source: 'a test',
      kernel: { file: 'kernel', sha256: DIGEST },
      initramfs: { file: 'initramfs', sha256: DIGEST },
      kvm: null,
    };
    const cache = folder({
      'sandbox-policy/vm/guest.json': JSON.stringify(record),
      'sandbox-policy/vm/kernel': kernel,
      'sandbox-policy/vm/initramfs': initramfs,
      [`sandbox-policy/vm/roots/${DIGEST}.ext4`]: '',
    });
    return { ...at, env: { ...at.env, XDG_CACHE_HOME: cache } };
  }

  it.skipIf(lacking !== null)('gives QEMU’s command line as data and as a script', async () => {
    const at = built(MACHINE);
    const ran = await cli(['compile', '--target', 'qemu'], at);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const { argv, plan } = JSON.parse(ran.stdout) as { argv: string[]; plan: Record<string, unknown> };
    expect(plan).toMatchObject({ tier: 'microvm', accelerator: 'tcg', machine: { memory: 640, vcpus: 1 } });
    expect(argv[0]).toBe('/usr/bin/qemu-system-x86_64');
    expect(argv).toContain(`${String(at.env['XDG_CACHE_HOME'])}/sandbox-policy/vm/kernel`);
    const script = await cli(['compile', '--target', 'qemu', '--format', 'sh'], at);
    expect(script.stdout).toContain(
      `docker create --cidfile "$state"/container debian:12@sha256:${DIGEST} /`,
    );
    const explained = await cli(['compile', '--target', 'qemu', '--explain'], at);
    expect(explained.stdout).toMatch(/limits\.memory +stated +hypervisor +640 MiB of RAM/);
  });

  it('says what is missing before `vm build`, and that an image is needed', async () => {
    const ran = await cli(['compile', '--target', 'qemu'], setting('version: 1\n'));
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('image: a virtual machine needs an image for its root file system');
    expect(ran.stderr).toContain('fix: Run `sandbox-policy vm build`.');
  });

  it('gives Firecracker’s configuration, and says that it is experimental', async () => {
    const ran = await cli(['compile', '--target', 'firecracker'], setting(MACHINE));
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      plan: { experimental: true, config: { 'machine-config': { mem_size_mib: 640 } } },
    });
    const script = await cli(['compile', '--target', 'firecracker', '--format', 'sh'], setting(MACHINE));
    expect(script.stdout).toMatch(/^# Experimental: /);
    const explained = await cli(['compile', '--target', 'firecracker', '--explain'], setting(MACHINE));
    expect(explained.stdout).toMatch(/^ +tier .*Firecracker/m);
    expect(explained.stdout).toContain('experimental');
    expect((await cli(['compile', '--help'])).stdout).toMatch(/firecracker is experimental/);
  });

  it('run has no Firecracker, and says which tiers there are', async () => {
    const ran = await cli(['run', '--tier', 'firecracker', '--', 'true'], setting(MACHINE));
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('"firecracker" is not one of process, container, gvisor, microvm');
  });
});

describe('sandbox-policy doctor', () => {
  it('says for each tier whether it can be had, with the fix for what is missing, and exits 0', async () => {
    const ran = await cli(['doctor'], setting(POLICY));
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/^process: (?:ok|missing)$/m);
    expect(ran.stdout).toMatch(/^container: missing$/m);
    expect(ran.stdout).toMatch(/^microvm: missing$/m);
    expect(ran.stdout).toContain('no kernel for guests was built\n    fix: Run `sandbox-policy vm build`.');
    expect(ran.stdout).toContain('emulation: no guest was recorded to end under KVM here');
    expect(ran.stdout).toContain('fix: Install and start Docker');
  });

  it('exits 1 only when the tier asked for can’t be had', async () => {
    expect((await cli(['doctor', '--tier', 'container'], setting(POLICY))).code).toBe(1);
    expect((await cli(['doctor', '--tier', 'microvm'], setting(POLICY))).code).toBe(1);
    const process = await cli(['doctor', '--tier', 'process'], setting(POLICY));
    expect(process.code).toBe(/^process: ok$/m.test(process.stdout) ? 0 : 1);
    expect(process.stdout).not.toContain('container:');
    if (existsSync('/usr/bin/bwrap')) expect(process.stdout).not.toContain('bubblewrap is not installed');
  });

  it('gives the same as versioned JSON', async () => {
    const ran = await cli(['doctor', '--json', '--tier', 'container'], setting(POLICY));
    expect(JSON.parse(ran.stdout)).toMatchObject({
      v: 1,
      tiers: [{ tier: 'container', available: false, problems: [{ reason: expect.any(String) as string }] }],
    });
  });
});
