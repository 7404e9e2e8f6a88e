import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeState } from '../../../src/enforce/workspace/remove.js';
import { asUser, compiledSources, must, NOBODY, scratch, type Scratch } from './support.js';

const root = process.getuid?.() === 0;
const uid = root ? NOBODY : (process.getuid?.() ?? 0);
let sources: ReturnType<typeof compiledSources>;
beforeAll(() => {
  sources = compiledSources();
});
afterAll(() => {
  sources.remove();
});

let place: Scratch;
beforeEach(() => {
  place = scratch(uid);
});
afterEach(() => {
  place.remove();
});

/** As an ordinary user: root would be let in everywhere. */
function given(script: string): void {
  const [program = '', ...args] = [...asUser(uid), 'sh', '-ec', script];
  must(program, args, { cwd: place.state });
}

function removedByUser(last: string | null = null): unknown {
  const code = `const { removeState } = await import(${JSON.stringify(`${sources.src}/enforce/workspace/remove.js`)});
    console.log(JSON.stringify(removeState(${JSON.stringify(place.state)}, ${JSON.stringify(last)})));`;
  const [program = '', ...args] = [...asUser(uid), process.execPath, '--input-type=module', '-e', code];
  const { stdout, stderr } = spawnSync(program, args);
  if (stdout.length === 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString());
}

describe("removing a run's private folder", () => {
  it('with folders that are closed to their owner, as overlay leaves its work folder', () => {
    given(
      'mkdir -p work/work upper/a/b; echo x >upper/a/b/x; chmod 000 work/work upper/a/b upper/a; chmod 300 upper',
    );
    expect(removedByUser()).toEqual({ kind: 'removed' });
    expect(fs.existsSync(place.state)).toBe(false);
  });

  it('with names that nest deeper than any path can name', () => {
    const deep = `python3 -c '
import os
for i in range(3000):
  os.mkdir("n" * 200); os.chdir("n" * 200)
  open("f","w").close()
  if i % 100 == 0: os.mkdir("side"); os.chmod("side", 0)
'`;
    given(deep.replace('python3', '/usr/bin/python3'));
    expect(removedByUser()).toEqual({ kind: 'removed' });
    expect(fs.existsSync(place.state)).toBe(false);
  });

  it('with very many files', () => {
    given('mkdir many; cd many; seq 60000 | xargs touch; mkdir d; cd d; seq 20000 | xargs mkdir');
    expect(removedByUser()).toEqual({ kind: 'removed' });
  }, 120_000);

  it('follows no link', () => {
    fs.mkdirSync(`${place.dir}/victim`, { mode: 0o777 });
    fs.writeFileSync(`${place.dir}/victim/x`, 'x');
    given(`ln -s ${place.dir}/victim l; mkdir d; ln -s ../../victim d/l; ln -s / root; mkfifo p`);
    expect(removedByUser()).toEqual({ kind: 'removed' });
    expect(fs.readFileSync(`${place.dir}/victim/x`, 'utf8')).toBe('x');
    expect(fs.statSync(`${place.dir}/victim`).mode & 0o777).not.toBe(0o700);
  });

  it.runIf(root)("leaves and names what is another user's, and removes the rest", () => {
    given('mkdir -p work/mine; echo x >work/mine/x');
    must('sh', ['-ec', 'mkdir work/work; mkdir work/work/in; chmod 000 work/work'], { cwd: place.state });
    expect(removedByUser()).toEqual({ kind: 'left', paths: [`${place.state}/work`] });
    expect(fs.readdirSync(`${place.state}/work`)).toEqual(['work']);
    expect(removeState(place.state)).toEqual({ kind: 'removed' });
  });

  it.skipIf(!root)('keeps the record of whose it is until all else is gone', () => {
    given('echo mine >run.json; mkdir b; echo x >b/x');
    must('sh', ['-ec', 'mkdir a; echo x >a/x'], { cwd: place.state });
    expect(removedByUser('run.json')).toEqual({ kind: 'left', paths: [`${place.state}/a`] });
    expect(fs.readdirSync(place.state).sort()).toEqual(['a', 'run.json']);
    expect(removeState(place.state, 'run.json')).toEqual({ kind: 'removed' });
  });

  it('that is not there is no error, twice neither', () => {
    expect(removeState(place.state)).toEqual({ kind: 'removed' });
    expect(removeState(place.state)).toEqual({ kind: 'absent' });
    expect(removeState(`${place.dir}/no/such`)).toEqual({ kind: 'absent' });
  });
});
