import { createHash } from 'node:crypto';
import { once } from 'node:events';
import zlib from 'node:zlib';
import { base85Line, LINE_BYTES } from './base85.js';
import type { Change } from './changes.js';
import { writeAll } from './content.js';
import { WorkspaceError } from './error.js';
import { diffLines, linesOf, type Edit } from './line-diff.js';
import { sideOf, type ObjectFormat, type Side } from './patch-sides.js';
import { keyOf, type Tree } from './tree.js';

/**
 * A patch in git's own format, made without git: `git apply` accepts it and makes the same files of it. Formats:
 * git-diff(1), "Generating patch text with -p"; binary hunks are literals, zlib-deflated, in base 85.
 */

export interface PatchRequest {
  /** The changes whose fate is `apply`. */
  readonly changes: readonly Change[];
  readonly upper: Tree;
  readonly lower: Tree;
  /** The repository's object format: what `git apply` compares a binary file's old content by. Default sha1. */
  readonly objectFormat?: ObjectFormat;
  /** Bytes of patch at most; git takes no more than 1023 MiB. Default 512 MiB. */
  readonly maxBytes?: number;
}

export interface PatchReport {
  readonly bytes: number;
  /** Hex, of the whole patch. */
  readonly sha256: string;
  /**
   * Changes that git's format has no words for (folders by themselves, permissions other than `x`), or that git
   * refuses to apply (`.git`), and absolute links, which in another checkout lead out of it.
   */
  readonly omitted: readonly Buffer[];
}

const CONTEXT = 3;

type Emit = (text: string) => void;

/**
 * Writes the patch to an open file. Throws WorkspaceError `too-many` beyond the bound, `changed` when a file is not
 * what was hashed.
 */
export async function writePatch(request: PatchRequest, fd: number): Promise<PatchReport> {
  const format = request.objectFormat ?? 'sha1';
  const hash = createHash('sha256');
  const maxBytes = request.maxBytes ?? 512 * 1024 * 1024;
  const omitted: Buffer[] = [];
  let bytes = 0;
  const emit: Emit = (text) => {
    const chunk = Buffer.from(text, 'latin1');
    bytes += chunk.length;
    if (bytes > maxBytes)
      throw new WorkspaceError(
        'too-many',
        `the patch is longer than ${String(maxBytes)} bytes`,
        'apply instead',
      );
    hash.update(chunk);
    writeAll(fd, chunk);
  };
  for (const change of request.changes) {
    const before = await sideOf(request.lower, change, 'before', format);
    const after = await sideOf(request.upper, change, 'after', format);
    const same = before !== null && after !== null && before.mode === after.mode && before.id === after.id;
    if (!isApplicable(change.path, after) || same || (before === null && after === null))
      omitted.push(change.path);
    else if (before !== null && after !== null && isLink(before) !== isLink(after)) {
      // git writes a file that became a link, or the reverse, as gone and made.
      await emitDiff(change.path, before, null, format, emit);
      await emitDiff(change.path, null, after, format, emit);
    } else await emitDiff(change.path, before, after, format, emit);
  }
  return { bytes, sha256: hash.digest('hex'), omitted };
}

function isLink(side: Side): boolean {
  return side.mode === '120000';
}

/** git's patches name no `.git` (nor what NTFS takes for it) and no `.gitmodules` that is a link: git refuses them. */
function isApplicable(path: Buffer, after: Side | null): boolean {
  const names = keyOf(path).split('/');
  if (names.some((name) => /^(?:\.git|git~1)[ .]*(?::.*)?$/is.test(name))) return false;
  if (after?.mode === '120000' && after.text?.[0] === 0x2f) return false;
  return !(after !== null && isLink(after) && /^(?:\.gitmodules|gitmod~\d+)[ .]*$/i.test(names.at(-1) ?? ''));
}

