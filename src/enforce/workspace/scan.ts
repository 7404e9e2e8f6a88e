import { spawn } from 'node:child_process';
import { printable, WorkspaceError } from './error.js';

/** What `sandbox-init scan` says of one entry of an upper layer. */
export interface ScanRecord {
  readonly type: ScanType;
  /** The folder hides everything below it in the lower layer: it was deleted and made anew (P11). */
  readonly opaque: boolean;
  /** Carries overlay marks that our mounts never make. */
  readonly marked: boolean;
  /** The folder could not be listed, or not wholly. */
  readonly unreadable: boolean;
  /** Relative, bytes. */
  readonly path: Buffer;
  /** The twelve permission bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  /** Nanoseconds since the epoch. */
  readonly mtime: bigint;
  readonly ino: bigint;
  readonly dev: bigint;
  readonly nlink: number;
  /** The link's target; empty for anything else. */
  readonly target: Buffer;
}

export type ScanType = 'file' | 'directory' | 'symlink' | 'whiteout' | 'fifo' | 'socket' | 'device';

const TYPES: ReadonlyMap<number, ScanType> = new Map<number, ScanType>([
  [0x66, 'file'],
  [0x64, 'directory'],
  [0x6c, 'symlink'],
  [0x77, 'whiteout'],
  [0x70, 'fifo'],
  [0x73, 'socket'],
  [0x63, 'device'],
  [0x62, 'device'],
]);
const END = 0x45;
/** Length of a record before its path; the layout is the native program's (native/scan.c). */
const HEAD = 56;

function broken(what: string): WorkspaceError {
  return new WorkspaceError('scan', `the scan of the changes is not as it should be: ${what}`);
}

/** The path must be plain: names that hold anything, but neither empty nor `.` nor `..`. */
function checkPath(path: Buffer): void {
  const text = path.toString('latin1');
  if (text.includes('\0') || text.split('/').some((name) => name === '' || name === '.' || name === '..'))
    throw broken(`the path "${printable(path)}"`);
}

function decodeRecord(bytes: Buffer, type: ScanType, pathLength: number, linkLength: number): ScanRecord {
  const flags = bytes.readUInt8(1);
  const path = Buffer.from(bytes.subarray(HEAD, HEAD + pathLength));
  checkPath(path);
  if (flags > 7) throw broken(`flags ${String(flags)}`);
  return {
    type,
    opaque: (flags & 1) !== 0,
    marked: (flags & 2) !== 0,
    unreadable: (flags & 4) !== 0,
    path,
    mode: bytes.readUInt32LE(4) & 0o7777,
    uid: bytes.readUInt32LE(8),
    gid: bytes.readUInt32LE(12),
    size: Number(bytes.readBigUInt64LE(16)),
    mtime: bytes.readBigInt64LE(24),
    ino: bytes.readBigUInt64LE(32),
    dev: bytes.readBigUInt64LE(40),
    nlink: bytes.readUInt32LE(48),
    target: Buffer.from(bytes.subarray(HEAD + pathLength, HEAD + pathLength + linkLength)),
  };
}

export interface ScanDecoder {
  /** Takes the stream's next bytes, gives the records that are whole. Throws WorkspaceError `scan`. */
  push(chunk: Buffer): readonly ScanRecord[];
  /** Throws WorkspaceError `scan` unless the stream came to its proper end. */
  end(): void;
}

/** Decodes the scanner's stream; holds no more than one unfinished record. */
export function scanDecoder(): ScanDecoder {
  let rest: Buffer = Buffer.alloc(0);
  let ended = false;
  return {
    push(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const records: ScanRecord[] = [];
      let at = 0;
      while (bytes.length - at >= HEAD) {
        if (ended) throw broken('bytes after the end');
        const head = bytes.readUInt8(at);
        const pathLength = bytes.readUInt16LE(at + 2);
        const linkLength = bytes.readUInt16LE(at + 52);
        if (bytes.readUInt16LE(at + 54) !== 0) throw broken('a field that must be zero');
        if (head === END) {
          if (!bytes.subarray(at + 1, at + HEAD).every((byte) => byte === 0)) throw broken('the end record');
          ended = true;
          at += HEAD;
          continue;
        }
        const type = TYPES.get(head);
        if (type === undefined) throw broken(`type ${String(head)}`);
        if (linkLength > 0 && type !== 'symlink') throw broken('a target of something that is no link');
        const length = HEAD + pathLength + linkLength;
        if (bytes.length - at < length) break;
        records.push(decodeRecord(bytes.subarray(at, at + length), type, pathLength, linkLength));
        at += length;
      }
      rest = Buffer.from(bytes.subarray(at));
      if (ended && rest.length > 0) throw broken('bytes after the end');
      return records;
    },
    end() {
      if (!ended || rest.length > 0) throw broken('it was cut off');
    },
  };
}

/** Bytes of the stream at most: a million entries of the usual length are a tenth of it. */
const MAX_BYTES = 1024 ** 3;

export interface ScanRequest {
  /** The native program. */
  readonly program: string;
  /** An open folder; it is scanned through its descriptor, so its path plays no part. */
  readonly folder: number;
  readonly maxEntries: number;
  readonly signal?: AbortSignal;
}

/**
 * Lists everything below a folder that hostile code has written, a folder before its contents. Throws WorkspaceError
 * `scan` when the scanner fails or its stream is cut off, `too-many` beyond the bound.
 */
export async function* scan(request: ScanRequest): AsyncGenerator<readonly ScanRecord[]> {
  const child = spawn(request.program, ['scan', '/proc/self/fd/3/.'], {
    stdio: ['ignore', 'pipe', 'pipe', request.folder],
    env: {},
    ...(request.signal === undefined ? {} : { signal: request.signal }),
  });
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw broken('no pipes');
  let said = '';
  stderr.on('data', (chunk: Buffer) => {
    if (said.length < 4096) said += chunk.toString('latin1').slice(0, 4096 - said.length);
  });
  // Listened for at once: a program that can't be started says so before the stream is read.
  const ended = new Promise<{ code: number | null; error: Error | null }>((resolve) => {
    child.on('error', (error) => {
      resolve({ code: null, error });
    });
    child.on('close', (code) => {
      resolve({ code, error: null });
    });
  });
  const decoder = scanDecoder();
  let entries = 0;
  let bytes = 0;
  try {
    for await (const chunk of stdout as AsyncIterable<Buffer>) {
      const records = decoder.push(chunk);
      entries += records.length;
      bytes += chunk.length;
      if (entries > request.maxEntries || bytes > MAX_BYTES)
        throw new WorkspaceError('too-many', `more than ${String(request.maxEntries)} files were changed`);
      if (records.length > 0) yield records;
    }
    const { code, error } = await ended;
    if (error !== null || code !== 0)
      throw new WorkspaceError('scan', `the scan of the changes failed: ${printable(said.trim())}`, null, {
        cause: error,
      });
    decoder.end();
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}
