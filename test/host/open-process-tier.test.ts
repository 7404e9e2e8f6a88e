import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launcherProfile, PROFILE_FILE } from '../../src/host/apparmor-profile.js';
import { openingPlan, runOpeningPlan, type ClosedHost } from '../../src/host/open-process-tier.js';

const OPEN: ClosedHost = {
  bubblewrap: '/usr/bin/bwrap',
  restricted: false,
  launcher: '/home/runner/work/_actions/owner/sandbox-policy/v1/dist/native/sandbox-init-x64',
  root: false,
  distribution: 'ubuntu debian',
};

const commands = (host: Partial<ClosedHost>): readonly string[] | string => {
  const plan = openingPlan({ ...OPEN, ...host });
  return plan.ok ? plan.steps.map(({ argv }) => argv.join(' ')) : plan.reason;
};

const INSTALL = 'apt-get install --yes --no-install-recommends bubblewrap';
const WRITE = 'tee /etc/apparmor.d/sandbox-policy';
const LOAD = 'apparmor_parser --replace /etc/apparmor.d/sandbox-policy';

describe('what allow-sudo does as root', () => {
  it.each([
    { host: {}, steps: [] },
    { host: { bubblewrap: null }, steps: [INSTALL] },
    { host: { restricted: true }, steps: [WRITE, LOAD] },
    { host: { bubblewrap: null, restricted: true }, steps: [INSTALL, WRITE, LOAD] },
    { host: { restricted: true, root: true }, steps: [] },
    { host: { bubblewrap: null, distribution: 'fedora ' }, steps: /bubblewrap is missing/ },
    { host: { restricted: true, launcher: '/home/a b/sandbox-init' }, steps: /would have to be quoted/ },
  ])('$host: $steps', ({ host, steps }) => {
    const found = commands(host);
    if (steps instanceof RegExp) expect(found).toMatch(steps);
    else expect(found).toEqual(steps);
  });

  it('the profile permits user namespaces to the launcher alone', () => {
    const plan = openingPlan({ ...OPEN, restricted: true });
    const input = plan.ok ? plan.steps[0]?.input : null;
    expect(input).toBe(launcherProfile(OPEN.launcher));
    expect(input).toContain(`profile sandbox-policy ${OPEN.launcher} flags=(unconfined) {`);
    expect(launcherProfile('relative')).toBeNull();
    expect(launcherProfile('/a,b')).toBeNull();
    expect(launcherProfile('/a*')).toBeNull();
  });

  const parser = spawnSync('apparmor_parser', ['--version'], { encoding: 'utf8' });
  const version = /version (\d+)/.exec(parser.stdout ?? '')?.[1];
  it.skipIf(version === undefined)(
    'the profile is one by AppArmor’s own parser (before 4, without the two words that it doesn’t know)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-profile-'));
      try {
        const file = join(folder, 'profile');
        const profile = launcherProfile(OPEN.launcher) ?? '';
        const known =
          Number(version) >= 4 ? profile : profile.replace(/^abi .*\n/, '').replace(/ *userns,\n/, '');
        const check = (text: string): number | null => {
          writeFileSync(file, text);
          return spawnSync('apparmor_parser', ['--skip-kernel-load', '--skip-cache', file]).status;
        };
        expect(check(known)).toBe(0);
        expect(check(known.replace('}', ''))).not.toBe(0);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});

describe('running it', () => {
  const plan = openingPlan({ ...OPEN, bubblewrap: null, restricted: true });
  const steps = plan.ok ? plan.steps : [];

  it('by sudo without a question, one after another, with an environment of its own', async () => {
    const calls: unknown[] = [];
    const said: string[] = [];
    const failed = await runOpeningPlan(steps, {
      root: false,
      said: (line) => said.push(line),
      run: async (program, args, options) => {
        calls.push([
          program,
          ...args.slice(0, 2),
          Object.keys(options.env).sort(),
          options.stdin?.length ?? 0,
        ]);
        return await Promise.resolve({
          kind: 'exited',
          code: 0,
          stdout: Buffer.alloc(0),
          stderr: '',
          truncated: false,
        });
      },
    });
    expect(failed).toBeNull();
    expect(said).toHaveLength(3);
    const names = ['DEBIAN_FRONTEND', 'LC_ALL', 'PATH'];
    expect(calls).toEqual([
      ['/usr/bin/sudo', '-n', 'apt-get', names, 0],
      ['/usr/bin/sudo', '-n', 'tee', names, (launcherProfile(OPEN.launcher) ?? '').length],
      ['/usr/bin/sudo', '-n', 'apparmor_parser', names, 0],
    ]);
  });

  it('the profile is written as it is, by the real program', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-profile-'));
    try {
      const file = join(folder, 'profile');
      const step = steps.find(({ input }) => input !== null);
      if (step === undefined) throw new Error('nothing is written');
      const argv = step.argv.map((word) => (word === PROFILE_FILE ? file : word));
      const run = { root: true, said: () => undefined };
      expect(await runOpeningPlan([{ ...step, argv }], run)).toBeNull();
      expect(readFileSync(file, 'utf8')).toBe(launcherProfile(OPEN.launcher));
      const nowhere = argv.map((word) => (word === file ? join(folder, 'none', 'profile') : word));
      expect(await runOpeningPlan([{ ...step, argv: nowhere }], run)).toContain('No such file');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('a step that fails ends it, in its own words', async () => {
    let ran = 0;
    const failed = await runOpeningPlan(steps, {
      root: false,
      said: () => undefined,
      run: async () => {
        ran += 1;
        const stderr = 'sudo: a password is required\n';
        return await Promise.resolve({
          kind: 'exited',
          code: 1,
          stdout: Buffer.alloc(0),
          stderr,
          truncated: false,
        });
      },
    });
    expect(failed).toContain('sudo: a password is required');
    expect(ran).toBe(1);
  });

  it('a program that can’t be had is a failure, never passed over', async () => {
    const step = { says: 'trying', argv: ['no-such-program-here'], input: null };
    expect(await runOpeningPlan([step], { root: true, said: () => undefined })).toMatch(/^trying failed: /);
  });
});
