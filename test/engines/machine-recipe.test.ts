import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.js';
import { qemuRecipe } from '../../src/compile/recipe-qemu.js';
import { host } from '../compile/hosts.js';
import { loaded } from '../compile/policies.js';
import { tinyGuest } from '../compile/tiny-guest.js';
import { BUSYBOX, CONTAINER, describeEngines } from './engine.js';

const QEMU = '/usr/bin/qemu-system-x86_64';
if (!existsSync(QEMU) && process.env['CI'] !== undefined) throw new Error(`CI lacks ${QEMU}`);

/** The script that `compile --target qemu --format sh` prints, with a kernel that says one line and ends. */
describeEngines('a machine’s plan started by hand', CONTAINER, ({ socket }) => {
  it.skipIf(!existsSync(QEMU))(
    'makes the drives, starts, says on the terminal what the console does, and leaves nothing behind',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'qemu-recipe-'));
      try {
        const at = { workspace: join(folder, "work's tree"), scratch: join(folder, 'tmp') };
        for (const path of Object.values(at)) mkdirSync(path);
        writeFileSync(join(at.workspace, 'a.txt'), 'one\n');
        const by = { ...at, kernel: join(folder, 'kernel'), initramfs: join(folder, 'initramfs') };
        writeFileSync(by.kernel, tinyGuest('a guest was here\n'));
        writeFileSync(by.initramfs, Buffer.alloc(4096));
        const policy = loaded(
          `tier: microvm\nimage: ${BUSYBOX}\nlimits: { memory: 64MiB, file-size: 1MiB }\n`,
        );
        const compiled = compile(policy, host('vm-laptop'), { target: 'microvm' });
        if (!compiled.ok || compiled.plan.tier !== 'microvm') throw new Error('it did not compile');
        const path = join(folder, 'recipe.sh');
        writeFileSync(path, qemuRecipe(compiled.plan, compiled.digest, by));
        const env = {
          PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
          DOCKER_HOST: `unix://${socket}`,
          HOME: folder,
          TMPDIR: at.scratch,
        };
        const { status, stdout, stderr } = spawnSync('sh', [path], { encoding: 'utf8', env });
        expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'a guest was here\n', stderr: '' });
        expect(readdirSync(at.scratch)).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
