import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { decode, readPolicyFile, PolicyReadError } from '../policy/read.js';
import { UnreadableFile } from './errors.js';
import type { Io } from './io.js';

/** Where a policy is looked for when none is named, in this order. */
export const DEFAULT_FILES = ['.github/sandbox-policy.yml', 'sandbox-policy.yml'];

/**
 * The policy that a command means when it names none, as a path relative to the caller's folder. Throws
 * UnreadableFile when there is none: never another file, never a built-in policy (F1).
 */
export function defaultPolicy(io: Io): string {
  const found = DEFAULT_FILES.find((file) => existsSync(resolve(io.cwd, file)));
  if (found !== undefined) return found;
  const reason = 'there is no policy here; `sandbox-policy init` writes a first one';
  throw new UnreadableFile(DEFAULT_FILES.join(', '), reason);
}

/** Reads policies and what they name, by paths relative to the caller's folder; errors say those paths too. */
export function policyReader(io: Io): (path: string) => string {
  return (path) => {
    const file = resolve(io.cwd, path);
    try {
      return readPolicyFile(file);
    } catch (cause) {
      if (!(cause instanceof PolicyReadError)) throw cause;
      throw new PolicyReadError(cause.reason, path, cause.message.replaceAll(file, path), { cause });
    }
  };
}

/** The text of a policy that has to be there. Throws UnreadableFile. */
export function readPolicy(io: Io, path: string): string {
  try {
    return policyReader(io)(path);
  } catch (error) {
    if (!(error instanceof PolicyReadError)) throw error;
    throw new UnreadableFile(path, reasonFor(error), { cause: error });
  }
}

/** The text on standard input. Throws UnreadableFile when it isn't a policy's text at all. */
export async function readStandardInput(io: Io, name: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of io.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array | string);
    size += bytes.length;
    chunks.push(bytes);
    // decode() refuses what is larger; reading on would only fill memory.
    if (size > READ_AT_MOST) break;
  }
  try {
    return decode(Buffer.concat(chunks), name);
  } catch (error) {
    if (!(error instanceof PolicyReadError)) throw error;
    throw new UnreadableFile(name, reasonFor(error), { cause: error });
  }
}

/** Well over what a policy may have. */
const READ_AT_MOST = 2 * 1024 * 1024;

/** A path as reports show it: relative to the caller's folder where it lies below it, with forward slashes. */
export function shownPath(io: Io, path: string): string {
  const inside = relative(io.cwd, resolve(io.cwd, path));
  const shown = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  return shown.replaceAll('\\', '/');
}

/** Today's date (UTC), as waivers count it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function reasonFor({ reason, message }: PolicyReadError): string {
  switch (reason) {
    case 'missing':
      return 'no such file';
    case 'directory':
      return 'it is a folder, not a file';
    case 'not-a-file':
      return 'it is not a regular file';
    case 'unreadable':
    case 'too-large':
    case 'not-text':
      return message;
  }
}
