import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkspacePlan } from '../../../src/compile/plan.js';
import { WorkspaceError } from '../../../src/enforce/workspace/error.js';
import {
  checkMountCharacters,
  checkStateFilesystem,
  prepareWorkspace,
  type PreparedWorkspace,
  type PrepareRequest,
} from '../../../src/enforce/workspace/prepare.js';
import { must, requestOf, scratch, type Scratch } from './support.js';

let place: Scratch;
let held: PreparedWorkspace[];
beforeEach(() => {
  place = scratch();
  held = [];
});
afterEach(() => {
  for (const prepared of held) prepared.release();
  place.remove();
});

function given(script: string): void {
  must('sh', ['-ec', script], { cwd: place.workspace });
}

async function prepare(
  plan: Partial<WorkspacePlan> = {},
  more: Partial<PrepareRequest> = {},
): Promise<PreparedWorkspace> {
  const prepared = await prepareWorkspace({ ...requestOf(place, plan), ...more });
  held.push(prepared);
  return prepared;
}

/** Masks relative to the workspace: folders with a slash. */
function masked(prepared: PreparedWorkspace): string[] {
  return prepared.masks
    .map(({ path: mask, of }) => path.relative(place.workspace, mask) + (of === 'directory' ? '/' : ''))
    .sort();
}

describe('filesystem.read-deny is expanded once and covered', () => {
  it('files and folders, at any depth', async () => {
    given('mkdir -p a/b secrets/in; touch k.pem a/b/k.pem a/b/k.txt secrets/in/x');
    expect(masked(await prepare({ readDeny: ['**/*.pem', '/secrets/'] }))).toEqual([
      'a/b/k.pem',
      'k.pem',
      'secrets/',
    ]);
  });

  it('P3: every other hard link of a hidden file is hidden too, of files in hidden folders as well', async () => {
    given(
      'mkdir -p a secrets/in; echo k >k.pem; ln k.pem a/innocent; echo s >secrets/in/s; ln secrets/in/s a/alias; touch b',
    );
    expect(masked(await prepare({ readDeny: ['**/*.pem', 'secrets/'] }))).toEqual([
      'a/alias',
      'a/innocent',
      'k.pem',
      'secrets/',
    ]);
  });

  it('P5: what a hidden link leads to is hidden, and names for it in mounts', async () => {
    const mount = `${place.dir}/mount`;
    must('sh', ['-ec', `mkdir -p ${mount}/deep; echo m >${mount}/deep/m.pem; echo r >${mount}/real`]);
    given(
      'mkdir -p real/folder; echo k >real/k; echo s >real/folder/s; ln -s real/k k.pem; ln -s folder real/f.pem; ln -s /cache/real c.pem; ln -s ../../x out.pem; ln -s loop.pem loop.pem',
    );
    fs.linkSync(`${place.workspace}/real/k`, `${mount}/same-inode`);
    const prepared = await prepare({ readDeny: ['**/*.pem'] }, { mounts: [{ path: mount, at: '/cache' }] });
    expect(prepared.masks.map((mask) => mask.path).sort()).toEqual(
      [
        '/cache/deep/m.pem',
        '/cache/real',
        '/cache/same-inode',
        `${place.workspace}/real/folder`,
        `${place.workspace}/real/k`,
      ].sort(),
    );
  });

  it('sockets of the workspace and of mounts are covered, whatever the policy says', async () => {
    fs.mkdirSync(`${place.workspace}/run`);
    fs.mkdirSync(`${place.dir}/mount`);
    const servers = [`${place.workspace}/run/s`, `${place.dir}/mount/d`].map((name) =>
      net.createServer().listen(name),
    );
    try {
      await Promise.all(servers.map((server) => new Promise((done) => server.once('listening', done))));
      const prepared = await prepare({}, { mounts: [{ path: `${place.dir}/mount`, at: '/m/' }] });
      expect(prepared.masks).toEqual([
        { path: '/m/d', of: 'file' },
        { path: `${place.workspace}/run/s`, of: 'file' },
      ]);
    } finally {
      for (const server of servers) server.close();
    }
  });

  it('a name that is not UTF-8 is hidden with its folder; in the root it is an error', async () => {
    given(`mkdir d; touch "d/$(printf '\\377').pem"`);
    expect(masked(await prepare({ readDeny: ['**/*.pem'] }))).toEqual(['d/']);
    given(`touch "$(printf '\\377').pem"`);
    held.pop()?.release();
    await expect(prepare({ readDeny: ['**/*.pem'] }, { state: `${place.dir}` })).rejects.toMatchObject({
      problem: 'path',
    });
  });

  it('more files than can be covered one by one is an error with the fix', async () => {
    given('mkdir d; cd d; seq 5100 | sed s/$/.pem/ | xargs touch');
    await expect(prepare({ readDeny: ['**/*.pem'] })).rejects.toMatchObject({
      problem: 'too-many',
      fix: expect.stringContaining('folders') as string,
    });
    expect(masked(await prepare({ readDeny: ['d/'] }))).toEqual(['d/']);
  });

  it('more entries than the bound is an error', async () => {
    given('mkdir d; cd d; seq 200 | xargs touch');
    await expect(prepare({}, { maxEntries: 100 })).rejects.toMatchObject({ problem: 'too-many' });
    expect(fs.readdirSync(place.locks)).toEqual([]);
  });
});

