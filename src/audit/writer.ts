import { closeSync, fsyncSync, ftruncateSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AuditError } from './error.js';
import { NO_COUNTS, NO_HASH, type EventBody, type EventCounts } from './events.js';
import { createFile, createFolder, fromSystem } from './folder.js';
import { sha256 } from './hash.js';

export const LOG_NAME = 'audit.jsonl';

/** The files that lie beside the log. */
export type ArtifactName =
  'policy.resolved.json' | 'plan.json' | 'result.json' | 'changes.patch' | 'verify.json';

/** An open audit directory. Everything is written at once: what `write` returned from survives kill -9. */
export interface AuditLog {
  readonly directory: string;
  /**
   * Appends one event by one write(2); `run.start` and `run.end` are on the disk when it returns.
   *
   * @throws AuditError when it could not be written whole. The log then ends with the event before, and takes no
   *   further one: a run that can't be logged must stop.
   */
  write(body: EventBody): void;
  /** Makes a file beside the log. @throws AuditError */
  writeFile(name: ArtifactName, content: string | Uint8Array): void;
  /** Makes a file beside the log and gives its descriptor, which the caller closes. @throws AuditError */
  createFile(name: ArtifactName): number;
  /** SHA-256 of the last line. */
  readonly head: string;
  /** Number of events. */
  readonly events: number;
  readonly counts: EventCounts;
  /** Whether the log has its end. */
  readonly ended: boolean;
  /** Closes the descriptors; safe to call twice. */
  close(): void;
}

export interface AuditLogOptions {
  /** Absolute path of a directory that doesn't exist yet; its parent does. */
  readonly directory: string;
  readonly run: string;
  /** Digest of the resolved policy. */
  readonly policy: string;
  /** Milliseconds since 1970, for the events' times. */
  readonly now?: () => number;
}

/**
 * Makes an audit directory (mode 0700) with an empty log (mode 0600) in it.
 *
 * @throws AuditError when the directory exists, a part of its path is a symbolic link, or the disk is full.
 */
export function createLog({ directory, run, policy, now = Date.now }: AuditLogOptions): AuditLog {
  const folder = createFolder(dirname(directory), basename(directory));
  let file: number;
  try {
    file = createFile(folder, directory, LOG_NAME, { append: true });
  } catch (error) {
    closeSync(folder);
    throw error;
  }

  let head = NO_HASH;
  let events = 0;
  let size = 0;
  let ended = false;
  let open = true;
  let stamped = Number.NaN;
  let stamp = '';
  const counts: Record<keyof EventCounts, number> = { ...NO_COUNTS };

  function append(body: EventBody): void {
    if (!open) throw new AuditError('closed', `${join(directory, LOG_NAME)} takes no further events`);
    const { type, ...fields } = body;
    const time = timestamp(now());
    const line = JSON.stringify({ v: 1, seq: events, time, run, type, policy, prev: head, ...fields });
    const bytes = Buffer.from(`${line}\n`);
    writeWhole(bytes);
    size += bytes.length;
    head = sha256(line);
    events += 1;
    if (type !== 'run.start' && type !== 'run.end') counts[type] += 1;
    if (type === 'run.end') ended = true;
    if (type === 'run.start' || type === 'run.end') sync();
  }

  // Formatting a date costs as much as the write; many events share a millisecond.
  function timestamp(milliseconds: number): string {
    if (milliseconds !== stamped) {
      stamped = milliseconds;
      stamp = new Date(milliseconds).toISOString();
    }
    return stamp;
  }

  function writeWhole(bytes: Buffer): void {
    let written: number;
    try {
      written = writeSync(file, bytes);
    } catch (error) {
      open = false;
      throw fromSystem(error, join(directory, LOG_NAME));
    }
    if (written !== bytes.length) {
      // The disk filled up within the line: half an event would look like tampering.
      open = false;
      ftruncateSync(file, size);
      throw new AuditError('no-space', `no space left for ${join(directory, LOG_NAME)}`);
    }
  }

  function sync(): void {
    try {
      fsyncSync(file);
    } catch (error) {
      open = false;
      throw fromSystem(error, join(directory, LOG_NAME));
    }
  }

  return {
    directory,
    write: append,
    writeFile(name, content) {
      const descriptor = createFile(folder, directory, name);
      try {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        for (let offset = 0; offset < bytes.length;) offset += writeSync(descriptor, bytes, offset);
      } catch (error) {
        throw fromSystem(error, join(directory, name));
      } finally {
        closeSync(descriptor);
      }
    },
    createFile: (name) => createFile(folder, directory, name),
    get head() {
      return head;
    },
    get events() {
      return events;
    },
    get counts() {
      return { ...counts };
    },
    get ended() {
      return ended;
    },
    close() {
      if (file === -1) return;
      open = false;
      closeSync(file);
      closeSync(folder);
      file = -1;
    },
  };
}
