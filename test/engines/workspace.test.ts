import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTAINER, describeEngines } from './engine.js';
import { arrange, openArranged, shell, withSandbox, type Arranged } from './sandbox.js';
import { SetupError } from '../../src/enforce/sandbox.js';

const ROOT = process.getuid?.() === 0;

function fill({ workspace }: Arranged): void {
  writeFileSync(join(workspace, 'private'), 'only its owner may read this', { mode: 0o600 });
  mkdirSync(join(workspace, 'folder'));
  writeFileSync(join(workspace, 'folder', 'inner'), 'inner');
}

describeEngines('workspace', CONTAINER, (engine) => {
  it('lies at its path on the host, and is the working directory', async () => {
    await withSandbox(engine, {}, async (sandbox, { workspace }) => {
      expect((await shell(sandbox, 'pwd')).out.trim()).toBe(workspace);
    });
  });

  describe('overlay', () => {
    it('files that only their owner may read are the code’s own, whoever calls', async () => {
      await withSandbox(
        engine,
        {},
        async (sandbox) => {
          const answer = await shell(
            sandbox,
            'cat private; echo " more" >> private; cat private; stat -c %U private',
          );
          expect(answer.err).toBe('');
          const text = 'only its owner may read this';
          expect(answer.out).toBe(`${text}${text} more\nsandbox\n`);
        },
        fill,
      );
    });

    it('deleted, renamed and remade entries are marked in the upper layer so that the caller can read it', async () => {
      await withSandbox(
        engine,
        {},
        async (sandbox, { workspace, bindings }) => {
          const answer = await shell(
            sandbox,
            'rm -r folder; mkdir folder; echo new > folder/new; rm private; ls folder',
          );
          expect(answer.out).toBe('new\n');
          await sandbox.stop();
          const upper = join(bindings.state, 'upper');
          const marks = execFileSync('getfattr', ['-R', '-d', '-m', '^user', '--absolute-names', upper], {
            encoding: 'utf8',
          });
          // P11: a folder deleted and made anew is opaque, by a mark that needs no root to read.
          expect(marks).toContain('user.overlay.opaque="y"');
          const gone = lstatSync(join(upper, 'private'));
          expect(gone.isCharacterDevice() && gone.rdev === 0).toBe(true);
          expect(readdirSync(workspace).sort()).toEqual(['folder', 'private']);
          expect(readFileSync(join(workspace, 'folder/inner'), 'utf8')).toBe('inner');
        },
        fill,
      );
    });

    it('marks that the code forges land as data and hide nothing', async () => {
      const forge =
        'import os\nos.setxattr("folder", "user.overlay.opaque", b"y")\nos.setxattr("folder", "user.overlay.redirect", b"/etc")\nprint(os.listdir("folder"))';
      await withSandbox(
        engine,
        {},
        async (sandbox, { bindings }) => {
          const answer = await shell(sandbox, `python3 -c '${forge}'`);
          expect(answer.out.trim() === "['inner']" || answer.err.includes('Error')).toBe(true);
          await sandbox.stop();
          const upper = join(bindings.state, 'upper');
          const marks = execFileSync('getfattr', ['-R', '-d', '-m', '^user', '--absolute-names', upper], {
            encoding: 'utf8',
          });
          expect(marks).not.toMatch(/^user\.overlay\.(opaque|redirect)=/m);
        },
        fill,
      );
    });

    it('P8: nothing is littered in the workspace', async () => {
      await withSandbox(
        engine,
        {},
        async (sandbox, { workspace }) => {
          await shell(sandbox, 'ls -la');
          await sandbox.close();
          expect(readdirSync(workspace).sort()).toEqual(['folder', 'private']);
        },
        fill,
      );
    });

    it.each(['a:/etc', 'a,lowerdir=/etc', 'back\\slash', 'new\nline:'])(
      'P10: a workspace named %j is refused, and shows no other folder',
      async (named) => {
        const arranged = await arrange(engine, { named });
        try {
          const failed = await openArranged(arranged).catch((error: unknown) => error);
          expect(failed).toBeInstanceOf(SetupError);
          expect((failed as SetupError).fix).not.toBeNull();
        } finally {
          await arranged.clear();
        }
      },
    );

    it.each(['with space', 'ünïcode', 'quote\'"', '-dash', '%41$HOME'])(
      'a workspace named %j works',
      async (named) => {
        await withSandbox(engine, { named }, async (sandbox, { workspace, bindings }) => {
          const answer = await shell(sandbox, 'pwd; echo x > y');
          expect(answer.out).toBe(`${workspace}\n`);
          await sandbox.stop();
          expect(readFileSync(join(bindings.state, 'upper', 'y'), 'utf8')).toBe('x\n');
        });
      },
    );

    it('the folders that the code closed can be removed with the state folder', async () => {
      const arranged = await arrange(engine);
      const sandbox = await openArranged(arranged);
      await shell(sandbox, 'mkdir -p a/b; touch a/b/c; chmod 000 a/b a');
      await sandbox.close();
      await arranged.clear();
      expect(() => statSync(arranged.bindings.state)).toThrow();
    });
  });

  describe('read-only', () => {
    const policy = 'filesystem: { workspace: read-only, write: [] }';
    it('can be read and not be written', async () => {
      await withSandbox(
        engine,
        { policy },
        async (sandbox) => {
          const answer = await shell(
            sandbox,
            'cat private; echo x > new; rm private; chmod 777 private; touch folder',
          );
          expect(answer.out).toBe('only its owner may read this');
          expect(answer.err.match(/Read-only file system/g)).toHaveLength(4);
        },
        fill,
      );
    });

    it('P10: a name with colons and commas shows its own folder', async () => {
      await withSandbox(
        engine,
        { policy, named: 'a:/etc,b' },
        async (sandbox) => {
          expect((await shell(sandbox, 'cat folder/inner')).out).toBe('inner');
        },
        fill,
      );
    });
  });

  describe('read-write', () => {
    const policy = 'filesystem: { workspace: read-write, write: [folder/] }';

    it.each([
      'filesystem: { workspace: read-write, write: [folder/], exec: [] }',
      'filesystem: { workspace: read-only, exec: [] }',
    ])('and what it shows can be without programs: %s', async (text) => {
      const script = 'cat given; touch made; cp /bin/id x';
      const { out, err } = await withSandbox(
        engine,
        { policy: text },
        (own) => shell(own, script),
        ({ workspace }) => writeFileSync(join(workspace, 'given'), 'given\n'),
      );
      expect(out).toBe('given\n');
      expect(err.match(/Read-only file system/g)).toHaveLength(2);
    });
    const open = async (
      script: string,
      check: (arranged: Arranged, out: string, err: string) => void,
      seal: (path: string) => void = mkdirSync,
      text = policy,
    ): Promise<void> => {
      const arranged = await arrange(engine, { policy: text });
      try {
        fill(arranged);
        const { workspace } = arranged;
        seal(join(workspace, 'folder', 'sealed'));
        const sandbox = await openArranged({
          ...arranged,
          bindings: {
            ...arranged.bindings,
            writable: [join(workspace, 'folder')],
            sealed: [join(workspace, 'folder', 'sealed')],
          },
        });
        try {
          const { out, err } = await shell(sandbox, script);
          await sandbox.stop();
          check(arranged, out, err);
        } finally {
          await sandbox.close();
        }
      } finally {
        await arranged.clear();
      }
    };

    it('keeps a single file as it is where no programs may be, and that file from being one', async () => {
      await open(
        'cat folder/sealed; echo "echo ran" > folder/sealed; cp folder/sealed folder/copy; folder/sealed; folder/copy',
        ({ workspace }, out, err) => {
          expect(out).toBe('echo given\n');
          expect(err).toMatch(/folder\/sealed: Read-only file system/);
          expect(err).toMatch(/folder\/sealed: Permission denied/);
          expect(err).toMatch(/folder\/copy: Permission denied/);
          expect(readFileSync(join(workspace, 'folder', 'sealed'), 'utf8')).toBe('echo given\n');
        },
        (path) => {
          writeFileSync(path, 'echo given\n');
          chmodSync(path, 0o755);
        },
        'filesystem: { workspace: read-write, write: [folder/], exec: [] }',
      );
    });

    it('P9: what is written lands in the workspace, owned like it', async () => {
      await open('echo new > folder/new; echo more >> folder/inner', ({ workspace }) => {
        expect(readFileSync(join(workspace, 'folder', 'new'), 'utf8')).toBe('new\n');
        expect(readFileSync(join(workspace, 'folder', 'inner'), 'utf8')).toBe('innermore\n');
        expect(statSync(join(workspace, 'folder', 'new')).uid).toBe(statSync(workspace).uid);
      });
    });

    it('what is not listed, or sealed, can’t be written', async () => {
      const script =
        'echo x > new; rm private; echo x > folder/sealed/y; rmdir folder/sealed; mv folder/sealed folder/z';
      await open(script, ({ workspace }, _out, err) => {
        expect(err.split('\n').filter((line) => line !== '')).toHaveLength(5);
        expect(readdirSync(workspace).sort()).toEqual(['folder', 'private']);
        expect(readdirSync(join(workspace, 'folder')).sort()).toEqual(['inner', 'sealed']);
      });
    });

    it.skipIf(!ROOT)('V4: no setuid file is left in root’s workspace', async () => {
      await open(
        'cp /usr/bin/id folder/rooted; chmod 4755 folder/rooted; chmod 2755 folder/rooted',
        ({ workspace }) => {
          const { mode } = statSync(join(workspace, 'folder', 'rooted'));
          expect(mode & 0o6000).toBe(0);
        },
      );
    });
  });

  describe('mounts', () => {
    const withMounts = async (
      script: string,
      check: (base: string, out: string, err: string) => void,
    ): Promise<void> => {
      const base = execFileSync('mktemp', ['-d', '-t', 'sp-mounts-XXXXXX'], { encoding: 'utf8' }).trim();
      try {
        chmodSync(base, 0o755);
        for (const name of ['ro', 'copy', 'rw']) {
          mkdirSync(join(base, name));
          writeFileSync(join(base, name, 'file'), name);
          // What the code may write is shown as its own, also when only its owner, root, may read it.
          chmodSync(join(base, name, 'file'), name === 'ro' ? 0o644 : 0o600);
        }
        const mount = (name: string, mode: string): string =>
          `{ path: ${base}/${name}, at: /m/${name}, mode: ${mode} }`;
        const policy = `filesystem: { mounts: [${mount('ro', 'read-only')}, ${mount('copy', 'overlay')}, ${mount('rw', 'read-write')}] }`;
        await withSandbox(engine, { policy }, async (sandbox) => {
          const { out, err } = await shell(sandbox, script);
          await sandbox.stop();
          check(base, out, err);
        });
      } finally {
        execFileSync('rm', ['-rf', base]);
      }
    };

    it('read-only, copy on write and read-write each do what they say', async () => {
      const script =
        'cat /m/*/file; for m in ro copy rw; do echo new > /m/$m/file; done; cat /m/*/file; touch /m/rw/made';
      await withMounts(script, (base, out, err) => {
        expect(out).toBe('copyrorwnew\nronew\n');
        expect(err).toContain('/m/ro/file: Read-only file system');
        expect(readFileSync(join(base, 'ro', 'file'), 'utf8')).toBe('ro');
        expect(readFileSync(join(base, 'copy', 'file'), 'utf8')).toBe('copy');
        expect(readFileSync(join(base, 'rw', 'file'), 'utf8')).toBe('new\n');
        // P9: owned like the folder, also when that is root's.
        expect(statSync(join(base, 'rw', 'made')).uid).toBe(statSync(base).uid);
      });
    });
  });
});