describe('filesystem.git', () => {
  it('none: .git is covered, as a folder or as a file, in every repository', async () => {
    given('git init -q .; git init -q nested/repo; mkdir sub; echo "gitdir: ../.git/modules/sub" >sub/.git');
    const prepared = await prepare({ git: 'none' });
    expect(masked(prepared)).toEqual(['.git/', 'nested/repo/.git/', 'sub/.git']);
    expect(prepared.covers).toEqual([]);
  });

  it('S4: every configuration is covered by a copy without credentials or programs', async () => {
    given(`
      git init -q .; git config http.https://github.com/.extraheader 'AUTHORIZATION: basic c2VjcmV0'
      git config remote.origin.url https://user:tok-1@example.org/r.git; git config core.fsmonitor ./evil
      git init -q packages/other; git -C packages/other config credential.helper store
      git init -q --bare bare.git; git -C bare.git config remote.x.url https://tok-2@example.org/
      mkdir -p .git/modules/lib/sub .git/worktrees/w; cp -r packages/other/.git/. .git/modules/lib/sub/
      git -C .git/modules/lib/sub config include.path /tmp/evil; touch .git/worktrees/w/HEAD
      printf '[credential]\\n\\thelper = x\\n' >.git/worktrees/w/config.worktree; cp .git/worktrees/w/config.worktree .git/
    `);
    const prepared = await prepare();
    expect(prepared.covers.map((cover) => path.relative(place.workspace, cover.path)).sort()).toEqual([
      '.git/config',
      '.git/config.worktree',
      '.git/modules/lib/sub/config',
      '.git/worktrees/w/config.worktree',
      'bare.git/config',
      'packages/other/.git/config',
    ]);
    for (const { source } of prepared.covers) {
      const text = fs.readFileSync(source, 'utf8');
      expect(text).not.toMatch(/tok-|c2VjcmV0|helper|evil|fsmonitor|include/);
      expect(fs.statSync(source).mode & 0o777).toBe(0o444);
    }
    const main =
      prepared.covers.find((cover) => cover.path === `${place.workspace}/.git/config`)?.source ?? '';
    const listed = spawnSync('git', ['config', '-f', main, '--list'], { encoding: 'utf8' }).stdout;
    expect(listed).toContain('remote.origin.url=https://example.org/r.git');
    expect(listed).toContain('core.repositoryformatversion=0');
  });

  it('a configuration that is a link is covered where it leads', async () => {
    given(
      'git init -q .; mv .git/config real; ln -s ../real .git/config; git config -f real credential.helper x',
    );
    const prepared = await prepare();
    expect(prepared.covers.map((cover) => path.relative(place.workspace, cover.path))).toEqual(['real']);
  });

  it('a configuration that git could not read is shown empty, with a note', async () => {
    given('git init -q .; printf "[core\\nx = y" >.git/config');
    const prepared = await prepare();
    expect(prepared.notes.join()).toContain('.git/config is shown empty');
    expect(fs.readFileSync(prepared.covers[0]?.source ?? '', 'utf8')).not.toContain('x = y');
  });

  it('addresses in the form of old are covered', async () => {
    given(
      'git init -q .; mkdir -p .git/remotes .git/branches; echo "URL: https://u:p@h/" >.git/remotes/origin',
    );
    expect(masked(await prepare())).toEqual(['.git/remotes/']);
  });

  it('a linked work tree is told that git will find no repository inside', async () => {
    must(
      'sh',
      ['-ec', 'git init -q main; cd main; git -c user.name=t -c user.email=t@e commit -q --allow-empty -m x'],
      { cwd: place.dir },
    );
    must('git', ['-C', `${place.dir}/main`, 'worktree', 'add', '-q', '--force', place.workspace]);
    expect((await prepare()).notes).toEqual([expect.stringContaining('linked work tree')]);
  });
});

