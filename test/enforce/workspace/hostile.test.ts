import fs from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { collectWorkspace } from '../../../src/enforce/workspace/collect.js';
import { nameRecorder } from '../../../src/enforce/workspace/name-record.js';
import { prepareWorkspace } from '../../../src/enforce/workspace/prepare.js';
import { removeState } from '../../../src/enforce/workspace/remove.js';
import {
  compiledSources,
  drive,
  inOverlay,
  judgedText,
  must,
  NOBODY,
  overlayArgv,
  policyOf,
  requestOf,
  runScript,
  SCANNER,
  scratch,
  type Scratch,
} from './support.js';

const root = process.getuid?.() === 0;
let place: Scratch;
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.remove();
});

/** Makes folders in one another, each of a name of this length, as no single path could name them. */
const deep = (levels: number, length: number): string => `/usr/bin/python3 -c '
import os
for i in range(${String(levels)}):
  os.mkdir("n" * ${String(length)}); os.chdir("n" * ${String(length)})
  open("f", "w").close()
'`;

describe('what hostile code leaves in the upper layer', () => {
  it.each([
    { what: 'deeper than paths can name', levels: 60, length: 200 },
    { what: 'deeper than the scan goes', levels: 1_500, length: 1 },
  ])(
    'folders $what: what can be named is judged, the rest is dropped and a violation',
    async ({ levels, length }) => {
      const run = await runScript(place, `${deep(levels, length)}; echo ok >ok`);
      const text = judgedText(run.collected.changes);
      expect(text).toContain('apply added file ok');
      expect(text.filter((line) => line.startsWith('violation:unreadable'))).not.toEqual([]);
      expect((await run.collected.apply()).kind).toBe('applied');
      run.end();
      expect(removeState(place.state)).toEqual({ kind: 'removed' });
      expect(removeState(place.workspace)).toEqual({ kind: 'removed' });
    },
    120_000,
  );

  it('names of 255 bytes', async () => {
    const name = 'é'.repeat(127);
    const run = await runScript(place, `mkdir ${name}; echo x >${name}/${name}`);
    expect((await run.collected.apply()).kind).toBe('applied');
    run.end();
    expect(fs.readFileSync(`${place.workspace}/${name}/${name}`, 'utf8')).toBe('x\n');
  });

  it('more changes than the bound are an error, and nothing is applied', async () => {
    must('sh', ['-ec', 'mkdir d; cd d; seq 600 | xargs touch'], { cwd: place.workspace });
    for (const script of ['seq 600 | xargs touch', 'rm -r d']) {
      const prepared = await prepareWorkspace(requestOf(place));
      inOverlay(place, script);
      const options = { scanner: SCANNER, policy: policyOf(), maxEntries: 500 };
      await expect(collectWorkspace(prepared, options), script).rejects.toMatchObject({
        problem: 'too-many',
      });
      prepared.release();
      expect(removeState(place.state)).toEqual({ kind: 'removed' });
      fs.mkdirSync(place.state);
    }
    expect(fs.readdirSync(place.workspace)).toEqual(['d']);
  });

  it('forged marks of the overlay are just attributes', async () => {
    must('sh', ['-ec', 'mkdir d; echo a >d/a; echo b >b'], { cwd: place.workspace });
    const forge = `/usr/bin/python3 -c '
import os
def mark(path, name, value):
  try: os.setxattr(path, name, value)
  except OSError: pass
mark("d", "user.overlay.opaque", b"y"); mark("d", "user.overlay.redirect", b"/etc")
mark("b", "user.overlay.metacopy", b""); mark("b", "user.overlay.whiteout", b"")
open("z", "w").close(); mark("z", "user.overlay.whiteout", b""); mark("z", "user.overlay.redirect", b"/etc/passwd")
'`;
    const run = await runScript(place, `${forge}; echo c >d/c`);
    expect(judgedText(run.collected.changes)).toEqual(['apply added file d/c', 'apply added file z']);
    run.end();
  });

  it('a scanner that dies leaves nothing applied and no descriptor open', async () => {
    const prepared = await prepareWorkspace(requestOf(place));
    inOverlay(place, 'echo a >a');
    const before = fs.readdirSync('/proc/self/fd').length;
    for (let i = 0; i < 5; i++)
      await expect(
        collectWorkspace(prepared, { scanner: '/bin/false', policy: policyOf() }),
      ).rejects.toMatchObject({
        problem: 'scan',
      });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fs.readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before);
    prepared.release();
  });
});

