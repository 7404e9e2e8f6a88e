import { describe, expect, it } from 'vitest';
import { renderBwrap } from '../../src/compile/bwrap.js';
import { compile } from '../../src/compile/compile.js';
import { hostImageOf, renderDocker } from '../../src/compile/docker.js';
import { environmentOf } from '../../src/compile/environment.js';
import { executablePaths } from '../../src/compile/exec.js';
import { filesOf, overlaysOf } from '../../src/compile/files.js';
import type { Bindings, ContainerPlan, Plan, ProcessPlan } from '../../src/compile/plan.js';
import { BINDINGS as PLAIN } from './bindings.js';
import { matchesGolden } from './golden.js';
import { host, type HostName } from './hosts.js';
import { loaded, POLICIES, type PolicyName } from './policies.js';

function planOf(text: string, machine: HostName, tier: 'process' | 'container'): Plan {
  const compiled = compile(loaded(text), host(machine), { target: tier, today: '2026-11-24' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.plan;
}

function processPlan(text: string, machine: HostName): ProcessPlan {
  const plan = planOf(text, machine, 'process');
  if (plan.tier !== 'process') throw new Error(plan.tier);
  return plan;
}

function containerPlan(text: string, machine: HostName): ContainerPlan {
  const plan = planOf(text, machine, 'container');
  if (plan.tier !== 'container') throw new Error(plan.tier);
  return plan;
}

const BINDINGS: Bindings = {
  ...PLAIN,
  workspace: '/srv/work tree',
  masks: [
    { path: '/srv/work tree/.env', of: 'file' },
    { path: '/srv/work tree/keys', of: 'directory' },
  ],
  covers: [{ path: '/srv/work tree/.git/config', source: '/state/run/files/git-config' }],
  writable: ['/srv/work tree/src'],
  sealed: ['/srv/work tree/.github'],
};
const LAUNCH = { cgroupProcs: [], parent: 42, workspaceOwner: null, seccompFd: 3 } as const;
const CONTAINER = {
  image: 'sha256:abc',
  workspace: BINDINGS.workspace,
  labels: { 'sandbox-policy.run': 'r' },
};

/** The words that follow each use of an option. */
function after(argv: readonly string[], option: string, count: number): string[][] {
  return argv.flatMap((word, index) => (word === option ? [argv.slice(index + 1, index + 1 + count)] : []));
}

describe('the process tier’s command line', () => {
  it.each([
    ['process', 'laptop'],
    ['read-write', 'debian-root'],
    ['allowlist', 'laptop'],
  ] as const satisfies readonly (readonly [PolicyName, HostName])[])(
    'of %s on %s is as kept',
    (policy, machine) => {
      const plan = processPlan(POLICIES[policy], machine);
      const argv = renderBwrap(plan, BINDINGS, {
        ...LAUNCH,
        cgroupProcs: ['/sys/fs/cgroup/memory/sandbox-policy-x/cgroup.procs'],
        workspaceOwner: plan.launcher === 'root' ? { uid: 0, gid: 0 } : null,
      });
      matchesGolden(`bwrap/${policy}.${machine}.json`, `${JSON.stringify(argv, null, 2)}\n`);
    },
  );

  it('keeps paths as single arguments, whatever they hold (P10)', () => {
    const workspace = '/srv/a:/etc,b\\c "d"';
    const argv = renderBwrap(processPlan(POLICIES.process, 'laptop'), { ...BINDINGS, workspace }, LAUNCH);
    expect(after(argv, '--overlay', 4)).toEqual([
      [workspace, '/state/run/upper', '/state/run/work', workspace],
    ]);
  });

  it('V1: a root caller’s code runs as another user, on an id-mapped workspace', () => {
    const argv = renderBwrap(processPlan(POLICIES.process, 'debian-root'), BINDINGS, {
      ...LAUNCH,
      workspaceOwner: { uid: 0, gid: 0 },
    });
    expect(argv.slice(1, 5)).toEqual(['enter', '--root', '1000', '1000']);
    expect(after(argv, '--overlay', 5)[0]?.[4]).toBe('rw,exec,nofollow,idmap');
    expect(argv.indexOf('--idmap')).toBeLessThan(argv.indexOf('--overlay'));
  });

  it('without a network, capabilities, or a way to outlive its parent', () => {
    const argv = renderBwrap(processPlan(POLICIES.process, 'laptop'), BINDINGS, LAUNCH);
    for (const option of [
      '--unshare-net',
      '--unshare-pid',
      '--unshare-ipc',
      '--die-with-parent',
      '--as-pid-1',
    ])
      expect(argv).toContain(option);
    expect(after(argv, '--cap-drop', 1)).toEqual([['ALL']]);
    expect(after(argv, '--parent', 1)).toEqual([['42']]);
    expect(argv).not.toContain('--share-net');
  });

  it('P5: masks and covers come after everything that they lie on', () => {
    const argv = renderBwrap(processPlan(POLICIES.process, 'laptop'), BINDINGS, LAUNCH);
    const lastMount = Math.max(argv.lastIndexOf('--overlay'), argv.lastIndexOf('--tmpfs'));
    expect(argv.indexOf('--mask')).toBeGreaterThan(lastMount);
    expect(after(argv, '--mask', 1)).toEqual([['/srv/work tree/.env'], ['/srv/work tree/keys']]);
  });
});

describe('the container tier’s request', () => {
  const rendered = (text: string, machine: HostName = 'ubuntu-runner') => {
    const result = renderDocker(containerPlan(text, machine), BINDINGS, CONTAINER);
    if (!result.ok) throw new Error(result.reason);
    return result.body;
  };

  it.each(['default', 'image', 'read-only'] as const)('of %s is as kept', (policy) => {
    const body = rendered(POLICIES[policy]);
    const security = body.HostConfig.SecurityOpt.map((option) =>
      option.startsWith('seccomp=') ? 'seccomp=…' : option,
    );
    const kept = { ...body, HostConfig: { ...body.HostConfig, SecurityOpt: security } };
    matchesGolden(`docker/${policy}.json`, `${JSON.stringify(kept, null, 2)}\n`);
  });

  it('drops everything that could be dropped', () => {
    const { HostConfig, ...body } = rendered('');
    expect(HostConfig).toMatchObject({
      ReadonlyRootfs: true,
      NetworkMode: 'none',
      IpcMode: 'private',
      CapDrop: ['ALL'],
      CapAdd: [],
      Privileged: false,
      AutoRemove: true,
      LogConfig: { Type: 'none' },
      RestartPolicy: { Name: 'no' },
    });
    expect(HostConfig.SecurityOpt).toContain('no-new-privileges');
    expect(body).toMatchObject({ User: '1000:1000', Tty: false, OpenStdin: true, StdinOnce: true, Env: [] });
  });

  it('V2: no capability is ever added, whatever the policy states', () => {
    const compiled = compile(
      loaded('hardening: { capabilities: [NET_BIND_SERVICE] }\n'),
      host('ubuntu-runner'),
    );
    expect(compiled.ok).toBe(false);
  });

  it('limits memory with swap, pids with the init’s own, and CPUs', () => {
    const { HostConfig } = rendered('limits: { memory: 512MiB, pids: 100, cpus: 1.5 }\n');
    expect(HostConfig).toMatchObject({
      Memory: 512 * 1024 * 1024,
      MemorySwap: 512 * 1024 * 1024,
      PidsLimit: 101,
      NanoCpus: 1_500_000_000,
    });
  });

  it.each([
    { stated: '2', of: 4, machine: 'ubuntu-runner', nano: 2_000_000_000, note: null },
    { stated: '2', of: 1, machine: 'one-processor', nano: 1_000_000_000, note: 'no more than 1' },
    { stated: '0.5', of: 1, machine: 'one-processor', nano: 500_000_000, note: null },
  ] as const)(
    'asks an engine with $of processors for $nano thousand-millionths when $stated may be used',
    (row) => {
      const text = `limits: { cpus: ${row.stated} }\n`;
      expect(rendered(text, row.machine).HostConfig).toMatchObject({ NanoCpus: row.nano });
      const cell = containerPlan(text, row.machine).matrix.cells.find(
        ({ clause }) => clause === 'limits.cpus',
      );
      expect(cell?.enforcer).toBe('kernel');
      if (row.note === null) expect(cell?.note).toBeNull();
      else expect(cell?.note).toContain(row.note);
    },
  );

  it('never binds a socket of a daemon, nor anything of /run or a home', () => {
    for (const mount of rendered('').HostConfig.Mounts) {
      expect(mount.Source ?? '').not.toMatch(/\.sock$|^\/run|^\/var\/run|^\/root$|^\/home\/[^/]+$/);
      if (mount.Type === 'bind') expect(mount.ReadOnly).toBe(true);
    }
  });

  it.each([':', ',', '\\'])(
    'P10: a workspace whose path holds %s is refused, as it would split a mount option',
    (sign) => {
      const workspace = `/srv/a${sign}/etc`;
      const plan = containerPlan('', 'ubuntu-runner');
      const result = renderDocker(plan, { ...BINDINGS, workspace }, { ...CONTAINER, workspace });
      expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('split') as string });
      // Where no option string is made of it, it is only a field of the request.
      const readOnly = containerPlan('filesystem: { workspace: read-only }\n', 'ubuntu-runner');
      expect(renderDocker(readOnly, { ...BINDINGS, workspace }, { ...CONTAINER, workspace }).ok).toBe(true);
    },
  );

  it('mounts the overlay so that its marks can be read, as a volume that goes with the container', () => {
    const overlay = rendered('').HostConfig.Mounts.find((mount) => mount.Type === 'volume');
    expect(overlay).not.toHaveProperty('Source');
    expect(overlay?.VolumeOptions?.NoCopy).toBe(true);
    expect(overlay?.VolumeOptions?.DriverConfig.Options['o']?.split(',')).toEqual([
      'lowerdir=/srv/work tree',
      'upperdir=/state/run/upper',
      'workdir=/state/run/work',
      'userxattr',
      'redirect_dir=nofollow',
      'metacopy=off',
      'index=off',
      'nosuid',
      'nodev',
    ]);
    const sealed = rendered('filesystem: { exec: [] }\n').HostConfig.Mounts.find(
      (mount) => mount.Type === 'volume',
    );
    expect(sealed?.VolumeOptions?.DriverConfig.Options['o']).toContain(',noexec');
  });

  it('bounds the volumes that an image declares', () => {
    const result = renderDocker(containerPlan(POLICIES.image, 'ubuntu-runner'), BINDINGS, {
      ...CONTAINER,
      volumes: ['/var/lib/data', '/tmp'],
    });
    if (!result.ok) throw new Error(result.reason);
    expect(Object.keys(result.body.HostConfig.Tmpfs)).toEqual([
      '/tmp',
      '/home/sandbox',
      '/run',
      '/var/lib/data',
    ]);
    expect(result.body.HostConfig.Tmpfs['/var/lib/data']).toContain('size=2147483648');
  });

  it('the empty host image holds the links and the folders that mounts can’t make', () => {
    const { directories, symlinks } = hostImageOf(containerPlan('', 'ubuntu-runner'));
    expect(symlinks).toContainEqual({ path: '/bin', to: 'usr/bin' });
    expect(directories).toContainEqual({ path: '/tmp', mode: 0o1777 });
  });
});