describe('the layers', () => {
  it('are made private, and belong to whom the code runs as', async () => {
    const prepared = await prepare({}, process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {});
    for (const layer of [prepared.layers?.upper ?? '', prepared.layers?.work ?? '']) {
      const { mode, uid } = fs.statSync(layer);
      expect(mode & 0o777).toBe(0o700);
      expect(uid).toBe(process.getuid?.() === 0 ? 65_534 : process.getuid?.());
    }
  });

  it('are made for an overlay only', async () => {
    expect((await prepare({ mode: 'read-only' })).layers).toBeNull();
    expect(fs.readdirSync(place.state)).toEqual([]);
  });

  it('P10: a path that mount options would split is refused', async () => {
    for (const name of ['a:b', 'a,upperdir=x', 'back\\slash']) {
      const workspace = `${place.dir}/${name}`;
      fs.mkdirSync(workspace);
      await expect(prepare({}, { workspace })).rejects.toMatchObject({ problem: 'mount-characters' });
    }
    expect(() => {
      checkMountCharacters('/a b/c=d;e"f');
    }).not.toThrow();
  });

  it('can not lie on overlayfs: the error names XDG_STATE_HOME', () => {
    expect(() => {
      checkStateFilesystem(place.state, 0x794c7630);
    }).toThrow(
      expect.objectContaining({
        problem: 'state-filesystem',
        fix: expect.stringContaining('XDG_STATE_HOME') as string,
      }) as WorkspaceError,
    );
    checkStateFilesystem(place.state);
  });

  it.runIf(process.getuid?.() === 0)('are refused on a real overlayfs', () => {
    for (const name of ['l', 'u', 'w', 'm']) fs.mkdirSync(`${place.dir}/${name}`);
    const options = `lowerdir=${place.dir}/l,upperdir=${place.dir}/u,workdir=${place.dir}/w`;
    must('mount', ['-t', 'overlay', 'overlay', '-o', options, `${place.dir}/m`]);
    try {
      expect(() => {
        checkStateFilesystem(`${place.dir}/m`);
      }).toThrow(WorkspaceError);
    } finally {
      must('umount', [`${place.dir}/m`]);
    }
  });
});

describe('what a preparation leaves', () => {
  it('P8: nothing in the workspace', async () => {
    given('mkdir a; touch a/b; git init -q r');
    const before = must('find', ['.', '-printf', '%p %T@ %C@\\n'], { cwd: place.workspace });
    (await prepare({ readDeny: ['a/b', 'missing'] })).release();
    expect(must('find', ['.', '-printf', '%p %T@ %C@\\n'], { cwd: place.workspace })).toBe(before);
  });

  it('a second run of the workspace may prepare beside the first, a read-write one may not', async () => {
    await prepare();
    fs.mkdirSync(`${place.dir}/state2`);
    await prepare({}, { run: 'second', state: `${place.dir}/state2` });
    await expect(
      prepare({ mode: 'read-write' }, { run: 'third', state: `${place.dir}/state2` }),
    ).rejects.toMatchObject({ problem: 'busy' });
    held[0]?.release();
    held[1]?.release();
    await prepare({ mode: 'read-write' }, { run: 'third', state: `${place.dir}/state2` });
  });

  it('F6: a workspace that is missing, a file or behind a link is an error', async () => {
    fs.symlinkSync(place.workspace, `${place.dir}/link`);
    fs.writeFileSync(`${place.dir}/file`, '');
    const cases = { missing: 'missing', link: 'symlink', file: 'not-a-directory' } as const;
    for (const [name, problem] of Object.entries(cases))
      await expect(prepare({}, { workspace: `${place.dir}/${name}` })).rejects.toMatchObject({ problem });
  });
});
