import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTAINER, describeEngines } from '../engines/engine.js';
import { arrange, openArranged, run, type Arranged } from '../engines/sandbox.js';
import type { Sandbox } from '../../src/enforce/sandbox.js';
import {
  bundle,
  CALLERS,
  startOperator,
  type Bundle,
  type Operator,
  type RemoteSandbox,
} from '../enforce/process/operator-process.js';

const POLICY = 'limits: { wall-time: 1m, memory: 256MiB, pids: 64, tmp-size: 32MiB, open-files: 256 }\n';
const SECONDS = 3;

/** Stressors of stress-ng, each with what it goes at. Whatever it finds, the sandbox outlives it. */
const STRESSORS = [
  ['fork', 'processes: ends at limits.pids'],
  ['vm', 'memory: its children are ended for it, or get none'],
  ['open', 'descriptors: ends at limits.open-files'],
  ['hdd', 'files: ends at limits.file-size or with the overlay’s own'],
  ['userfaultfd', 'user faults: refused by seccomp, so it is skipped'],
  ['key', 'keyrings: refused by seccomp'],
  ['ptrace', 'tracing of its own children: permitted in the default profile'],
  ['sockabuse', 'sockets on loopback: its own network namespace'],
  ['mknod', 'device nodes: no capability makes one'],
  ['chroot', 'other roots: no capability'],
  ['dev', 'devices: /dev holds the harmless ones alone'],
  ['procfs', 'all of /proc: its own, the init is not dumpable'],
  ['sysinfo', 'what the system tells of itself'],
  ['signal', 'signals to itself'],
] as const;

const argvOf = (name: string): readonly string[] => [
  'stress-ng',
  `--${name}`,
  '2',
  '--timeout',
  `${String(SECONDS)}s`,
  '--temp-path',
  '/tmp',
];

const there = spawnSync('stress-ng', ['--version']).status === 0;

it('stress-ng is there (Debian: apt-get install stress-ng)', () => {
  expect(there).toBe(true);
});

describe.runIf(there)('stress-ng in the process tier', () => {
  let built: Bundle;
  beforeAll(async () => {
    built = await bundle();
  });
  afterAll(() => built.remove());

  describe.each(CALLERS)('as $name', (caller) => {
    let operator: Operator;
    let sandbox: RemoteSandbox;
    beforeAll(async () => {
      operator = startOperator(built, caller);
      sandbox = await operator.open({ workspace: operator.makeFolder('project'), policy: POLICY });
    });
    afterAll(async () => {
      await sandbox.close();
      await operator.end();
    });

    it.each(STRESSORS)('%s: the sandbox goes on (%s)', { timeout: 180_000 }, async (name) => {
      const { ended } = await sandbox.run(argvOf(name), { quiet: true });
      expect(['exited', 'out-of-memory', 'timed-out', 'signaled']).toContain(ended.kind);
      const after = await sandbox.run(['nothing'], { request: { act: true } });
      expect(after.out).toBe('0 - \n');
      // Nothing that it started is left.
      const left = await sandbox.run(['read', '/proc'], { request: { act: true } });
      expect(left.out.split('\n').filter((entry) => /^\d+$/.test(entry)).length).toBeLessThanOrEqual(2);
    });
  });
});

describeEngines('stress-ng in the container tier', CONTAINER, (engine) => {
  let arranged: Arranged;
  let sandbox: Sandbox;
  beforeAll(async () => {
    arranged = await arrange(engine, { policy: POLICY });
    sandbox = await openArranged(arranged);
  });
  afterAll(async () => {
    await sandbox.close();
    await arranged.clear();
  });

  it.each(STRESSORS)('%s: the sandbox goes on (%s)', { timeout: 180_000 }, async (name) => {
    const { ended } = await run(sandbox, argvOf(name));
    expect(['exited', 'out-of-memory', 'timed-out', 'signaled']).toContain(ended.kind);
    expect((await run(sandbox, ['nothing'], { act: true })).out).toBe('0 - \n');
  });
});
