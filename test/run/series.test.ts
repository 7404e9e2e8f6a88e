import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import type { Application } from '../../src/run/request.js';
import { encodeSeries, makeSeries, SERIES_PROGRAM, SERIES_PYTHON } from '../enforce/workspace/series.js';
import { copyTree, must, runSeries, treeOf } from '../enforce/workspace/support.js';
import { createProject, describeTiers, leftInState, type Project } from './project.js';

const SERIES = readFileSync(SERIES_PROGRAM, 'utf8');
const POLICY = 'limits: { wall-time: 5m, cpu-time: 10m }\nfilesystem: { write: [./] }\n';
/** A patch knows neither empty folders (nor does a checkout hold any) nor permissions other than x. */
const OF_A_PATCH = { modes: 'exec', folders: false } as const;

describeTiers('a random series of 10,000 file operations, in a real sandbox', (tier) => {
  const projects: Project[] = [];
  afterEach(() => {
    for (const project of projects.splice(0)) project.remove();
  });

  /** A workspace as the series finds it, run in the sandbox, beside a plain copy in which it is run directly. */
  async function run(apply: (project: Project) => Application): Promise<{
    readonly project: Project;
    readonly before: string;
    readonly direct: string;
    readonly problems: readonly string[];
  }> {
    const project = createProject(tier, POLICY);
    projects.push(project);
    const { before, during } = makeSeries(tier === 'process' ? 7 : 8);
    runSeries(project.workspace, before);
    const [kept, direct] = [join(project.base, 'before'), join(project.base, 'direct')];
    copyTree(project.workspace, kept);
    copyTree(project.workspace, direct);
    runSeries(direct, during);
    const { result, stderr } = await project.run([SERIES_PYTHON, '-c', SERIES, '.'], {
      stdin: Readable.from([encodeSeries(during)]),
      apply: apply(project),
    });
    expect([result.outcome, result.exitCode, stderr]).toEqual(['completed', 0, '']);
    expect(leftInState(project)).toEqual([]);
    return { project, before: kept, direct, problems: result.problems.map(({ message }) => message) };
  }

  it('applied, it gives the tree of the series run directly', async () => {
    const { project, before, direct, problems } = await run(() => ({ kind: 'always' }));
    expect(problems).toEqual([]);
    expect(treeOf(direct).length).toBeGreaterThan(200);
    expect(treeOf(direct)).not.toEqual(treeOf(before));
    expect(treeOf(project.workspace)).toEqual(treeOf(direct));
  });

  it('as a patch, git apply gives that tree, and the workspace is as it was', async () => {
    const patch = (project: Project): string => join(project.base, 'out', 'changes.patch');
    const { project, before, direct, problems } = await run((own) => {
      mkdirSync(join(own.base, 'out'));
      return { kind: 'patch', file: patch(own) };
    });
    // Empty folders, and permissions other than x: that they are left out is said.
    expect(problems).toEqual([expect.stringMatching(/^\d+ changes can't be said in a patch: /)]);
    expect(treeOf(project.workspace)).toEqual(treeOf(before));
    must('find', ['.', '-mindepth', '1', '-type', 'd', '-empty', '-delete'], { cwd: before });
    must('git', ['apply', '--whitespace=nowarn', patch(project)], { cwd: before });
    expect(treeOf(before, OF_A_PATCH)).toEqual(treeOf(direct, OF_A_PATCH));
    rmSync(join(project.base, 'out'), { recursive: true });
  });
});
