import fs from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeSeries, makeSeries, SERIES_PROGRAM, SERIES_PYTHON } from './series.js';
import {
  compiledSources,
  copyTree,
  drive,
  must,
  NOBODY,
  overlayArgv,
  policyOf,
  requestOf,
  runSeries,
  scratch,
  treeOf,
  type Scratch,
} from './support.js';

const root = process.getuid?.() === 0;
/** As root by root's right, as an ordinary user in a user namespace. Unless we are root, we are one. */
const callers = [
  ...(root ? [{ who: 'root', uid: 0 }] : []),
  { who: 'an ordinary user', uid: root ? NOBODY : (process.getuid?.() ?? 0) },
];

describe('filesystem.workspace: overlay, a random series of 10,000 operations', () => {
  let sources: ReturnType<typeof compiledSources>;
  beforeAll(() => {
    sources = compiledSources();
  });
  afterAll(() => {
    sources.remove();
  });
  let place: Scratch;
  afterEach(() => {
    place.remove();
  });

  describe.each(callers)('as $who', ({ uid }) => {
    beforeEach(() => {
      place = scratch(uid);
    });

    it.each([1, 2])(
      'applied, and by git apply of its patch, it gives the tree of the series run directly (seed %i)',
      (seed) => {
        const series = makeSeries(seed + uid, 10_000);
        runSeries(place.workspace, series.before, uid);
        for (const name of ['direct', 'patched']) copyTree(place.workspace, `${place.dir}/${name}`);
        runSeries(`${place.dir}/direct`, series.during, uid);
        const inputFile = `${place.dir}/series`;
        fs.writeFileSync(inputFile, encodeSeries(series.during));
        if (root) for (const file of [place.dir, inputFile]) fs.chownSync(file, uid, uid);

        const layers = { ...place, upper: `${place.state}/upper`, work: `${place.state}/work` };
        const patch = `${place.dir}/changes.patch`;
        const command = overlayArgv(
          layers,
          [SERIES_PYTHON, SERIES_PROGRAM, '.'],
          uid === 0 ? 'root' : 'user',
        );
        if (root) fs.chownSync(`${place.dir}/merged`, uid, uid);
        const report = drive(
          sources.src,
          {
            prepare: { ...requestOf(place), uid, gid: uid },
            policy: policyOf(),
            command,
            inputFile,
            patch,
            apply: true,
            remove: true,
          },
          uid,
        );

        const changes = report?.changes ?? [];
        expect(changes.filter(({ fate }) => fate.kind !== 'apply')).toEqual([]);
        expect(report?.outcome).toEqual({ kind: 'applied', changes: changes.length });
        expect(report?.removed).toEqual({ kind: 'removed' });
        const direct = treeOf(`${place.dir}/direct`);
        expect(direct.length).toBeGreaterThan(200);
        expect(treeOf(place.workspace)).toEqual(direct);
        for (const name of fs.readdirSync(place.workspace))
          expect(fs.lstatSync(`${place.workspace}/${name}`).uid).toBe(uid);

        // A patch knows neither empty folders (nor does a checkout hold any) nor permissions other than x.
        must('find', ['.', '-mindepth', '1', '-type', 'd', '-empty', '-delete'], {
          cwd: `${place.dir}/patched`,
        });
        must('git', ['apply', '--whitespace=nowarn', patch], { cwd: `${place.dir}/patched` });
        const known = { modes: 'exec', folders: false } as const;
        expect(treeOf(`${place.dir}/patched`, known)).toEqual(treeOf(`${place.dir}/direct`, known));
      },
      300_000,
    );
  });
});
