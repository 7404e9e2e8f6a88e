import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyChanges } from '../../../src/enforce/workspace/apply.js';
import { collectChanges } from '../../../src/enforce/workspace/changes.js';
import { openFolder } from '../../../src/enforce/workspace/paths.js';
import { prepareWorkspace } from '../../../src/enforce/workspace/prepare.js';
import { openTree } from '../../../src/enforce/workspace/tree.js';
import { makeSeries, SERIES_PROGRAM, encodeSeries } from './series.js';
import { copyTree, inOverlay, PLAN, runSeries, SCANNER, scratch, treeOf, type Scratch } from './support.js';

describe('filesystem.workspace: overlay, applied', () => {
  let place: Scratch;
  beforeEach(() => {
    place = scratch();
  });
  afterEach(() => {
    place.remove();
  });

  it.each([1, 2, 3])('gives the tree of a random series run directly (seed %i)', async (seed) => {
    const series = makeSeries(seed, 10_000);
    runSeries(place.workspace, series.before);
    const direct = `${place.dir}/direct`;
    copyTree(place.workspace, direct);
    runSeries(direct, series.during);

    const prepared = await prepareWorkspace({
      plan: PLAN,
      workspace: place.workspace,
      state: place.state,
      locks: place.locks,
      run: 'test',
      uid: 0,
      gid: 0,
    });
    const { upper = '', work = '' } = prepared.layers ?? {};
    inOverlay({ ...place, upper, work }, ['python3', SERIES_PROGRAM, '.'], { input: encodeSeries(series.during) });
    const folder = openFolder(upper);
    const upperTree = openTree(folder.fd);
    const lower = openTree(prepared.folder.fd);
    const t0 = performance.now();
    const changes = await collectChanges({ scanner: SCANNER, upper: upperTree, lower });
    const t1 = performance.now();
    const outcome = await applyChanges({
      changes,
      upper: upperTree,
      workspace: prepared.folder,
      identity: prepared.identity,
      baseline: prepared.baseline,
      state: place.state,
      locks: place.locks,
      run: 'test',
    });
    console.log(changes.length, t1 - t0, performance.now() - t1);
    upperTree.close();
    lower.close();
    fs.closeSync(folder.fd);
    prepared.release();
    expect(outcome).toEqual({ kind: 'applied', changes: changes.length });
    expect(treeOf(place.workspace)).toEqual(treeOf(direct));
  });
});
