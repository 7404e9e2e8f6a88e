import { DEFAULTS } from '../../src/policy/defaults.js';
import type { LoadedPolicy, ResolvedPolicy } from '../../src/policy/resolved.js';

/** The defaults of every clause, with those that a test is about replaced. */
export function policyOf(stated: Partial<ResolvedPolicy> = {}): ResolvedPolicy {
  return {
    ...DEFAULTS,
    filesystem: filesystemOf(),
    env: { pass: ['CI'], secret: [], set: {} },
    tls: { ca: 'host' },
    ...stated,
  };
}

export function filesystemOf(
  stated: Partial<ResolvedPolicy['filesystem']> = {},
): ResolvedPolicy['filesystem'] {
  return {
    ...DEFAULTS.filesystem,
    protect: [
      '.git/hooks/',
      '.git/config',
      '.github/workflows/',
      '.vscode/',
      '**/.envrc',
      '/sandbox-policy.yml',
    ],
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