describe('folders that the code closed to their owner', () => {
  let sources: ReturnType<typeof compiledSources>;
  beforeAll(() => {
    sources = compiledSources();
  });
  afterAll(() => {
    sources.remove();
  });

  it('hide neither their contents nor what was deleted in them, from an ordinary user neither', () => {
    const uid = root ? NOBODY : (process.getuid?.() ?? 0);
    place.remove();
    place = scratch(uid);
    must('sh', ['-ec', 'mkdir -p d/e k; echo 1 >d/one; echo 2 >d/e/two; echo 3 >k/three'], {
      cwd: place.workspace,
    });
    if (root) must('chown', ['-R', `${String(uid)}:${String(uid)}`, place.workspace]);
    const layers = { ...place, upper: `${place.state}/upper`, work: `${place.state}/work` };
    const during =
      'rm -r d; mkdir -p d/e/f; echo n >d/e/f/new; chmod 000 d/e/f/new d/e/f d/e d; echo more >>k/three; chmod 200 k; chmod 000 .';
    const command = overlayArgv(layers, ['sh', '-ec', during], uid === 0 ? 'root' : 'user');
    if (root) must('chown', [`${String(uid)}:${String(uid)}`, `${place.dir}/merged`]);
    const prepare = { ...requestOf(place), uid, gid: uid };
    const report = drive(
      sources.src,
      { prepare, policy: policyOf(), command, apply: true, remove: true },
      uid,
    );
    expect(report?.changes.map(({ kind, type, path }) => `${kind} ${String(type)} ${path}`)).toEqual([
      'mode directory d',
      'mode directory d/e',
      'added directory d/e/f',
      'added file d/e/f/new',
      'deleted null d/e/two',
      'deleted null d/one',
      'mode directory k',
      'modified file k/three',
    ]);
    expect(report?.outcome?.kind).toBe('applied');
    expect(report?.removed?.kind).toBe('removed');
    expect(fs.statSync(`${place.workspace}/d`).mode & 0o777).toBe(0);
  });
});

describe('changes that are withheld', () => {
  it('take what needs them along', async () => {
    must('sh', ['-ec', 'mkdir d; echo 1 >d/one'], { cwd: place.workspace });
    const prepared = await prepareWorkspace(requestOf(place));
    inOverlay(place, 'rm -r d; echo SECRET >d; echo ok >ok; echo SECRET >s');
    const collected = await collectWorkspace(prepared, {
      scanner: SCANNER,
      policy: policyOf(),
      withhold: (judged, read) => {
        const found = judged.filter(({ change }) => {
          if (change.type !== 'file') return false;
          const fd = read(change.path);
          const text = fs.readFileSync(fd, 'utf8');
          fs.closeSync(fd);
          return text.includes('SECRET');
        });
        return Promise.resolve(new Set(found.map(({ change }) => change)));
      },
    });
    expect((await collected.apply()).kind).toBe('applied');
    collected.close();
    prepared.release();
    expect(fs.readdirSync(place.workspace).sort()).toEqual(['d', 'ok']);
    expect(fs.readdirSync(`${place.workspace}/d`)).toEqual([]);
  });
});

describe('the record of names', () => {
  it('knows what was there and nothing else', () => {
    const recorder = nameRecorder();
    const key = (i: number): string => `f${String(i % 100)}/n${String(i)}`;
    for (let i = 0; i < 50_000; i++)
      recorder.add(`f${String(i % 100)}`, [{ name: Buffer.from(`n${String(i)}`) }]);
    recorder.add('', [{ name: Buffer.from('\xff\n', 'latin1') }]);
    const names = recorder.finish();
    for (let i = 0; i < 50_000; i++) expect(names.has(key(i))).toBe(true);
    for (let i = 50_000; i < 150_000; i++) expect(names.has(key(i))).toBe(false);
    expect(names.has('\xff\n')).toBe(true);
    expect(names.has('')).toBe(false);
  });
});
