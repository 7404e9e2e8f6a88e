import fs from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recoverApply } from '../../../src/enforce/workspace/recover.js';
import { prepareWorkspace } from '../../../src/enforce/workspace/prepare.js';
import { randomOf } from './series.js';
import {
  compiledSources,
  drive,
  must,
  overlayArgv,
  policyOf,
  requestOf,
  scratch,
  treeOf,
  type DriverReport,
  type Scratch,
} from './support.js';

/** A workspace with everything a change can be made to, and what the code does to it. */
const BEFORE = `
  mkdir -p keep/deep gone/a/b remade swap shut
  echo one >keep/one; echo two >keep/deep/two; echo x >gone/a/b/x; echo y >gone/y
  echo old >remade/old; echo same >remade/same; echo f >swap/f; ln -s keep/one link; echo in >shut/in
  echo file >tofolder; echo mode >mode; chmod 644 mode; echo bin >'odd name'
`;
const DURING = `
  echo changed >keep/one; rm keep/deep/two; rm -r gone; rm -r remade; mkdir remade; echo same >remade/same
  echo new >remade/new; rm -r swap; echo nowfile >swap; rm link; ln -s keep/deep link; rm tofolder; mkdir tofolder
  echo inner >tofolder/inner; chmod 755 mode; rm 'odd name'; mkdir -p fresh/one/two; echo f >fresh/one/two/f
  chmod 700 fresh/one; ln -s ../keep fresh/link; echo z >keep/zz; chmod 750 keep
`;

describe('apply: kill -9 of the applier leaves the workspace untouched or completely applied', () => {
  let sources: ReturnType<typeof compiledSources>;
  let untouched: string[];
  let complete: string[];
  let names: readonly string[];
  let things: number;
  let place: Scratch;

  function build(): void {
    place = scratch();
    must('sh', ['-ec', BEFORE], { cwd: place.workspace });
  }

  function run(killAt?: number): DriverReport | null {
    const layers = { ...place, upper: `${place.state}/upper`, work: `${place.state}/work` };
    const kind = process.getuid?.() === 0 ? 'root' : 'user';
    return drive(sources.src, {
      prepare: requestOf(place),
      policy: policyOf(),
      command: overlayArgv(layers, ['sh', '-ec', DURING], kind),
      apply: true,
      ...(killAt === undefined ? {} : { killAt }),
    });
  }

  beforeAll(() => {
    sources = compiledSources();
    build();
    untouched = treeOf(place.workspace);
    const report = run();
    names = report?.things ?? [];
    things = names.length;
    expect(report?.outcome?.kind).toBe('applied');
    complete = treeOf(place.workspace);
    place.remove();
  });
  afterAll(() => {
    sources.remove();
  });
  beforeEach(build);
  afterEach(() => {
    place.remove();
  });

  it('has at least 50 moments to be killed at', () => {
    expect(things).toBeGreaterThanOrEqual(50);
    expect(complete).not.toEqual(untouched);
  });

  it('at every one of them, and recovery brings it to one of the two', async () => {
    const seen = new Set<string>();
    for (let killAt = 0; killAt < things; killAt++) {
      expect(run(killAt), `killed at ${String(killAt)}`).toBeNull();
      const recovered = await recoverApply({ state: place.state, locks: place.locks, run: 'next' });
      const expected = recovered === 'completed' ? complete : untouched;
      expect(treeOf(place.workspace), `killed at ${String(killAt)}: ${recovered}`).toEqual(expected);
      expect(fs.readdirSync(place.state)).not.toContain('apply');
      seen.add(recovered);
      place.remove();
      build();
    }
    expect(seen).toEqual(new Set(['nothing', 'untouched', 'completed']));
  }, 600_000);

  it('at random moments, and again while it recovers', async () => {
    const random = randomOf(3);
    for (let round = 0; round < 25; round++) {
      run(Math.floor(random() * things));
      const recover = { state: place.state, locks: place.locks, run: 'next' };
      drive(sources.src, { recover, killAt: Math.floor(random() * things * 0.8) });
      const outcome = await recoverApply(recover);
      const tree = treeOf(place.workspace);
      expect([untouched, complete], outcome).toContainEqual(tree);
      place.remove();
      build();
    }
  }, 300_000);

  it('and the next run in that workspace recovers it before it looks at anything', async () => {
    for (const killAt of [Math.floor(things / 3), Math.floor(things / 2), things - 2]) {
      run(killAt);
      const state = `${place.dir}/next`;
      fs.mkdirSync(state);
      const next = await prepareWorkspace({ ...requestOf(place), state, run: 'next' });
      expect([untouched, complete]).toContainEqual(treeOf(place.workspace));
      expect(fs.readdirSync(place.state)).not.toContain('apply');
      expect(fs.readdirSync(place.locks)).toHaveLength(1);
      next.release();
      place.remove();
      build();
    }
  }, 120_000);

  it('after a crash of the machine, contents that did not reach the disk are undone', async () => {
    run(names.indexOf('done'));
    const start = `${place.state}/apply/start`;
    const text = fs.readFileSync(start, 'utf8');
    fs.writeFileSync(start, text.replace(/"bootId":"[^"]*"/, '"bootId":"another"'));
    fs.truncateSync(`${place.workspace}/keep/one`, 2);
    const recovered = await recoverApply({ state: place.state, locks: place.locks, run: 'next' });
    expect(recovered).toBe('untouched');
    expect(treeOf(place.workspace)).toEqual(untouched);
  });

  it('what the host puts in the way of a recovery stays, and what was done is undone', async () => {
    run(names.indexOf('mkdir'));
    expect(treeOf(place.workspace)).not.toEqual(untouched);
    fs.writeFileSync(`${place.workspace}/fresh`, 'mine');
    const recovered = await recoverApply({ state: place.state, locks: place.locks, run: 'next' });
    expect(recovered).toBe('untouched');
    expect(fs.readFileSync(`${place.workspace}/fresh`, 'utf8')).toBe('mine');
    fs.rmSync(`${place.workspace}/fresh`);
    expect(treeOf(place.workspace)).toEqual(untouched);
  });
});
