import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { SetupError } from '../../src/enforce/sandbox.js';
import { openSandbox, parsePolicy, type OpenSandbox } from '../../src/index.js';
import { realDependencies } from '../../src/run/dependencies.js';
import {
  encodeSeries,
  makeSeries,
  SERIES_PROGRAM,
  SERIES_PYTHON,
  type Operation,
} from '../enforce/workspace/series.js';
import { createProject, describeTiers, leftInState, noOtherFile, type Project } from './project.js';

const LISTING = readFileSync(join(import.meta.dirname, 'listing.py'), 'utf8');
const SERIES = readFileSync(SERIES_PROGRAM, 'utf8');

interface Entry {
  readonly path: string;
  readonly mtime?: number;
  readonly first?: string | null;
}

describeTiers('checkpoint and rollback', (tier) => {
  const made: (() => unknown)[] = [];
  afterEach(async () => {
    for (const remove of made.splice(0).reverse()) await remove();
  });

  function given(policy: string): { project: Project; open: (more?: object) => Promise<OpenSandbox> } {
    const project = createProject(tier, policy, { 'src/a': 'a\n' });
    made.push(() => project.remove());
    const { loaded, findings } = parsePolicy(project.read('policy.yml') ?? '', {
      path: 'policy.yml',
      read: noOtherFile,
    });
    if (loaded === null) throw new Error(JSON.stringify(findings));
    const { workspace, stateHome, environment: env } = project;
    const open = async (more = {}): Promise<OpenSandbox> => {
      const sandbox = await openSandbox(loaded, { workspace, stateHome, env, ...more });
      made.push(() => sandbox.close());
      return sandbox;
    };
    return { project, open };
  }

  async function printed(
    sandbox: OpenSandbox,
    argv: readonly string[],
    stdin: Uint8Array | null = null,
  ): Promise<string> {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const result = await sandbox.run(argv, {
      ...(stdin === null ? {} : { stdin }),
      onStdout: (chunk) => void out.push(Buffer.from(chunk)),
      onStderr: (chunk) => void err.push(Buffer.from(chunk)),
    });
    expect([result.exitCode, Buffer.concat(err).toString()], result.reason).toEqual([0, '']);
    return Buffer.concat(out).toString();
  }

  const sh = (sandbox: OpenSandbox, script: string): Promise<string> =>
    printed(sandbox, ['sh', '-ec', script]);

  const entriesOf = (text: string): readonly Entry[] =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Entry)
      .filter(({ path }) => path !== 'policy.yml');

  const timeless = (entries: readonly Entry[]): readonly Entry[] =>
    entries.map(({ mtime: _, ...entry }) => entry);

  const contents = (entries: readonly Entry[]): readonly Entry[] =>
    entries.map(({ mtime: _, first: __, ...entry }) => entry);

  it('a random series of operations, kept and put back, gives the trees of a plain folder', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
        const { project, open } = given('filesystem: { write: [./] }\n');
        const model = mkdtempSync(join(tmpdir(), 'sp-model-'));
        made.push(() => rmSync(model, { recursive: true, force: true }));
        const plain = (program: string, input?: Buffer, folder = model): string => {
          const { status, stdout, stderr } = spawnSync(SERIES_PYTHON, ['-c', program, folder], { input });
          expect([status, stderr.toString()]).toEqual([0, '']);
          return stdout.toString();
        };
        const { before, during } = makeSeries(seed, 600);
        for (const folder of [model, project.workspace]) plain(SERIES, encodeSeries(before), folder);
        rmSync(join(model, 'src'), { recursive: true, force: true });
        rmSync(join(project.workspace, 'src'), { recursive: true, force: true });

        const sandbox = await open({ apply: 'always' });
        const both = async (operations: readonly Operation[]): Promise<void> => {
          await printed(sandbox, [SERIES_PYTHON, '-c', SERIES, '.'], encodeSeries(operations));
        };
        const inside = async (): Promise<readonly Entry[]> =>
          entriesOf(await printed(sandbox, [SERIES_PYTHON, '-c', LISTING, '.']));
        const outside = (operations: readonly Operation[]): readonly Entry[] => {
          plain(SERIES, encodeSeries(operations));
          return timeless(entriesOf(plain(LISTING)));
        };
        const parts = [during.slice(0, 200), during.slice(200, 400), during.slice(400)] as const;
        const trees = parts.map(outside);

        const nothing = await inside();
        const start = await sandbox.checkpoint();
        await both(parts[0]);
        const first = await inside();
        expect(timeless(first)).toEqual(trees[0]);
        const one = await sandbox.checkpoint();
        await both(parts[1]);
        const second = await inside();
        expect(timeless(second)).toEqual(trees[1]);
        const two = await sandbox.checkpoint();
        await both(parts[2]);
        expect(timeless(await inside())).toEqual(trees[2]);

        // Times and all: what is put back is what was kept.
        await sandbox.rollback(one);
        expect(await inside()).toEqual(first);
        await both(parts[1]);
        expect(timeless(await inside())).toEqual(trees[1]);
        await sandbox.rollback(start);
        expect(await inside()).toEqual(nothing);
        await sandbox.rollback(two);
        expect(await inside()).toEqual(second);
        await both(parts[2]);
        expect(timeless(await inside())).toEqual(trees[2]);

        expect(await sandbox.close()).toMatchObject({ outcome: 'completed', problems: [], violations: [] });
        // Applied, each name is a file of its own.
        expect(contents(entriesOf(plain(LISTING, undefined, project.workspace)))).toEqual(
          contents(trees[2] ?? []),
        );
        expect(leftInState(project)).toEqual([]);
      }),
      { numRuns: 1 },
    );
  }, 180_000);

  const MIXED = `
import os, socket
os.mkdir('mixed'); os.chdir('mixed')
os.mkfifo('fifo', 0o640)
socket.socket(socket.AF_UNIX).bind('socket')
with open('sparse', 'wb') as f:
    f.truncate(1 << 24); f.seek(1 << 23); f.write(b'in the middle')
with open('marked', 'w') as f: f.write('x')
os.setxattr('marked', 'user.of-mine', b'value')
os.symlink('/etc/passwd', 'link'); os.link('link', 'link2', follow_symlinks=False); os.link('marked', 'other')
os.mkdir('.sandbox-policy-links'); os.mkdir('closed'); open('closed/inner', 'w').close()
os.chmod('closed/inner', 0); os.chmod('closed', 0)
deep = os.getcwd()
for n in range(60):
    os.mkdir('d' * 50); os.chdir('d' * 50)
open('bottom', 'w').close()
os.chdir(deep); os.chdir('..')
os.unlink('src/a'); os.rmdir('src'); os.mkdir('src'); open('src/b', 'w').close()
os.chmod('.', 0o751)
`;
  const LOOK = `
import hashlib, os, stat
def look(name):
    st = os.lstat(name)
    return [name, oct(st.st_mode), st.st_nlink if not stat.S_ISDIR(st.st_mode) else 0, st.st_mtime_ns]
print(look('.'), sorted(os.listdir('.')), os.listdir('src'))
for name in sorted(os.listdir('mixed')): print(look('mixed/' + name))
st = os.stat('mixed/sparse'); print(st.st_size, st.st_blocks < 1000)
with open('mixed/sparse', 'rb') as f: f.seek(1 << 23); print(f.read(13))
print(os.getxattr('mixed/marked', 'user.of-mine'), os.readlink('mixed/link2'))
print(os.stat('mixed/marked').st_ino == os.stat('mixed/other').st_ino)
os.chdir('mixed'); depth = 0
while os.path.isdir('d' * 50): os.chdir('d' * 50); depth += 1
print(depth, os.listdir('.'))
`;

  it('keeps what hostile code makes: closed and deep folders, pipes, sockets, holes, marks, links, deletions', async () => {
    const { project, open } = given('filesystem: { write: [./] }\n');
    const sandbox = await open({ apply: 'never' });
    await printed(sandbox, [SERIES_PYTHON, '-c', MIXED]);
    const before = await printed(sandbox, [SERIES_PYTHON, '-c', LOOK]);
    const kept = await sandbox.checkpoint();
    expect(await printed(sandbox, [SERIES_PYTHON, '-c', LOOK])).toBe(before);
    await sh(
      sandbox,
      'chmod 700 mixed/closed; rm -rf mixed src; echo x > policy.yml; mkdir mixed; chmod 700 .',
    );
    await sandbox.rollback(kept);
    expect(await printed(sandbox, [SERIES_PYTHON, '-c', LOOK])).toBe(before);
    await sandbox.close();
    expect(leftInState(project)).toEqual([]);
  });

  // The same program copies for both tiers, and so deep a tree takes seconds to remove.
  if (tier === 'process')
    it('what can’t be kept whole is refused, and the session goes on', async () => {
      const { open } = given('filesystem: { write: [./] }\n');
      const sandbox = await open({ apply: 'never' });
      const first = await sandbox.checkpoint();
      const dig = 'import os\nfor n in range(1100):\n os.mkdir("d"); os.chdir("d")';
      await printed(sandbox, [SERIES_PYTHON, '-c', dig]);
      await expect(sandbox.checkpoint()).rejects.toThrow('folders nest too deep');
      expect(await sh(sandbox, 'ls -d d')).toBe('d\n');
      await sandbox.rollback(first);
      expect(await sh(sandbox, 'ls -d d 2>&1 || true')).toContain('No such file');
      await sandbox.close();
    });

  it('what has been changed until now is told, and looking changes nothing', async () => {
    const { open } = given('filesystem: { write: [src/] }\n');
    const sandbox = await open({ apply: 'never' });
    expect(await sandbox.changes()).toEqual([]);
    await sh(sandbox, 'mkdir src/closed; echo x > src/closed/new; chmod 0 src/closed; echo y > elsewhere');
    const changes = await sandbox.changes();
    expect(changes).toMatchObject([
      { path: 'elsewhere', change: 'added', kind: 'file', size: 2, permitted: false },
      { path: 'src/closed', change: 'added', kind: 'directory', permitted: true, reason: null },
      { path: 'src/closed/new', change: 'added', kind: 'file', size: 2, permitted: true, reason: null },
    ]);
    expect(await sh(sandbox, 'stat -c %a src/closed')).toBe('0\n');
    expect(await sandbox.changes()).toEqual(changes);
    const kept = await sandbox.checkpoint();
    await sh(sandbox, 'rm src/a elsewhere');
    expect((await sandbox.changes()).map(({ path, change }) => [path, change])).toEqual([
      ['src/a', 'deleted'],
      ['src/closed', 'added'],
      ['src/closed/new', 'added'],
    ]);
    await sandbox.rollback(kept);
    expect(await sandbox.changes()).toEqual(changes);
    const result = await sandbox.close();
    expect(result.changes.map(({ path }) => path)).toEqual(['elsewhere', 'src/closed', 'src/closed/new']);
  });

  it('neither is done while a command runs, and a command waits for both', async () => {
    const { open } = given('filesystem: { write: [./] }\n');
    const sandbox = await open({ apply: 'never' });
    const kept = await sandbox.checkpoint();
    const controller = new AbortController();
    const long = sandbox.run(['sleep', '600'], { signal: controller.signal });
    await expect(sandbox.checkpoint()).rejects.toThrow('1 command is running');
    await expect(sandbox.rollback(kept)).rejects.toThrow(SetupError);
    controller.abort();
    expect(await long).toMatchObject({ outcome: 'cancelled' });
    await sh(sandbox, 'echo b > src/a');
    const back = sandbox.rollback(kept);
    await expect(sandbox.checkpoint()).rejects.toThrow(SetupError);
    expect(() => sandbox.enterPhase(null)).toThrow(SetupError);
    expect(await sh(sandbox, 'cat src/a')).toBe('a\n');
    await back;
    const closing = sandbox.rollback(kept);
    expect(await sandbox.close()).toMatchObject({ problems: [] });
    await closing;
    await expect(sandbox.checkpoint()).rejects.toThrow('the sandbox is closed');
  });

  it('what failed since then doesn’t count, what was made in /tmp is gone, and a mount is put back too', async () => {
    const mount = mkdtempSync(join(tmpdir(), 'sp-mount-'));
    made.push(() => rmSync(mount, { recursive: true, force: true }));
    const { project, open } = given(
      `filesystem: { write: [src/], mounts: [{ path: ${mount}, at: /opt/data, mode: overlay }] }\n`,
    );
    const sandbox = await open();
    await sh(sandbox, 'echo good > src/a; echo one > /opt/data/of-mine; echo x > /tmp/x');
    const kept = await sandbox.checkpoint();
    expect(await sandbox.run(['sh', '-c', 'echo bad > src/a; rm /opt/data/of-mine; exit 3'])).toMatchObject({
      exitCode: 3,
    });
    await sandbox.rollback(kept);
    expect(await sh(sandbox, 'cat src/a /opt/data/of-mine; test ! -e /tmp/x')).toBe('good\none\n');
    expect(await sandbox.close()).toMatchObject({ outcome: 'completed', exitCode: 0, problems: [] });
    expect(project.read('src/a')).toBe('good\n');
  });

  it('a workspace that is no overlay has none, and says so; nor has a name that was not given', async () => {
    const { open } = given('filesystem: { workspace: read-only }\n');
    const sandbox = await open();
    await expect(sandbox.checkpoint()).rejects.toMatchObject({
      name: 'SetupError',
      message: /a read-only workspace has no checkpoints/ as unknown,
      fix: 'set filesystem.workspace to overlay',
    });
    await sandbox.close();
    const other = await given('').open();
    await expect(other.rollback('1')).rejects.toThrow('there is no checkpoint "1"');
    await other.close();
  });

  it('when no sandbox can be opened on what was kept, nothing is run or applied any more', async () => {
    const { project } = given('filesystem: { write: [src/] }\n');
    const { loaded } = parsePolicy(project.read('policy.yml') ?? '', {
      path: 'policy.yml',
      read: noOtherFile,
    });
    if (loaded === null) throw new Error('the policy is not valid');
    const { workspace, stateHome, environment: env } = project;
    const refuse = (): never => {
      throw new SetupError('no second one', null);
    };
    const sandbox = await openSandbox(
      loaded,
      { workspace, stateHome, env, apply: 'always' },
      {
        ...realDependencies,
        openProcess: (request) =>
          request.resumed === true ? refuse() : realDependencies.openProcess(request),
        openContainer: (request) =>
          request.resumed === true ? refuse() : realDependencies.openContainer(request),
      },
    );
    await sh(sandbox, 'echo b > src/a');
    const kept = await sandbox.checkpoint();
    await expect(sandbox.rollback(kept)).rejects.toThrow('no second one');
    await expect(sandbox.run(['true'])).rejects.toThrow(SetupError);
    await expect(sandbox.checkpoint()).rejects.toThrow('no second one');
    expect(await sandbox.close()).toMatchObject({ outcome: 'setup-failed' });
    expect(project.read('src/a')).toBe('a\n');
    expect(leftInState(project)).toEqual([]);
  });
});
