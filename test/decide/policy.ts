import type { LoadedPolicy, ResolvedPolicy } from '../../src/policy/resolved.js';

/** The defaults of every clause, with those that a test is about replaced. */
export function policyOf(stated: Partial<ResolvedPolicy> = {}): ResolvedPolicy {
  return {
    version: 1,
    name: null,
    tier: { atLeast: 'container', prefer: 'container' },
    image: { kind: 'host' },
    limits: {
      wallTime: 600_000,
      cpuTime: 1_200_000,
      cpus: 2,
      memory: 4 * 1024 ** 3,
      pids: 2048,
      openFiles: 4096,
      fileSize: 4 * 1024 ** 3,
      tmpSize: 2 * 1024 ** 3,
      output: 64 * 1024 ** 2,
      onOutput: 'drop',
    },
    filesystem: filesystemOf(),
    commands: { allow: null, denyPatterns: [], otherwise: 'deny' },
    env: { pass: ['CI'], secret: [], set: {} },
    inputs: {},
    egress: { allow: [], deny: [] },
    hardening: {
      user: 'auto',
      capabilities: [],
      seccomp: { kind: 'default' },
      apparmor: { kind: 'engine' },
      selinux: null,
    },
    tls: { ca: 'host' },
    phases: {},
    enforcement: { accept: 'kernel-per-process', permit: [], waive: [] },
    audit: { redact: [] },
    tests: [],
    ...stated,
  };
}

export function filesystemOf(
  stated: Partial<ResolvedPolicy['filesystem']> = {},
): ResolvedPolicy['filesystem'] {
  return {
    workspace: 'overlay',
    write: ['./'],
    deny: [],
    protect: [
      '.git/hooks/',
      '.git/config',
      '.github/workflows/',
      '.vscode/',
      '**/.envrc',
      '/sandbox-policy.yml',
    ],
    readDeny: [],
    exec: null,
    outputs: [],
    carry: [],
    git: 'full',
    toolchains: 'auto',
    mounts: [],
    ...stated,
  };
}

/** A policy as if read from a file, with the lines its clauses are said to stand on. */
export function loadedOf(policy: ResolvedPolicy, lines: Readonly<Record<string, number>> = {}): LoadedPolicy {
  return {
    policy,
    origins: Object.fromEntries(
      Object.entries(lines).map(([clause, line]) => [clause, { file: 'policy.yml', path: [], line }]),
    ),
    digest: 'sha256:0',
    files: ['policy.yml'],
  };
}