describe('what is made before a start', () => {
  it('our own files name the run’s user and nobody else of the host', () => {
    const files = filesOf(containerPlan('', 'ubuntu-runner'), BINDINGS);
    const passwd = files.find((file) => file.path.endsWith('etc-passwd'));
    expect(passwd).toMatchObject({
      kind: 'file',
      content: expect.stringContaining('sandbox:x:1000:1000:') as string,
    });
    expect(files.find((file) => file.path.endsWith('mask-file'))).toMatchObject({ mode: 0 });
  });

  it('overlay mounts are numbered in the order of the view', () => {
    const plan = processPlan(POLICIES['read-write'], 'debian-root');
    expect(overlaysOf(plan, BINDINGS)).toEqual([
      {
        source: '/srv/cache',
        target: '/cache',
        upper: '/state/run/mounts/0/upper',
        work: '/state/run/mounts/0/work',
        exec: false,
      },
    ]);
  });
});

describe('programs that may be executed', () => {
  it('are the allowed ones, their loaders and parts, and nothing that can be written', () => {
    const plan = processPlan(POLICIES.allowlist, 'laptop');
    expect(executablePaths(plan, BINDINGS)).toEqual([
      '/opt/hostedtoolcache/node/20.19.1/x64/bin/node',
      '/usr/bin/git',
      '/usr/bin/python3.11',
      '/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2',
      '/usr/lib/git-core',
      '/srv/work tree/build',
    ]);
    const targets = plan.view.map((entry) => entry.target);
    expect(targets).toContain('/usr/bin/git');
    expect(targets).not.toContain('/usr');
    expect(targets).not.toContain('/usr/bin');
    for (const entry of plan.view) if (entry.kind === 'tmpfs') expect(entry.exec).toBe(false);
    expect(plan.workspace.exec).toBe(false);
  });

  it('are any, without an allowlist', () => {
    expect(executablePaths(processPlan(POLICIES.process, 'laptop'), BINDINGS)).toEqual([]);
  });

  it('are none, when none of those allowed is here', () => {
    const plan = processPlan('tier: process\ncommands: { allow: [pytest] }\n', 'laptop');
    expect(executablePaths(plan, BINDINGS)).toEqual(['/run/sandbox-policy/init']);
  });
});

