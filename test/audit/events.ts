import type { EventBody } from '../../src/audit/events.js';

const digest = `sha256:${'ab'.repeat(32)}`;

/** A valid body of each type, for tests to vary. */
export const RUN = '20260102T030405Z-0123abcd';
export const POLICY = digest;

export const start: EventBody = {
  type: 'run.start',
  tool: '0.1.0',
  node: 'v20.0.0',
  host: { os: 'linux', arch: 'x64', kernel: '6.1.0', engine: null },
  caller: { uid: 1000, gid: 1000 },
  tier: 'process',
  passedOver: [],
  mode: 'enforce',
  phase: null,
  plan: digest,
  image: null,
  workspace: '/home/me/project',
  commit: null,
  inputs: [{ name: 'issue', sha256: 'cd'.repeat(32) }],
  env: [{ name: 'CI', sha256: 'ef'.repeat(32) }],
  waived: [],
  matrix: [
    {
      clause: 'limits.memory',
      stated: true,
      enforcer: 'kernel',
      by: 'cgroup v2 memory',
      note: null,
      waived: false,
    },
  ],
};

export function command(
  n: number,
  argv: readonly string[] = ['pytest', '-q'],
): EventBody & { type: 'command' } {
  return {
    type: 'command',
    command: n,
    argv: [...argv],
    cwd: '/home/me/project',
    stdin: false,
    image: null,
    verdict: 'allow',
    clause: 'commands.allow[1]',
    end: null,
  };
}

export function violation(what: string): EventBody & { type: 'violation' } {
  return {
    type: 'violation',
    clause: 'filesystem.write',
    origin: { file: '.github/sandbox-policy.yml', line: 12 },
    what,
    message: `${what} is not within filesystem.write`,
  };
}

export function end(counts: Partial<(EventBody & { type: 'run.end' })['counts']> = {}): EventBody {
  return {
    type: 'run.end',
    outcome: 'completed',
    exitCode: 0,
    signal: null,
    reason: 'the command exited with 0',
    counts: {
      command: 0,
      dns: 0,
      connection: 0,
      file: 0,
      violation: 0,
      escalation: 0,
      carry: 0,
      usage: 0,
      limit: 0,
      ...counts,
    },
    complete: true,
    missing: [],
  };
}
