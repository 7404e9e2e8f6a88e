import {
  appendFileSync,
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cli } from '../cli/run-cli.js';
import { createProject, type Project } from './project.js';

const POLICY = 'filesystem: { write: [src/] }\n';

/** Everything that a patch can say. */
const SCRIPT = `
echo two >> src/text.txt
mkdir -p src/new/deep
printf 'binary\\0\\377' > src/new/deep/blob
rm src/gone.txt
chmod +x src/tool.sh
ln -s text.txt src/link
rm src/was-file && ln -s text.txt src/was-file
printf 'odd' > "src/odd name é.txt"
`;

const FILES = {
  'src/text.txt': 'one\n',
  'src/gone.txt': 'gone\n',
  'src/tool.sh': '#!/bin/sh\n',
  'src/was-file': 'file\n',
};

interface Made {
  readonly artifact: string;
  readonly head: string;
  /** A checkout of the same commit, in another job. */
  readonly later: string;
}

describe('apply', () => {
  let project: Project;
  let folder: string;

  beforeEach(() => {
    project = createProject('process', POLICY, FILES);
    chmodSync(join(project.workspace, 'src/tool.sh'), 0o644);
    folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-apply-'));
  });
  afterEach(() => {
    project.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  async function make(script = SCRIPT): Promise<Made> {
    const later = join(folder, 'later');
    cpSync(project.workspace, later, { recursive: true });
    const artifact = join(folder, 'audit');
    const ran = await project.sh(script, { apply: { kind: 'patch', file: null }, audit: artifact });
    return { artifact, head: ran.result.auditLog?.head ?? '', later };
  }

  function apply({ artifact, head, later }: Made, policy = 'policy.yml') {
    return cli(['apply', '--artifact', artifact, '--head', head, '--policy', policy], {
      cwd: later,
      env: { HOME: folder, XDG_STATE_HOME: join(folder, 'state'), PATH: process.env['PATH'] ?? '' },
    });
  }

  function tree(of: string): Readonly<Record<string, string>> {
    const names = readdirSync(of, { recursive: true, encoding: 'utf8' }).sort();
    return Object.fromEntries(
      names.map((name) => {
        const stat = lstatSync(join(of, name));
        if (stat.isSymbolicLink()) return [name, `-> ${readlinkSync(join(of, name))}`];
        if (stat.isDirectory()) return [name, '/'];
        return [name, `${(stat.mode & 0o111) === 0 ? '' : 'x '}${readFileSync(join(of, name), 'latin1')}`];
      }),
    );
  }

  it('makes of another checkout what the run would have made of its own', async () => {
    const made = await make();
    await project.sh(SCRIPT, { apply: { kind: 'on-success' } });
    const done = await apply(made);
    expect(done.code, done.stderr).toBe(0);
    expect(tree(made.later)).toEqual(tree(project.workspace));
    expect(readdirSync(join(folder, 'state', 'sandbox-policy', 'state'))).toEqual([]);
  });

  async function refused(made: Made, code: number, says: string | RegExp, policy?: string): Promise<void> {
    const before = tree(made.later);
    const done = await apply(made, policy);
    expect(done.code, done.stderr).toBe(code);
    expect(done.stderr).toMatch(says);
    expect(tree(made.later)).toEqual(before);
  }

  it('a log that was rewritten is noticed by its head', async () => {
    const made = await make();
    await refused({ ...made, head: '0'.repeat(64) }, 1, /nothing was applied: the log: /);
    const log = join(made.artifact, 'audit.jsonl');
    writeFileSync(log, readFileSync(log, 'utf8').replace('src/text.txt', 'src/next.txt'));
    await refused(made, 1, /nothing was applied: the log: line \d+/);
  });

  it('a patch that isn’t what the log says is not applied: changed, longer, moved', async () => {
    const made = await make();
    const patch = join(made.artifact, 'changes.patch');
    const text = readFileSync(patch, 'latin1');
    writeFileSync(patch, text.replace('+two', '+own'), 'latin1');
    await refused(made, 1, /what the patch makes of src\/text\.txt is not what the log says/);
    writeFileSync(patch, text, 'latin1');
    appendFileSync(
      patch,
      'diff --git a/src/extra.txt b/src/extra.txt\nnew file mode 100644\n--- /dev/null\n+++ b/src/extra.txt\n@@ -0,0 +1 @@\n+x\n',
    );
    await refused(made, 1, /changes src\/extra\.txt, which the log doesn't name/);
    writeFileSync(patch, text.replaceAll('src/tool.sh', '../tool.sh'), 'latin1');
    await refused(made, 125, /nothing was applied: not a file name: "\.\."/);
    rmSync(patch);
    await refused(made, 1, /there is no changes\.patch/);
    symlinkSync('/etc/passwd', patch);
    await refused(made, 1, /no plain file/);
  });

  it('each change is held against the policy of the job that applies', async () => {
    const made = await make();
    writeFileSync(
      join(made.later, 'narrow.yml'),
      'version: 1\ntier: process\nfilesystem: { write: [src/], deny: ["*.sh"] }\n',
    );
    await refused(made, 1, /denied: src\/tool\.sh \(filesystem\.deny\[0\], narrow\.yml:3\)/, 'narrow.yml');
  });

  it('what a run that failed left is not applied', async () => {
    const made = await make('echo two >> src/text.txt; exit 3');
    await refused(made, 1, /its run ended otherwise than well/);
  });

  it('a workspace that is another one is a conflict, and nothing is applied', async () => {
    const made = await make();
    writeFileSync(join(made.later, 'src/text.txt'), 'something else\n');
    await refused(made, 125, /does not fit/);
  });

  it('P12: no link of the workspace leads out of it', async () => {
    const made = await make('mkdir src/new && echo x > src/new/a.txt');
    mkdirSync(join(folder, 'outside'));
    symlinkSync(join(folder, 'outside'), join(made.later, 'src/new'));
    await refused(made, 125, /nothing was applied/);
    expect(readdirSync(join(folder, 'outside'))).toEqual([]);
  });

  it('a wrong command line is exit 2, an absent artifact exit 3', async () => {
    const made = await make('true');
    expect((await apply({ ...made, head: 'abc' })).code).toBe(2);
    expect((await apply({ ...made, artifact: join(folder, 'absent') })).code).toBe(3);
    expect((await apply(made)).code).toBe(0);
  });
});

describe('apply without a state folder of its own', () => {
  it('is described by its help', async () => {
    const done = await cli(['apply', '--help'], { cwd: tmpdir(), env: {} });
    expect(done.code).toBe(0);
    expect(done.stdout).toContain('--head HASH');
  });
});
