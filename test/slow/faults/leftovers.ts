import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { verifyLog } from '../../../src/audit/verify.js';
import { leftovers } from '../../engines/engine.js';
import type { CliProcess } from '../../run/cli-process.js';
import type { Project } from '../../run/project.js';

/** Files that the command of a fault writes, beside changing `src/a`. */
export const WRITTEN = 40;
/** A command whose changes are many enough for an application that stops half way to show. */
export const WRITES = `i=0; while [ $i -lt ${String(WRITTEN)} ]; do echo b > src/f$i; i=$((i+1)); done; echo b > src/a`;

/** Whether the changes of `WRITES` are in the workspace: all of them or none, else the test fails. */
export function appliedWhole({ workspace, read }: Project, when: string): boolean {
  const files = readdirSync(join(workspace, 'src')).filter((name) => name.startsWith('f'));
  expect([0, WRITTEN], when).toContain(files.length);
  const applied = files.length > 0;
  expect(read('src/a'), when).toBe(applied ? 'b\n' : 'a\n');
  const own = readdirSync(workspace).filter((name) => name.startsWith('.sandbox-policy'));
  expect(own, when).toEqual([]);
  return applied;
}

const runsOf = ({ stateHome }: Project): readonly string[] => {
  const runs = join(stateHome, 'sandbox-policy', 'runs');
  return existsSync(runs) ? readdirSync(runs).map((run) => join(runs, run)) : [];
};

/** Every log verifies up to its last event; one of no event yet is a log too. */
export async function logsVerify(project: Project, when: string): Promise<void> {
  for (const run of runsOf(project)) {
    const log = join(run, 'audit.jsonl');
    if (!existsSync(log)) continue;
    const { problems } = await verifyLog(log);
    expect(
      problems.filter(({ kind }) => kind !== 'empty'),
      when,
    ).toEqual([]);
  }
}

/**
 * Runs `clean` and fails when anything is there after it: private folders, mounts, cgroups, containers, networks and
 * volumes of this project's runs.
 */
export async function cleanLeavesNothing(
  project: Project,
  clean: CliProcess,
  when: string,
  socket = process.env['SANDBOX_POLICY_TEST_ENGINE'],
): Promise<void> {
  expect((await clean.exited).code, `${when}: ${clean.stderr()}`).toBe(0);
  const state = join(project.stateHome, 'sandbox-policy', 'state');
  expect(existsSync(state) ? readdirSync(state) : [], when).toEqual([]);
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
  expect(
    mounts.filter((line) => line.includes(project.base)),
    when,
  ).toEqual([]);
  const cgroups = execFileSync('find', ['/sys/fs/cgroup', '-type', 'd', '-name', '*sandbox-policy-2*'], {
    encoding: 'utf8',
  });
  for (const run of runsOf(project).map((folder) => folder.split('/').at(-1) ?? '')) {
    expect(cgroups, when).not.toContain(run);
    if (socket !== undefined) expect(await leftovers(socket, run), when).toEqual([]);
  }
}
