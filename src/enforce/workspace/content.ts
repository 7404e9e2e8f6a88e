import { createHash } from 'node:crypto';
import fs from 'node:fs';

const CHUNK = 256 * 1024;
/** Bytes worked on before others get their turn. */
const TURN = 8 * 1024 * 1024;

export interface Digest {
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
}

/** Lets the event loop run what waits. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Memory for reading a file of this size: its own size and one byte, by which its end is seen, is enough for a small one. */
function bufferFor(fd: number): Buffer {
  return Buffer.allocUnsafe(Math.min(CHUNK, fs.fstatSync(fd).size + 1));
}

/** The bytes of an open file, from its start, a chunk at a time; the chunk's memory is used again. */
export async function* chunksOf(fd: number): AsyncGenerator<Buffer> {
  const buffer = bufferFor(fd);
  let position = 0;
  let sinceTurn = 0;
  for (;;) {
    const read = fs.readSync(fd, buffer, 0, buffer.length, position);
    if (read === 0) return;
    yield buffer.subarray(0, read);
    position += read;
    sinceTurn += read;
    if (sinceTurn >= TURN) {
      sinceTurn = 0;
      await turn();
    }
  }
}

/** Writes all of `bytes` at the descriptor's position. */
export function writeAll(fd: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += fs.writeSync(fd, bytes, done, bytes.length - done);
}

/** Hash and size of an open file's content. */
export async function digestOf(fd: number): Promise<Digest> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunksOf(fd)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex') };
}

/** Hashes `fd` and tells whether `other` holds the very same bytes. */
export async function compareDigest(fd: number, other: number): Promise<Digest & { readonly same: boolean }> {
  const hash = createHash('sha256');
  const buffer = bufferFor(fd);
  let size = 0;
  let same = true;
  for await (const chunk of chunksOf(fd)) {
    hash.update(chunk);
    if (same)
      same = readFull(other, buffer, chunk.length, size) && chunk.equals(buffer.subarray(0, chunk.length));
    size += chunk.length;
  }
  if (same) same = fs.readSync(other, buffer, 0, 1, size) === 0;
  return { size, sha256: hash.digest('hex'), same };
}

function readFull(fd: number, buffer: Buffer, length: number, position: number): boolean {
  for (let done = 0; done < length;) {
    const read = fs.readSync(fd, buffer, done, length - done, position + done);
    if (read === 0) return false;
    done += read;
  }
  return true;
}

/** Copies an open file's content to another and hashes what was copied. */
export async function copyDigest(from: number, to: number): Promise<Digest> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunksOf(from)) {
    hash.update(chunk);
    writeAll(to, chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex') };
}

/** SHA-256 of bytes, hex. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
