import { parsePolicy } from '../../src/policy/load.js';
import type { LoadedPolicy } from '../../src/policy/resolved.js';

/** Reads a policy's text as a file named policy.yml would be; throws with the findings when it has errors. */
export function loaded(text: string, files: Readonly<Record<string, string>> = {}): LoadedPolicy {
  const parsed = parsePolicy(`version: 1\n${text}`, {
    path: 'policy.yml',
    directory: '/work-tree',
    home: '/home/ana',
    read: (path) => {
      const found = files[path];
      if (found === undefined) throw new Error(`no file ${path}`);
      return found;
    },
  });
  if (parsed.loaded === null) throw new Error(JSON.stringify(parsed.findings, null, 2));
  return parsed.loaded;
}

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

/** Policies whose plans are kept as goldens. */
export const POLICIES = {
  default: '',
  process: 'tier: process\n',
  limits: `tier: process
limits: { wall-time: 30s, cpu-time: 20s, memory: 512MiB, pids: 256, open-files: 1024, file-size: 1GiB, tmp-size: 100MiB, output: 16MiB }
`,
  cpus: 'tier: process\nlimits: { cpus: 1 }\n',
  allowlist: `tier: { at-least: process, prefer: container }
commands: { allow: [python, git, node, pytest] }
filesystem: { exec: [build/] }
`,
  image: `image: python:3.12-slim@${DIGEST}
hardening: { seccomp: strict }
env: { pass: [LANG, "PIP_*"], secret: [DEPLOY_TOKEN], set: { PATH: /opt/venv/bin, A: "1" } }
`,
  'read-write': `tier: process
filesystem:
  workspace: read-write
  write: [src/, build/]
  deny: [.github/]
  git: none
  mounts:
    - { path: /srv/cache, at: /cache, mode: overlay }
    - { path: /srv/data, at: /data, mode: read-only }
`,
  gvisor:
    'tier: { at-least: gvisor, prefer: microvm }\nlimits: { pids: 100 }\ncommands: { allow: [git, node] }\n',
  microvm: `tier: microvm
image: python:3.12-slim@${DIGEST}
limits: { memory: 512MiB, cpus: 1.5, pids: 64, file-size: 1GiB, tmp-size: 64MiB }
commands: { allow: [python] }
`,
  'read-only': 'filesystem: { workspace: read-only, exec: [] }\n',
} as const;

export type PolicyName = keyof typeof POLICIES;
