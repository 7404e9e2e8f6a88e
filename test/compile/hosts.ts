import type { EngineFacts, GvisorFacts, HostFacts, MicrovmFacts } from '../../src/host/facts.js';

/** Machines as data, to compile for without being on them. */

const yes = { available: true } as const;

export const engine: EngineFacts = {
  socket: '/var/run/docker.sock',
  version: '28.0.4',
  apiVersion: '1.48',
  kernel: '6.8.0-1021-azure',
  os: 'linux',
  arch: 'x86_64',
  cgroupVersion: 2,
  supports: { memory: true, swap: true, cpus: true, pids: true },
  processors: 4,
  runtimes: ['io.containerd.runc.v2', 'runc'],
  defaultRuntime: 'runc',
  gvisor: null,
  seccomp: true,
  apparmor: true,
  selinux: false,
  rootless: false,
  usernsRemap: false,
  podman: false,
};

/** gVisor as `runsc install` registers it. */
export const gvisor: GvisorFacts = {
  runtime: 'runsc',
  path: '/usr/local/bin/runsc',
  version: 'release-20260224.0',
  network: 'sandbox',
  seccomp: false,
};

/** QEMU and a kernel that `vm build` made, on a machine where no guest has ended under KVM. */
export const microvm: MicrovmFacts = {
  qemu: { path: '/usr/bin/qemu-system-x86_64', version: '7.2.19' },
  mke2fs: '/usr/sbin/mke2fs',
  kernel: {
    release: '6.1.0-37-cloud-amd64',
    source: 'linux-image-6.1.0-37-cloud-amd64 of Debian 12',
    kernel: {
      path: '/home/ana/.cache/sandbox-policy/vm/kernels/k',
      digest: `sha256:${'aa'.repeat(32)}`,
    },
    initramfs: {
      path: '/home/ana/.cache/sandbox-policy/vm/initramfs/i',
      digest: `sha256:${'bb'.repeat(32)}`,
    },
  },
  accelerator: 'tcg',
  images: [],
  install: {
    qemu: 'sudo apt-get install -y qemu-system-x86',
    mke2fs: 'sudo apt-get install -y e2fsprogs',
  },
};

/** A container-based CI job: root, cgroup v1, no engine, an older kernel without Landlock. */
const debianRoot: HostFacts = {
  os: 'linux',
  arch: 'x64',
  kernel: '6.1.0-37-amd64',
  caller: { uid: 0, gid: 0, groups: [0] },
  home: '/root',
  userNamespaces: yes,
  overlay: yes,
  idmap: yes,
  cgroup: {
    version: 1,
    base: {
      memory: '/sys/fs/cgroup/memory',
      pids: '/sys/fs/cgroup/pids',
      cpu: '/sys/fs/cgroup/cpu',
      cpuacct: '/sys/fs/cgroup/cpuacct',
      freezer: '/sys/fs/cgroup/freezer',
    },
  },
  landlock: 0,
  apparmor: false,
  appArmorLoader: { available: false, reason: 'this kernel has no AppArmor', fix: null },
  selinux: false,
  seccomp: true,
  programs: { bwrap: { path: '/usr/bin/bwrap', version: '0.8.0' } },
  installBubblewrap: 'apt-get install -y bubblewrap',
  mergedUsr: true,
  engine: {
    state: 'absent',
    reason: 'there is no container engine: /var/run/docker.sock does not exist',
    fix: 'Install and start Docker, or use the process tier.',
  },
  microvm: null,
  toolchains: [{ bin: '/root/.pyenv/shims', root: '/root/.pyenv' }],
  toolchainsRefused: [],
  toolchainEnv: { PYENV_ROOT: '/root/.pyenv' },
  caBundle: '/etc/ssl/certs/ca-certificates.crt',
  commands: {
    python: {
      found: true,
      path: '/usr/bin/python',
      links: [
        { path: '/usr/bin/python', to: 'python3' },
        { path: '/usr/bin/python3', to: 'python3.11' },
      ],
      files: ['/usr/bin/python3.11', '/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2'],
      visible: [],
      parts: [],
    },
    git: {
      found: true,
      path: '/usr/bin/git',
      links: [],
      files: ['/usr/bin/git', '/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2'],
      visible: [],
      parts: ['/usr/lib/git-core'],
    },
    node: {
      found: true,
      path: '/opt/hostedtoolcache/node/20.19.1/x64/bin/node',
      links: [],
      files: [
        '/opt/hostedtoolcache/node/20.19.1/x64/bin/node',
        '/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2',
      ],
      visible: ['/opt/hostedtoolcache/node/20.19.1/x64/lib'],
      parts: [],
    },
    pytest: { found: false, reason: 'no program pytest is on PATH' },
  },
  paths: [
    '/usr',
    '/bin',
    '/sbin',
    '/lib',
    '/lib64',
    '/usr/lib',
    '/usr/lib64',
    '/usr/share',
    '/usr/include',
    '/usr/local/lib',
    '/etc/alternatives',
    '/etc/ld.so.cache',
    '/etc/localtime',
    '/etc/ssl/certs',
    '/etc/java-17-openjdk',
  ],
};