/** A name as git quotes it: in C's way when it holds anything but plain characters. */
export function quotePath(prefix: string, path: Buffer): string {
  const text = prefix + path.toString('latin1');
  if (/^[!#-[\]-~]+$/.test(text)) return text;
  const letters: Readonly<Record<string, string>> = {
    '\x07': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '"': '"',
    '\\': '\\',
  };
  // eslint-disable-next-line no-control-regex -- control characters are what is quoted
  const quoted = text.replace(/[\x00-\x1f\x7f-\xff"\\]/g, (c) => {
    return `\\${letters[c] ?? c.charCodeAt(0).toString(8).padStart(3, '0')}`;
  });
  return `"${quoted}"`;
}

async function emitDiff(
  path: Buffer,
  before: Side | null,
  after: Side | null,
  format: ObjectFormat,
  emit: Emit,
): Promise<void> {
  const none = '0'.repeat(format === 'sha1' ? 40 : 64);
  emit(`diff --git ${quotePath('a/', path)} ${quotePath('b/', path)}\n`);
  if (before === null) emit(`new file mode ${after?.mode ?? ''}\n`);
  else if (after === null) emit(`deleted file mode ${before.mode}\n`);
  else if (before.mode !== after.mode) emit(`old mode ${before.mode}\nnew mode ${after.mode}\n`);
  if (before?.id === after?.id) return;
  const same = before !== null && after !== null && before.mode === after.mode ? ` ${after.mode}` : '';
  emit(`index ${before?.id ?? none}..${after?.id ?? none}${same}\n`);
  if (isText(before) && isText(after)) {
    emitText(path, before, after, emit);
    return;
  }
  emit('GIT binary patch\n');
  // Forwards, then backwards for `git apply -R`.
  await emitLiteral(after, emit);
  await emitLiteral(before, emit);
}

function isText(side: Side | null): boolean {
  return side === null || (side.text !== null && !side.text.includes(0));
}

function emitText(path: Buffer, before: Side | null, after: Side | null, emit: Emit): void {
  const old = linesOf(before?.text?.toString('latin1') ?? '');
  const now = linesOf(after?.text?.toString('latin1') ?? '');
  // An empty file that comes or goes has no hunks.
  if (old.length === 0 && now.length === 0) return;
  emit(`--- ${before === null ? '/dev/null' : quotePath('a/', path)}\n`);
  emit(`+++ ${after === null ? '/dev/null' : quotePath('b/', path)}\n`);
  for (const hunk of hunksOf(diffLines(old, now))) emitHunk(hunk, old, now, emit);
}

/** Edits whose context would touch are one hunk. */
function hunksOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const hunks: Edit[][] = [];
  for (const edit of edits) {
    const last = hunks.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && edit.oldStart - previous.oldEnd <= 2 * CONTEXT)
      last.push(edit);
    else hunks.push([edit]);
  }
  return hunks;
}

function emitHunk(hunk: readonly Edit[], old: readonly string[], now: readonly string[], emit: Emit): void {
  const first = hunk[0];
  const last = hunk.at(-1);
  if (first === undefined || last === undefined) return;
  const lead = Math.min(CONTEXT, first.oldStart);
  const trail = Math.min(CONTEXT, old.length - last.oldEnd);
  const oldFrom = first.oldStart - lead;
  const newFrom = first.newStart - lead;
  emit(`@@ -${range(oldFrom, last.oldEnd + trail)} +${range(newFrom, last.newEnd + trail)} @@\n`);
  let at = oldFrom;
  for (const edit of hunk) {
    for (; at < edit.oldStart; at++) emitLine(' ', old[at], emit);
    for (; at < edit.oldEnd; at++) emitLine('-', old[at], emit);
    for (let i = edit.newStart; i < edit.newEnd; i++) emitLine('+', now[i], emit);
  }
  for (; at < last.oldEnd + trail; at++) emitLine(' ', old[at], emit);
}

/** Start and length; an empty range names the line before it. */
function range(from: number, to: number): string {
  const length = to - from;
  return `${String(length === 0 ? from : from + 1)}${length === 1 ? '' : `,${String(length)}`}`;
}

function emitLine(sign: string, line: string | undefined, emit: Emit): void {
  if (line === undefined) return;
  emit(line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`);
}

/** A whole content, deflated on the way: never more than a chunk of it is in memory. */
async function emitLiteral(side: Side | null, emit: Emit): Promise<void> {
  emit(`literal ${String(side?.size ?? 0)}\n`);
  const deflate = zlib.createDeflate();
  let rest: Buffer = Buffer.alloc(0);
  const fed = feed(side, deflate);
  for await (const chunk of deflate as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk]);
    let at = 0;
    let lines = '';
    for (; rest.length - at >= LINE_BYTES; at += LINE_BYTES)
      lines += base85Line(rest.subarray(at, at + LINE_BYTES));
    emit(lines);
    rest = Buffer.from(rest.subarray(at));
  }
  await fed;
  if (rest.length > 0) emit(base85Line(rest));
  emit('\n');
}

async function feed(side: Side | null, deflate: zlib.Deflate): Promise<void> {
  try {
    for await (const chunk of side?.chunks() ?? [])
      // The chunk's memory is used again, so it is copied.
      if (!deflate.write(Buffer.from(chunk))) await once(deflate, 'drain');
    deflate.end();
  } catch (error) {
    deflate.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}
