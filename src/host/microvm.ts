import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { findOutside } from './bubblewrap.js';
import type { GuestKernelFact, MicrovmFacts, ProgramFact } from './facts.js';
import { isObject } from './json.js';
import { programVersion } from './program-version.js';
import { cacheHomeOf } from './xdg.js';

const TIMEOUT = 5_000;
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/bin'];
/** Where distributions keep what only root used to need. */
const ROOT_FOLDERS = ['/usr/sbin', '/sbin', ...FOLDERS];
const HEX_DIGEST = /^[0-9a-f]{64}$/;
const ROOT_FILE = /^([0-9a-f]{64})\.ext4$/;

export interface MicrovmRequest {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly pathFolders: readonly string[];
  readonly workspace: string | null;
  readonly depth: 'quick' | 'thorough';
  readonly install: MicrovmFacts['install'];
}

/** What `vm build` leaves in its folder beside the files: `guest.json`. */
export interface GuestRecord {
  readonly v: 1;
  /** As Node names it. */
  readonly arch: string;
  readonly release: string;
  readonly source: string;
  /** File names relative to the folder, and the SHA-256 of each file in hex. */
  readonly kernel: { readonly file: string; readonly sha256: string };
  readonly initramfs: { readonly file: string; readonly sha256: string };
  /** A start under KVM that ended by itself within its limit, and the kernel of the host at that time; null: none did. */
  readonly kvm: { readonly ended: true; readonly milliseconds: number; readonly host: string } | null;
}

/** The folder of `vm build`: kernels, initial file systems and root file systems, by content. */
export function vmFolder(env: MicrovmRequest['env'], home: string): string {
  return join(cacheHomeOf(env, home), 'sandbox-policy', 'vm');
}

/** What the microvm tier is made with here. Starts nothing but QEMU to ask its version, and that only when thorough. */
export async function microvmFacts(request: MicrovmRequest): Promise<MicrovmFacts> {
  const { env, home, pathFolders, workspace, install } = request;
  const find = (name: string, folders: readonly string[]): string | null =>
    findOutside(name, folders, pathFolders, workspace);
  const folder = vmFolder(env, home);
  const record = readGuestRecord(folder);
  return {
    qemu: await qemuFact(find('qemu-system-x86_64', FOLDERS), request.depth),
    mke2fs: find('mke2fs', ROOT_FOLDERS),
    kernel: record === null ? null : kernelFact(folder, record),
    accelerator: record !== null && kvmWorked(record) ? 'kvm' : 'tcg',
    images: cachedImages(folder),
    install,
  };
}

/**
 * The record of the kernel that guests are started with, for this architecture; null where there is none that can be
 * taken as a whole: then `vm build` is what helps.
 */
export function readGuestRecord(folder: string): GuestRecord | null {
  let record: unknown;
  try {
    record = JSON.parse(readFileSync(join(folder, 'guest.json'), 'utf8'));
  } catch {
    return null;
  }
  return isGuestRecord(record) && record.arch === process.arch ? record : null;
}

function isGuestRecord(record: unknown): record is GuestRecord {
  if (!isObject(record)) return false;
  const { v, arch, release: kernel, source, kvm } = record;
  return (
    v === 1 &&
    [arch, kernel, source].every((text) => typeof text === 'string' && text !== '') &&
    isStoredFile(record['kernel']) &&
    isStoredFile(record['initramfs']) &&
    (kvm === null || (isObject(kvm) && kvm['ended'] === true && typeof kvm['host'] === 'string'))
  );
}

/** A file below the folder, and nowhere else. */
function isStoredFile(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { file, sha256 } = value;
  return (
    typeof file === 'string' &&
    /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(file) &&
    typeof sha256 === 'string' &&
    HEX_DIGEST.test(sha256)
  );
}

function kernelFact(folder: string, record: GuestRecord): GuestKernelFact | null {
  const stored = ({ file, sha256 }: GuestRecord['kernel']): GuestKernelFact['kernel'] => ({
    path: join(folder, file),
    digest: `sha256:${sha256}`,
  });
  const [kernel, initramfs] = [stored(record.kernel), stored(record.initramfs)];
  const there = [kernel, initramfs].every(({ path }) => isAccessible(path, constants.R_OK));
  return there ? { release: record.release, source: record.source, kernel, initramfs } : null;
}

/**
 * Whether guests may be started under KVM. On some machines /dev/kvm is there and answers, and a guest hangs all the
 * same: what counts is that one ended, under this very kernel.
 */
function kvmWorked({ kvm }: GuestRecord): boolean {
  return kvm !== null && kvm.host === release() && isAccessible('/dev/kvm', constants.R_OK | constants.W_OK);
}

function cachedImages(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder, 'roots'))
      .flatMap((name) => ROOT_FILE.exec(name)?.[1] ?? [])
      .map((digest) => `sha256:${digest}`)
      .sort();
  } catch {
    // Nothing was made yet.
    return [];
  }
}

async function qemuFact(path: string | null, depth: MicrovmRequest['depth']): Promise<ProgramFact | null> {
  if (path === null) return null;
  // `QEMU emulator version 7.2.19 (Debian …)`
  const asked = depth === 'quick' ? null : programVersion(path, /version (\d+\.\d+(?:\.\d+)?)/, TIMEOUT);
  return { path, version: await asked };
}

function isAccessible(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
