import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProject, type Project } from '../run/project.js';
import { SetupError } from '../../src/enforce/sandbox.js';
import { cleanDeadRuns } from '../../src/run/clean.js';
import { newRunId } from '../../src/run/id.js';
import { makePlaces } from '../../src/run/places.js';
import { makeScratch } from '../../src/run/scratch.js';

let project: Project;
beforeEach(() => {
  project = createProject('process', '', { 'a.txt': 'a\n' });
});
afterEach(() => project.remove());

describe('a run that is to be proved first', () => {
  it('runs nothing when the sandbox does not hold: exit 125, the report beside the log', async () => {
    const { result, stdout } = await project.sh('echo ran; echo b > a.txt', {
      prove: async (_loaded, keep) => {
        keep('{"summary":{"leaked":1}}\n');
        throw new SetupError('the sandbox does not hold', 'see verify.json');
      },
    });
    expect([result.outcome, result.exitCode, stdout]).toEqual(['setup-failed', 125, '']);
    expect(result.reason).toContain('the sandbox does not hold');
    expect(project.read('a.txt')).toBe('a\n');
    expect(readFileSync(join(result.auditLog?.path ?? '', 'verify.json'), 'utf8')).toContain('"leaked":1');
  });

  it('goes on when it does', async () => {
    const { result, stdout } = await project.sh('echo ran', {
      prove: async (_loaded, keep) => keep('{}\n'),
    });
    expect([result.outcome, stdout]).toEqual(['completed', 'ran\n']);
  });
});

describe('the workspace that probes are tried in', () => {
  it('L3: what a killed one left is removed by the next run; a new one is not', async () => {
    const places = makePlaces(project.stateHome);
    const old = newRunId(new Date(Date.now() - 3_600_000));
    const fresh = newRunId();
    for (const run of [old, fresh]) mkdirSync(join(makeScratch(places, run), 'workspace'));
    await cleanDeadRuns(places);
    expect([old, fresh].map((run) => existsSync(join(places.scratch, run)))).toEqual([false, true]);
  });
});
