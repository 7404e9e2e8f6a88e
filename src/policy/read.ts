import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { MAX_FILE_SIZE, tooLarge } from './parse.js';
import type { Finding } from './finding.js';

export type ReadFailure = 'missing' | 'unreadable' | 'directory' | 'not-a-file' | 'too-large' | 'not-text';

/** A policy file, or a file that a policy names, could not be read. */
export class PolicyReadError extends Error {
  override readonly name = 'PolicyReadError';
  readonly reason: ReadFailure;
  readonly path: string;

  constructor(reason: ReadFailure, path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
    this.path = path;
  }
}

const errno = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';

function problem(path: string, cause: unknown): PolicyReadError {
  switch (errno(cause)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new PolicyReadError('missing', path, `there is no file ${path}`, { cause });
    case 'EISDIR':
      return new PolicyReadError('directory', path, `${path} is a directory`, { cause });
    case 'EACCES':
    case 'EPERM':
      return new PolicyReadError('unreadable', path, `no permission to read ${path}`, { cause });
    default: {
      const why = cause instanceof Error ? cause.message : String(cause);
      return new PolicyReadError('unreadable', path, `${path} cannot be read: ${why}`, { cause });
    }
  }
}

/**
 * Reads a policy file from disk. Its size is known before a byte of it is read, and no more than that is read.
 *
 * @throws PolicyReadError when it is missing, unreadable, not a regular file, over 1 MiB, or not UTF-8
 */
export function readPolicyFile(path: string): string {
  let descriptor: number;
  try {
    // Non-blocking, or opening a FIFO would wait for a writer.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    throw problem(path, cause);
  }
  try {
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) throw new PolicyReadError('directory', path, `${path} is a directory`);
    if (!stat.isFile()) throw new PolicyReadError('not-a-file', path, `${path} is not a regular file`);
    if (stat.size > MAX_FILE_SIZE) {
      throw new PolicyReadError('too-large', path, tooLarge(path, stat.size).message);
    }
    let bytes = Buffer.alloc(stat.size + 1);
    let length = 0;
    // A file may grow, and files of /proc have no size: read until the end or the limit.
    for (;;) {
      if (length === bytes.length)
        bytes = Buffer.concat([bytes], Math.min(2 * length + 4096, MAX_FILE_SIZE + 1));
      const count = readSync(descriptor, bytes, length, bytes.length - length, null);
      if (count === 0) break;
      length += count;
      if (length > MAX_FILE_SIZE)
        throw new PolicyReadError('too-large', path, tooLarge(path, length).message);
    }
    return decode(bytes.subarray(0, length), path);
  } catch (cause) {
    throw cause instanceof PolicyReadError ? cause : problem(path, cause);
  } finally {
    closeSync(descriptor);
  }
}

/** UTF-8 to text, strictly; a byte order mark is kept, so that offsets are the file's. */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length > MAX_FILE_SIZE)
    throw new PolicyReadError('too-large', path, tooLarge(path, bytes.length).message);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    throw new PolicyReadError(
      'not-text',
      path,
      utf16
        ? `${path} is UTF-16; a policy is UTF-8 text`
        : `${path} is not UTF-8 text: binary, or another encoding`,
      { cause },
    );
  }
}

/** The finding that a failure to read is, about the file itself. */
export function readFinding(cause: unknown, file: string): Finding {
  const reason = cause instanceof PolicyReadError ? cause.reason : null;
  const rule = reason === 'too-large' ? 'SP0002' : reason === 'not-text' ? 'SP0003' : 'SP0001';
  return {
    rule,
    severity: 'error',
    message: cause instanceof Error ? cause.message : `${file} cannot be read`,
    location: { kind: 'file', file },
  };
}