/** A hosted runner as it comes: user namespaces restricted by AppArmor, cgroup v2 without delegation, Docker. */
const ubuntuRunner: HostFacts = {
  ...debianRoot,
  kernel: '6.8.0-1021-azure',
  caller: { uid: 1001, gid: 118, groups: [4, 118, 999] },
  home: '/home/runner',
  userNamespaces: {
    available: false,
    reason: 'sandbox-init: mount: /: Permission denied',
    fix: 'AppArmor restricts user namespaces here: load the profile for our launcher.',
  },
  idmap: { available: false, reason: 'only root may make id-mapped mounts', fix: null },
  cgroup: { version: null, reason: 'no ancestor of the own cgroup may be written to' },
  landlock: 4,
  apparmor: true,
  appArmorLoader: {
    available: false,
    reason: 'only root may load AppArmor profiles',
    fix: 'Run with --allow-sudo, or as root.',
  },
  installBubblewrap: 'sudo apt-get install -y bubblewrap',
  engine: { state: 'ready', engine },
  toolchains: [
    { bin: '/opt/hostedtoolcache/node/20.19.1/x64/bin', root: '/opt/hostedtoolcache/node/20.19.1/x64' },
    { bin: '/home/runner/.cargo/bin', root: '/home/runner/.cargo/bin' },
  ],
  toolchainsRefused: [{ bin: '/snap/bin', reason: 'snap programs need their daemon' }],
  toolchainEnv: { JAVA_HOME: '/usr/lib/jvm/temurin-17-jdk-amd64', CARGO_HOME: '/home/runner/.cargo' },
};

export const HOSTS = {
  'debian-root': debianRoot,
  'ubuntu-runner': ubuntuRunner,
  /** The same runner through sudo. */
  'ubuntu-sudo': {
    ...ubuntuRunner,
    caller: { uid: 0, gid: 0, groups: [0] },
    appArmorLoader: { available: true, parser: '/usr/sbin/apparmor_parser', sudo: false },
    userNamespaces: yes,
    idmap: yes,
    cgroup: { version: 2, base: '/sys/fs/cgroup', controllers: ['memory', 'pids', 'cpu', 'io'] },
  },
  /** A runner with gVisor in its engine, and one whose gVisor has no network and is too old. */
  'gvisor-runner': { ...ubuntuRunner, engine: { state: 'ready', engine: { ...engine, gvisor } } },
  'old-gvisor': {
    ...ubuntuRunner,
    engine: {
      state: 'ready',
      engine: { ...engine, gvisor: { ...gvisor, version: '0.0~20221219.0', network: 'none' } },
    },
  },
  /** A runner whose gVisor was told to use the host's network stack, and one that has a service container. */
  'gvisor-host-network': {
    ...ubuntuRunner,
    engine: { state: 'ready', engine: { ...engine, gvisor: { ...gvisor, network: 'host' } } },
  },
  'gvisor-services': {
    ...ubuntuRunner,
    engine: { state: 'ready', engine: { ...engine, gvisor } },
    services: { db: { found: true, container: 'c0ffee', network: 'job', socket: engine.socket } },
  },
  /** A person's own machine: user namespaces, a recent kernel, nothing delegated. */
  laptop: {
    ...ubuntuRunner,
    kernel: '6.18.2',
    caller: { uid: 1000, gid: 1000, groups: [1000] },
    home: '/home/ana',
    userNamespaces: yes,
    landlock: 7,
    engine: debianRoot.engine,
    toolchains: [],
    toolchainsRefused: [],
    toolchainEnv: {},
  },
  /** The same machine with an engine and what guests need; root in CI, under KVM; and one where all of it is missing. */
  'vm-laptop': {
    ...ubuntuRunner,
    kernel: '6.18.2',
    caller: { uid: 1000, gid: 1000, groups: [1000] },
    home: '/home/ana',
    userNamespaces: yes,
    landlock: 7,
    microvm,
  },
  'vm-root': {
    ...debianRoot,
    engine: { state: 'ready', engine },
    microvm: { ...microvm, accelerator: 'kvm' },
  },
  'vm-bare': {
    ...ubuntuRunner,
    engine: debianRoot.engine,
    microvm: { ...microvm, qemu: null, mke2fs: null, kernel: null },
  },
  'no-bubblewrap': {
    ...debianRoot,
    caller: { uid: 1000, gid: 1000, groups: [1000] },
    programs: { bwrap: null },
    installBubblewrap: 'sudo dnf install -y bubblewrap',
  },
  'old-bubblewrap': { ...debianRoot, programs: { bwrap: { path: '/usr/bin/bwrap', version: '0.3.1' } } },
  'rootless-engine': {
    ...ubuntuRunner,
    engine: {
      state: 'refused',
      reason: 'the engine is rootless, which this version does not support yet',
      fix: 'Use an engine that runs as root, or the process tier.',
    },
  },
  /** A machine with one processor: its engine refuses a container that is to have more. */
  'one-processor': { ...ubuntuRunner, engine: { state: 'ready', engine: { ...engine, processors: 1 } } },
  /** An engine that can limit little: no pids controller, no CPU quota. */
  'weak-engine': {
    ...ubuntuRunner,
    landlock: 0,
    engine: {
      state: 'ready',
      engine: {
        ...engine,
        apparmor: false,
        cgroupVersion: 1,
        supports: { memory: true, swap: false, cpus: false, pids: false },
      },
    },
  },
  /** Separate /bin and /lib, aarch64, no authorities, no Java. */
  'arm-unmerged': {
    ...debianRoot,
    arch: 'arm64',
    mergedUsr: false,
    caBundle: null,
    paths: ['/usr', '/bin', '/sbin', '/lib', '/usr/lib', '/usr/share', '/etc/ld-musl-aarch64.path'],
    toolchains: [],
    toolchainEnv: {},
  },
  macos: { ...debianRoot, os: 'darwin', arch: 'arm64', caller: { uid: 501, gid: 20, groups: [20] } },
} as const satisfies Readonly<Record<string, HostFacts>>;

export type HostName = keyof typeof HOSTS;

export function host(name: HostName): HostFacts {
  return HOSTS[name];
}
