import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOutputs, findOutputs } from '../../../src/enforce/workspace/outputs.js';
import { openFolder } from '../../../src/enforce/workspace/paths.js';
import { prepareWorkspace } from '../../../src/enforce/workspace/prepare.js';
import { openTree } from '../../../src/enforce/workspace/tree.js';
import { must, requestOf, runScript, scratch, treeOf, type Scratch } from './support.js';

let place: Scratch;
beforeEach(() => {
  place = scratch();
  fs.mkdirSync(`${place.dir}/out`);
});
afterEach(() => {
  place.remove();
});

const POLICY = { write: [], outputs: ['coverage/', '**/junit*.xml'] };

async function copied(during: string, bounds = {}): Promise<{ copied: string[]; left: string[] }> {
  const run = await runScript(place, during, POLICY);
  const into = openFolder(`${place.dir}/out`);
  try {
    const report = await run.collected.outputs(into.fd, bounds);
    return {
      copied: report.copied.map((file) => file.path.toString('latin1')),
      left: report.left.map((file) => file.path.toString('latin1')),
    };
  } finally {
    fs.closeSync(into.fd);
    run.end();
  }
}

describe('filesystem.outputs', () => {
  it('come out as plain data: no links, nothing executable, nothing else', async () => {
    const during = `mkdir -p coverage/html a/b; echo c >coverage/html/c; chmod 777 coverage/html/c; ln -s /etc/passwd coverage/l; mkfifo coverage/p
      echo j >a/b/junit-1.xml; chmod 4755 a/b/junit-1.xml; echo k >a/b/junit.xml; echo no >a/b/no; ln -s ../../../x a/b/junit-l.xml; chmod 000 coverage/html/c; echo x >coverage/"$(printf '\\377\\nz')"`;
    expect((await copied(during)).copied).toEqual(['a/b/junit.xml', 'coverage/html/c', 'coverage/\xff\nz']);
    for (const line of treeOf(`${place.dir}/out`)) expect(line).toMatch(/ (dir 755|file 644 .*)$/);
    expect(fs.readdirSync(place.workspace)).toEqual([]);
  });

  it('are only what the run made or changed', async () => {
    must('sh', ['-ec', 'mkdir coverage; echo old >coverage/old; echo both >coverage/both'], {
      cwd: place.workspace,
    });
    expect((await copied('echo new >coverage/both; touch coverage/old')).copied).toEqual(['coverage/both']);
    expect(fs.readFileSync(`${place.workspace}/coverage/both`, 'utf8')).toBe('both\n');
  });

  it('are bounded in size and number, and what is left out is named', async () => {
    const during = 'mkdir coverage; for i in 1 2 3; do head -c 1000 /dev/zero >coverage/$i; done';
    expect(await copied(during, { maxBytes: 2_500 })).toEqual({
      copied: ['coverage/1', 'coverage/2'],
      left: ['coverage/3'],
    });
    must('sh', ['-c', `rm -rf ${place.dir}/out/* ${place.state}/*`]);
    expect((await copied(during, { maxFiles: 1 })).left).toEqual(['coverage/2', 'coverage/3']);
  });

  it('of a read-write workspace are what changed since the run began', async () => {
    must('sh', ['-ec', 'mkdir coverage; echo old >coverage/old; echo both >coverage/both'], {
      cwd: place.workspace,
    });
    const prepared = await prepareWorkspace(
      requestOf(place, { mode: 'read-write', outputs: POLICY.outputs }),
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    must(
      'sh',
      [
        '-ec',
        'echo new >coverage/both; echo n >coverage/new; echo x >x; ln -s old coverage/l; mkdir s; echo j >s/junit.xml',
      ],
      { cwd: place.workspace },
    );
    const tree = openTree(prepared.folder.fd);
    const files = await findOutputs(tree, POLICY.outputs, prepared.baseline);
    expect(files.map(({ path }) => path.toString())).toEqual([
      'coverage/both',
      'coverage/new',
      's/junit.xml',
    ]);
    const into = openFolder(`${place.dir}/out`);
    const report = await copyOutputs({ files, from: tree, into: into.fd });
    expect(report.copied.map(({ size }) => size)).toEqual([4, 2, 2]);
    fs.closeSync(into.fd);
    tree.close();
    prepared.release();
  });

  it('P1: go through no link that lies in the folder they are copied to', async () => {
    fs.mkdirSync(`${place.dir}/victim`);
    fs.symlinkSync(`${place.dir}/victim`, `${place.dir}/out/coverage`);
    await expect(copied('mkdir coverage; echo x >coverage/x')).rejects.toMatchObject({
      problem: 'not-a-directory',
    });
    expect(fs.readdirSync(`${place.dir}/victim`)).toEqual([]);
  });
});
