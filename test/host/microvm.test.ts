import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MicrovmFacts } from '../../src/host/facts.js';
import { microvmFacts, readGuestRecord, vmFolder, type GuestRecord } from '../../src/host/microvm.js';

const RECORD: GuestRecord = {
  v: 1,
  arch: process.arch,
  release: '6.1.0-37-cloud-amd64',
  source: 'a test',
  kernel: { file: 'kernels/k', sha256: 'a'.repeat(64) },
  initramfs: { file: 'initramfs/i', sha256: 'b'.repeat(64) },
  kvm: null,
};
const KVM = { ended: true, milliseconds: 900, host: release() } as const;

describe('what the microvm tier is made with', () => {
  let home: string;
  let folder: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'sandbox-policy-vm-'));
    folder = vmFolder({}, home);
  });
  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });

  function write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  }
  const record = (changed: object = {}): Record<string, string> => ({
    'guest.json': JSON.stringify({ ...RECORD, ...changed }),
    'kernels/k': 'kernel',
    'initramfs/i': 'initramfs',
  });
  const facts = (more: Partial<Parameters<typeof microvmFacts>[0]> = {}): Promise<MicrovmFacts> =>
    microvmFacts({
      env: {},
      home,
      pathFolders: [],
      workspace: null,
      depth: 'quick',
      install: { qemu: 'install qemu', mke2fs: 'install e2fsprogs' },
      ...more,
    });

  it('is looked for in the cache, which XDG_CACHE_HOME may move', () => {
    expect(folder).toBe(join(home, '.cache/sandbox-policy/vm'));
    expect(vmFolder({ XDG_CACHE_HOME: '/c' }, home)).toBe('/c/sandbox-policy/vm');
    expect(vmFolder({ XDG_CACHE_HOME: 'relative' }, home)).toBe(folder);
  });

  it('nothing is there before `vm build`', async () => {
    expect(await facts()).toMatchObject({ kernel: null, accelerator: 'tcg', images: [] });
  });

  it('the kernel is named by its path and content', async () => {
    write(record());
    expect((await facts()).kernel).toEqual({
      release: RECORD.release,
      source: 'a test',
      kernel: { path: join(folder, 'kernels/k'), digest: `sha256:${'a'.repeat(64)}` },
      initramfs: { path: join(folder, 'initramfs/i'), digest: `sha256:${'b'.repeat(64)}` },
    });
  });

  it('a record whose files are gone is none', async () => {
    write(record());
    rmSync(join(folder, 'initramfs/i'));
    expect((await facts()).kernel).toBeNull();
  });

  it.each<readonly [string, object]>([
    ['of another version', { v: 2 }],
    ['of another architecture', { arch: 'riscv64' }],
    ['without a release', { release: '' }],
    ['without a source', { source: undefined }],
    ['that leads out of the folder', { kernel: { ...RECORD.kernel, file: '../../kernel' } }],
    ['that leads into a hidden folder', { kernel: { ...RECORD.kernel, file: '.x/kernel' } }],
    ['with an absolute path', { initramfs: { ...RECORD.initramfs, file: '/boot/initrd' } }],
    ['without a digest', { kernel: { ...RECORD.kernel, sha256: 'aa' } }],
    ['without a word on KVM', { kvm: undefined }],
    ['that says that a guest under KVM did not end', { kvm: { ...KVM, ended: false } }],
  ])('F1: a record %s is none', (_, changed) => {
    write(record(changed));
    expect(readGuestRecord(folder)).toBeNull();
  });

  it.each(['', '[]', 'null', '{"v":1', '{"v":1}'])('F1: a record that is %j is none', (text) => {
    write({ 'guest.json': text });
    expect(readGuestRecord(folder)).toBeNull();
  });

  it('emulation it is unless a guest ended under KVM, on this very kernel', async () => {
    write(record());
    expect((await facts()).accelerator).toBe('tcg');
    write(record({ kvm: { ...KVM, host: '0.0.1' } }));
    expect((await facts()).accelerator).toBe('tcg');
    write(record({ kvm: KVM }));
    // With the record, what the caller may open decides.
    const usable = existsSync('/dev/kvm') && process.getuid?.() === 0;
    expect((await facts()).accelerator).toBe(usable ? 'kvm' : 'tcg');
  });

  it('the images that have a root file system are named by their digests', async () => {
    write({ [`roots/${'c'.repeat(64)}.ext4`]: '', 'roots/half.ext4.part': '', 'roots/readme': '' });
    expect((await facts()).images).toEqual([`sha256:${'c'.repeat(64)}`]);
  });

  it('a QEMU in the workspace is not taken', async () => {
    const workspace = join(home, 'work');
    mkdirSync(workspace);
    writeFileSync(join(workspace, 'qemu-system-x86_64'), '#!/bin/sh\n');
    chmodSync(join(workspace, 'qemu-system-x86_64'), 0o755);
    const { qemu } = await facts({ workspace, pathFolders: [workspace] });
    expect(qemu?.path ?? '').not.toContain(workspace);
  });

  it('QEMU is asked its version only when there is time for it', async () => {
    const { qemu } = await facts();
    if (qemu === null) return;
    expect(qemu.version).toBeNull();
    expect((await facts({ depth: 'thorough' })).qemu?.version).toMatch(/^\d+\.\d+/);
  });
});