describe('the environment inside', () => {
  const HOST_ENV = {
    PATH: '/evil',
    HOME: '/home/ana',
    LANG: 'de_DE.UTF-8',
    CI: 'true',
    PIP_INDEX_URL: 'https://example.org',
    DEPLOY_TOKEN: 's3cret',
    GITHUB_TOKEN: 'x',
    ACTIONS_RUNTIME_TOKEN: 'x',
    ACTIONS_RESULTS_URL: 'x',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    GITHUB_ENV: '/x',
    GITHUB_PATH: '/x',
    GITHUB_OUTPUT: '/x',
    NPM_TOKEN: 'x',
    LD_PRELOAD: '/x.so',
  };

  it('S1 S2: holds the sandbox’s own variables and CI, and nothing else of the host', () => {
    const env = environmentOf(processPlan(POLICIES.process, 'laptop'), HOST_ENV);
    expect(Object.keys(env).sort()).toEqual([
      'CARGO_HTTP_CAINFO',
      'CI',
      'CURL_CA_BUNDLE',
      'GIT_CONFIG_COUNT',
      'GIT_CONFIG_KEY_0',
      'GIT_CONFIG_VALUE_0',
      'GIT_SSL_CAINFO',
      'HOME',
      'LANG',
      'LOGNAME',
      'NODE_EXTRA_CA_CERTS',
      'PATH',
      'PIP_CERT',
      'REQUESTS_CA_BUNDLE',
      'SHELL',
      'SSL_CERT_FILE',
      'TMPDIR',
      'TZ',
      'USER',
    ]);
    expect(env).toMatchObject({ HOME: '/home/sandbox', TMPDIR: '/tmp', LANG: 'C.UTF-8', TZ: 'UTC' });
    expect(env['PATH']).toBe('/usr/local/bin:/usr/bin:/bin');
  });

  it('what is passed comes over what is ours, what is set over what is passed, PATH from the plan alone', () => {
    const plan = containerPlan(POLICIES.image, 'ubuntu-runner');
    const env = environmentOf(
      plan,
      HOST_ENV,
      { INPUT_X: '1' },
      { PATH: '/image/bin', LANG: 'C', IMAGE: 'i' },
    );
    expect(env).toMatchObject({
      LANG: 'de_DE.UTF-8',
      PIP_INDEX_URL: 'https://example.org',
      DEPLOY_TOKEN: 's3cret',
      A: '1',
      PATH: '/opt/venv/bin',
      INPUT_X: '1',
      IMAGE: 'i',
    });
    expect(env).not.toHaveProperty('NPM_TOKEN');
  });

  it('passes what the policy’s decision passes: no credential by `pass`, no runner’s file, never PATH', () => {
    const plan = processPlan(
      'tier: process\nenv: { pass: ["NPM_*", "GITHUB_*", "P*"], secret: [DEPLOY_TOKEN] }\n',
      'laptop',
    );
    const env = environmentOf(plan, { ...HOST_ENV, NPM_CONFIG_X: 'y', GITHUB_SHA: 'abc' });
    expect(env).toMatchObject({
      ...{
        NPM_CONFIG_X: 'y',
        GITHUB_SHA: 'abc',
        PIP_INDEX_URL: 'https://example.org',
        DEPLOY_TOKEN: 's3cret',
      },
      PATH: '/usr/local/bin:/usr/bin:/bin',
    });
    for (const name of ['NPM_TOKEN', 'GITHUB_TOKEN', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT'])
      expect(env).not.toHaveProperty(name);
  });

  it('with an image PATH is the image’s', () => {
    const env = environmentOf(
      containerPlan('image: debian:12\n', 'ubuntu-runner'),
      HOST_ENV,
      {},
      { PATH: '/image/bin' },
    );
    expect(env['PATH']).toBe('/image/bin');
  });

  it('toolchains’ variables are set where they name what is mounted', () => {
    const env = environmentOf(containerPlan('', 'ubuntu-runner'), HOST_ENV);
    expect(env['JAVA_HOME']).toBe('/usr/lib/jvm/temurin-17-jdk-amd64');
    // ~/.cargo holds credentials and isn't shown; only its bin folder is.
    expect(env).not.toHaveProperty('CARGO_HOME');
  });
});
