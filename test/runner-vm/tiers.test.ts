import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/audit/generated/result.js';
import { root as projectRoot } from '../docs/markdown.js';
import { startPeer, type Peer } from './peer.js';
import { ran, workspace, type Ran } from './tool.js';
import { WAYS, type Way } from './ways.js';

const MIB = 1024 * 1024;

interface Told extends Ran {
  readonly result: RunResult;
}

let place: ReturnType<typeof workspace>;
beforeEach(() => {
  place = workspace({ 'keep.txt': 'kept\n' });
});
afterEach(() => {
  // What root's runs left in it is root's.
  ran(['rm', '-rf', place.path], { root: true });
});

/** Runs Python under a policy, given without version and tier. */
function run(way: Way, policy: string, program: string): Told {
  writeFileSync(join(place.path, 'policy.yml'), `version: 1\ntier: ${way.tier}\nimage: host\n${policy}`);
  return told(way, [], ['/usr/bin/python3', '-c', program]);
}

function told({ root }: Way, options: readonly string[], argv: readonly string[], name = 'policy.yml'): Told {
  const file = join(place.path, '..', `${place.path.split('/').pop() ?? ''}-result.json`);
  const policy = join(place.path, name);
  const done = ran(
    ['sandbox-policy', 'run', '--policy', policy, '--result', file, ...options, '--', ...argv],
    { root, cwd: place.path },
  );
  try {
    return { ...done, result: JSON.parse(readFileSync(file, 'utf8')) as RunResult };
  } finally {
    ran(['rm', '-f', file], { root: true });
  }
}

/** Who enforces a clause, in the matrix of that run. */
function enforcedBy(result: RunResult, clause: string): string {
  const cell = result.matrix.find((candidate) => candidate.clause === clause);
  return `${cell?.enforcer ?? 'no cell'}: ${cell?.by ?? ''}`;
}

/** The cgroups that a run could have left, of both tiers. */
function leftovers(): readonly string[] {
  const groups = ran(['find', '/sys/fs/cgroup', '-type', 'd'], { root: true }).stdout.split('\n');
  const containers = ran(['docker', 'ps', '--all', '--quiet', '--filter', 'label=sandbox-policy.run']);
  return [
    ...groups.filter((path) => /sandbox-policy-|docker-[0-9a-f]{64}/.test(path)),
    ...containers.stdout.split('\n').filter(Boolean),
  ];
}

describe.each(WAYS)('$name, cgroup v2', (way) => {
  let peer: Peer;
  beforeAll(async () => {
    peer = await startPeer();
  });
  afterAll(() => {
    peer.remove();
    expect(leftovers()).toEqual([]);
  });

  it('the good patch of examples/agent-change passes its tests, and nothing of the workspace is changed', () => {
    const from = join(projectRoot, 'examples', 'agent-change');
    cpSync(from, place.path, { recursive: true });
    const policy = readFileSync(join(from, 'sandbox-policy.yml'), 'utf8');
    // An emulated processor takes longer than any real one.
    const patient = policy.replace(/wall-time: \S+/, 'wall-time: 200s');
    expect(patient).not.toBe(policy);
    writeFileSync(join(place.path, 'patient.yml'), patient);
    const before = readdirSync(place.path, { recursive: true });
    const patch = join(place.path, '..', `${place.path.split('/').pop() ?? ''}.patch`);
    const options = ['--tier', way.tier, '--on-violation', 'fail', '--patch', patch];
    const { status, stderr, result } = told(way, options, ['./try.sh', 'good.patch'], 'patient.yml');
    expect(status, stderr).toBe(0);
    expect(stderr).not.toContain('could not be removed');
    expect(result).toMatchObject({ outcome: 'completed', tier: way.tier, violations: [] });
    expect(ran(['cat', patch], { root: true }).stdout).toContain('+export function wrap');
    expect(readdirSync(place.path, { recursive: true })).toEqual(before);
    ran(['rm', '-f', patch], { root: true });
  });

  it('limits.memory and limits.pids hold for the tree, and let through what they permit', () => {
    const policy = 'limits: { memory: 96MiB, pids: 20 }\n';
    const over = run(way, policy, 'held = b"x" * (300 << 20); print(len(held))');
    expect(over.result, over.stderr).toMatchObject({ outcome: 'out-of-memory', exitCode: 137 });
    expect(enforcedBy(over.result, 'limits.memory')).toBe('kernel: cgroup v2 memory');
    const under = run(
      way,
      policy,
      `
import os, signal, time
print(len(b"x" * (40 << 20)))
made = []
try:
    for count in range(1, 41):
        made.append(os.fork())
        if made[-1] == 0:
            time.sleep(600)
except OSError as error:
    print(os.strerror(error.errno))
print(len(made))
for pid in made: os.kill(pid, signal.SIGKILL)
`,
    );
    expect(under.status, under.stderr).toBe(0);
    // The program itself is the first of the twenty.
    expect(under.stdout).toBe(`${String(40 * MIB)}\nResource temporarily unavailable\n19\n`);
    expect(enforcedBy(under.result, 'limits.pids')).toBe('kernel: cgroup v2 pids');
    expect(under.result.usage?.peakMemory).toBeLessThanOrEqual(96 * MIB);
    // The default is more than this machine has: no reason to refuse a run.
    expect(ran(['nproc']).stdout).toBe('1\n');
    expect(enforcedBy(under.result, 'limits.cpus')).toBe('kernel: cgroup v2 cpu quota');
  });

  it('egress leads to what a rule names and to nothing else', () => {
    const [allowed, denied] = peer.addresses;
    const [open, closed] = peer.ports;
    const dial = `
import socket
def dial(address, port):
    try:
        with socket.create_connection((address, port), 60) as peer:
            print(peer.recv(100).decode() or "nothing")
    except OSError as error:
        print("refused", type(error).__name__)
dial("${allowed}", ${String(open)})
dial("${allowed}", ${String(closed)})
dial("${denied}", ${String(open)})
`;
    const twin = ran(['python3', '-c', dial]);
    expect(twin.stdout).toBe('the peer\nthe peer\nthe peer\n');
    const policy = `egress: { allow: [{ cidr: ${allowed}/32, ports: [${String(open)}] }] }\n`;
    const { status, stdout, stderr, result } = run(way, policy, dial);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^the peer\n(?:refused|nothing).*\n(?:refused|nothing).*\n$/);
    expect(result.connections).toHaveLength(1);
    expect(result.denied.length).toBeGreaterThanOrEqual(1);
    expect(enforcedBy(result, 'egress.allow')).toMatch(/^gateway: /);
  });
});
