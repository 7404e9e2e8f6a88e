import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cpio } from '../../../src/enforce/microvm/cpio.js';
import { readKernel, releaseOf } from '../../../src/enforce/microvm/kernel.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sp-kernel-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The head of a bzImage that says this release. */
function image(release: string): Buffer {
  const bytes = Buffer.alloc(0x2000);
  bytes.write('HdrS', 0x202, 'latin1');
  bytes.writeUInt16LE(0x1000, 0x20e);
  bytes.write(`${release} (somebody@somewhere) #1`, 0x1200, 'latin1');
  return bytes;
}

const module = (...needs: string[]): Buffer => Buffer.from(`ELF\0license=GPL\0depends=${needs.join(',')}\0`);

function modules(files: Readonly<Record<string, Buffer>>, builtIn: readonly string[]): string {
  const at = join(folder, 'modules');
  mkdirSync(join(at, 'kernel/drivers'), { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(at, 'kernel/drivers', name), content);
  writeFileSync(join(at, 'modules.builtin'), builtIn.map((name) => `kernel/fs/${name}.ko\n`).join(''));
  return at;
}

function kernelFile(content: Buffer): string {
  const path = join(folder, 'vmlinuz');
  writeFileSync(path, content);
  return path;
}

describe('a kernel for guests', () => {
  it('brings the modules that it must load, each after those that it needs', async () => {
    const at = modules(
      {
        'virtio.ko': module('virtio-ring'),
        'virtio_ring.ko': module(),
        'virtio_mmio.ko': module('virtio', 'virtio_ring'),
        'virtio_blk.ko.gz': gzipSync(module('virtio')),
        'virtio_console.ko': module('virtio'),
      },
      ['ext4', 'overlay'],
    );
    const kernel = await readKernel(kernelFile(image('6.1.0-9-cloud')), at);
    expect(kernel.release).toBe('6.1.0-9-cloud');
    expect(kernel.modules.map(({ name }) => name)).toEqual([
      'virtio_ring',
      'virtio',
      'virtio_mmio',
      'virtio_blk',
      'virtio_console',
    ]);
    expect(kernel.modules[3]?.content).toEqual(module('virtio'));
  });

  it('is refused when it lacks one, which is named', async () => {
    const at = modules({ 'virtio_mmio.ko': module('virtio') }, ['ext4', 'overlay']);
    await expect(readKernel(kernelFile(image('6.1.0-9-cloud')), at)).rejects.toThrow(
      /6\.1\.0-9-cloud has no virtio, which virtio_mmio needs/,
    );
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a program', Buffer.from('\x7fELF'.padEnd(0x4000, 'x'), 'latin1')],
    ['a release that is no word', image('../../etc')],
  ])('is not %s', async (_what, content) => {
    expect(releaseOf(content)).toBeNull();
    await expect(readKernel(kernelFile(content), folder)).rejects.toThrow(/no Linux kernel/);
  });
});

describe('an initial file system', () => {
  it('is an archive that others read, the same bytes each time', () => {
    const entries = [
      { kind: 'directory', path: 'dev' },
      { kind: 'character-device', path: 'dev/console', mode: 0o600, major: 5, minor: 1 },
      { kind: 'file', path: 'init', mode: 0o755, content: Buffer.from('odd') },
    ] as const;
    const archive = cpio(entries);
    expect(cpio(entries)).toEqual(archive);
    const listed = spawnSync('busybox', ['cpio', '-tv'], { input: archive, encoding: 'utf8' });
    const lines = listed.stdout.trim().split('\n');
    expect(lines.map((line) => `${line.slice(0, 10)} ${line.split(' ').at(-1) ?? ''}`)).toEqual([
      'drwxr-xr-x dev',
      'crw------- dev/console',
      '-rwxr-xr-x init',
    ]);
  });
});
