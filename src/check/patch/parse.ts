import { CAPS, textOf } from '../change.js';
import { readBinary } from './binary.js';
import { readHunks } from './hunks.js';
import { headerNames, sideName, wholeName } from './names.js';
import { cursorOf, PatchProblem, type Cursor, type Patch, type PatchBody, type PatchFile } from './patch.js';

export type ParsedPatch =
  | { readonly ok: true; readonly patch: Patch }
  | { readonly ok: false; readonly line: number; readonly message: string };

/**
 * Reads a patch as `git diff` and `git format-patch` write it, strictly: what isn't understood, or what another
 * program might understand otherwise, is a problem with its line, never left out. Takes bytes; throws nothing.
 */
export function parsePatch(bytes: Uint8Array): ParsedPatch {
  if (bytes.length > CAPS.patch) {
    return {
      ok: false,
      line: 1,
      message: `the patch has ${String(bytes.length)} bytes; ${String(CAPS.patch)} are read`,
    };
  }
  try {
    return { ok: true, patch: readPatch(cursorOf(Buffer.from(bytes).toString('latin1'))) };
  } catch (error) {
    if (!(error instanceof PatchProblem)) throw error;
    return { ok: false, line: error.line, message: error.message };
  }
}

function readPatch(cursor: Cursor): Patch {
  skipPreamble(cursor);
  const files: PatchFile[] = [];
  const touched = new Map<string, PatchFile>();
  let content = 0;
  while (cursor.peek()?.startsWith('diff ') === true) {
    const file = readFile(cursor);
    if (files.length >= CAPS.files) cursor.fail(`the patch changes more than ${String(CAPS.files)} files`);
    claim(file, touched);
    if (file.body.kind === 'binary' && file.body.forward.kind !== 'too-large')
      content += file.body.forward.bytes.length;
    if (content > CAPS.total)
      cursor.fail(`the patch holds more than ${String(CAPS.total)} bytes of binary content`);
    files.push(file);
  }
  skipSignature(cursor);
  return { files };
}

/** What only a patch has; in a text before it, another program might take it for one. */
const PATCH_LINE =
  /^(?:--- |\+\+\+ |@@|diff |Index: |GIT binary|Binary files|Submodule |old mode|new mode|new file|deleted file|(?:rename|copy) (?:from|to)|similarity |dissimilarity |index [0-9a-f]+\.\.)/;

/** The message of a mail or of `git show`. */
function skipPreamble(cursor: Cursor): void {
  let blank = true;
  for (let line = cursor.peek(); line !== null; line = cursor.peek()) {
    if (line.startsWith('diff --git ')) return;
    if (PATCH_LINE.test(line))
      cursor.fail(
        'not a patch in git’s format: make it with `git diff --binary` or `git format-patch --binary`',
      );
    if (
      /^content-transfer-encoding:(?!\s*(?:7bit|8bit|binary)\s*$)/i.test(line) ||
      /^content-type:(?!\s*text\/plain;\s*charset=utf-8\s*$)/i.test(line)
    )
      cursor.fail('the mail is encoded, and would be another patch when decoded: save it plain');
    if (line.trim() !== '') blank = false;
    cursor.next();
  }
  if (!blank) cursor.fail('there is no `diff --git` in it', 1);
}

/** `-- ` and git's version, as format-patch ends a mail. */
function skipSignature(cursor: Cursor): void {
  if (cursor.peek() === '-- ') {
    cursor.next();
    if (!/^[\d.]+[\w.() -]*$/.test(cursor.peek() ?? ''))
      cursor.fail('not the version of git that a mail ends with');
    cursor.next();
  }
  for (let line = cursor.peek(); line !== null; line = cursor.peek()) {
    if (/^From [0-9a-f]{40}/.test(line))
      cursor.fail('a second patch begins here: check the commits, or make one patch with `git diff`');
    if (line.trim() !== '') cursor.fail('neither the end of the patch nor the next file’s `diff --git`');
    cursor.next();
  }
}

/** Each path once; only a file that becomes a link, or the reverse, is written as gone and made. */
function claim(file: PatchFile, touched: Map<string, PatchFile>): void {
  const names = file.how === 'renamed' ? [file.oldName, file.newName] : [file.newName];
  for (const name of names) {
    const before = touched.get(name);
    const isTypeChange = before?.how === 'deleted' && file.how === 'added' && before.oldMode !== file.newMode;
    if (before !== undefined && !isTypeChange)
      throw new PatchProblem(file.line, 'the patch changes the same path twice');
    touched.set(name, file);
  }
}

interface Header {
  oldMode?: string;
  newMode?: string;
  added?: string;
  deleted?: string;
  renameFrom?: string;
  renameTo?: string;
  copyFrom?: string;
  copyTo?: string;
  /** The mode of both sides. */
  index?: string | null;
}

const MODE = '([0-7]{6})';
const HEADER_LINES: readonly (readonly [RegExp, (header: Header, value: string) => keyof Header])[] = [
  [new RegExp(`^old mode ${MODE}$`), set('oldMode')],
  [new RegExp(`^new mode ${MODE}$`), set('newMode')],
  [new RegExp(`^new file mode ${MODE}$`), set('added')],
  [new RegExp(`^deleted file mode ${MODE}$`), set('deleted')],
  [/^rename from (.+)$/s, set('renameFrom')],
  [/^rename to (.+)$/s, set('renameTo')],
  [/^copy from (.+)$/s, set('copyFrom')],
  [/^copy to (.+)$/s, set('copyTo')],
];

function set(key: Exclude<keyof Header, 'index'>): (header: Header, value: string) => keyof Header {
  return (header, value) => {
    header[key] = value;
    return key;
  };
}

function readFile(cursor: Cursor): PatchFile {
  const { line } = cursor;
  const first = nextHeader(cursor);
  if (!first.startsWith('diff --git '))
    return cursor.fail('a diff of a merge, or not git’s: `diff --git a/… b/…`', 1);
  if (first.endsWith('\r'))
    return cursor.fail('its lines end in CR LF: the patch was converted, and is another now', 1);
  const header = readHeader(cursor);
  const how = howOf(header, cursor);
  const names = [...headerNames(first.slice('diff --git '.length))];
  const { body, oldSide, newSide } = readBody(cursor);

  const [oldName, newName] = namesOf(names, header, { oldSide, newSide }, how, line);
  const decoded = { oldName: textName(oldName), newName: textName(newName) };
  const shared = header.index ?? null;
  const same = header.oldMode === undefined ? shared : null;
  const oldMode = how === 'added' ? null : (header.deleted ?? header.oldMode ?? same);
  const newMode = how === 'deleted' ? null : (header.added ?? header.newMode ?? same);
  if (how === 'modified' && newMode === null)
    throw new PatchProblem(line, 'it doesn’t say whether this is a file or a link: `index A..B MODE`');
  if (how === 'modified' && body.kind === 'none' && header.oldMode === undefined)
    throw new PatchProblem(line, 'it changes nothing: the rest of it is missing');
  checkBody(how, body, line);
  return { line, how, ...decoded, oldMode, newMode, body };
}

/** Two names, quoted, each as long as a system takes one: what is longer is no header, and would take long to read. */
const LONGEST_HEADER = 2 * 4 * 4096 + 256;

function nextHeader(cursor: Cursor): string {
  const line = cursor.next();
  return line.length > LONGEST_HEADER ? cursor.fail('a name longer than any system takes', 1) : line;
}

function readHeader(cursor: Cursor): Header {
  const header: Header = {};
  for (let line = cursor.peek(); line !== null; line = cursor.peek()) {
    const text: string = line;
    const index = /^index [0-9a-f]{4,64}\.\.[0-9a-f]{4,64}(?: ([0-7]{6}))?$/.exec(text);
    if (index !== null) {
      if (header.index !== undefined) cursor.fail('a second `index` line');
      header.index = index[1] ?? null;
    } else if (!/^(?:dis)?similarity index \d{1,3}%$/.test(text)) {
      const known = HEADER_LINES.find(([pattern]) => pattern.test(text));
      if (known === undefined) return header;
      const before = { ...header };
      const key = known[1](header, known[0].exec(text)?.[1] ?? '');
      if (before[key] !== undefined) cursor.fail('the header says this twice');
    }
    cursor.next();
  }
  return header;
}

function howOf(header: Header, cursor: Cursor): PatchFile['how'] {
  const { oldMode, newMode, added, deleted, renameFrom, renameTo, copyFrom, copyTo } = header;
  const pairs = [
    [oldMode, newMode],
    [renameFrom, renameTo],
    [copyFrom, copyTo],
  ];
  if (pairs.some(([one, other]) => (one === undefined) !== (other === undefined)))
    return cursor.fail('the header names only one of two: `old mode` and `new mode`, `from` and `to`', 1);
  const ways = [added, deleted, renameFrom, copyFrom].filter((one) => one !== undefined).length;
  if (ways > 1 || ((added ?? deleted) !== undefined && oldMode !== undefined))
    return cursor.fail('the header contradicts itself', 1);
  if (added !== undefined) return 'added';
  if (deleted !== undefined) return 'deleted';
  if (renameFrom !== undefined) return 'renamed';
  return copyFrom !== undefined ? 'copied' : 'modified';
}

interface Body {
  readonly body: PatchBody;
  /** What `---` and `+++` say: undefined when there are none, null for /dev/null. */
  readonly oldSide: string | null | undefined;
  readonly newSide: string | null | undefined;
}

const NO_SIDES = { oldSide: undefined, newSide: undefined } as const;

function readBody(cursor: Cursor): Body {
  const line = cursor.peek();
  if (line === 'GIT binary patch') {
    cursor.next();
    return { body: { kind: 'binary', forward: readBinary(cursor) }, ...NO_SIDES };
  }
  if (line !== null && line.length <= LONGEST_HEADER && /^Binary files .+ and .+ differ$/s.test(line)) {
    cursor.next();
    return { body: { kind: 'absent' }, ...NO_SIDES };
  }
  if (line?.startsWith('--- ') !== true) return { body: { kind: 'none' }, ...NO_SIDES };
  const oldSide = sideName(nextHeader(cursor).slice(4), 'a/');
  if (oldSide === undefined) return cursor.fail('not `--- a/NAME`: names begin with a/ and b/', 1);
  const plus = nextHeader(cursor);
  const newSide = plus.startsWith('+++ ') ? sideName(plus.slice(4), 'b/') : undefined;
  if (newSide === undefined) return cursor.fail('not `+++ b/NAME`: names begin with a/ and b/', 1);
  const hunks = readHunks(cursor);
  if (hunks.length === 0) return cursor.fail('there is no hunk here');
  return { body: { kind: 'text', hunks }, oldSide, newSide };
}

/** One pair of names that everything in the header agrees on. */
function namesOf(
  candidates: readonly (readonly [string, string])[],
  header: Header,
  sides: Pick<Body, 'oldSide' | 'newSide'>,
  how: PatchFile['how'],
  line: number,
): readonly [string, string] {
  const moved = how === 'renamed' || how === 'copied';
  const from = wholeName(header.renameFrom ?? header.copyFrom ?? '');
  const to = wholeName(header.renameTo ?? header.copyTo ?? '');
  const found = candidates.filter(([oldName, newName]) => {
    if (moved ? oldName !== from || newName !== to : oldName !== newName) return false;
    if (sides.oldSide === undefined) return true;
    return (
      sides.oldSide === (how === 'added' ? null : oldName) &&
      sides.newSide === (how === 'deleted' ? null : newName)
    );
  });
  const [only, other] = found;
  if (only === undefined || other !== undefined || (moved && only[0] === only[1]))
    throw new PatchProblem(line, 'the names in `diff --git`, `---`, `+++`, `from` and `to` don’t agree');
  return only;
}

function checkBody(how: PatchFile['how'], body: PatchBody, line: number): void {
  if (body.kind !== 'text') return;
  const whole = body.hunks.length === 1;
  if (
    how === 'added' &&
    !(whole && body.hunks.every(({ oldCount, newStart }) => oldCount === 0 && newStart === 1))
  )
    throw new PatchProblem(line, 'a file that comes has one hunk, from nothing');
  if (
    how === 'deleted' &&
    !(whole && body.hunks.every(({ newCount, oldStart }) => newCount === 0 && oldStart === 1))
  )
    throw new PatchProblem(line, 'a file that goes has one hunk, to nothing');
}

/** Bytes of a name to text; what isn't UTF-8 is marked, for the rule about names. */
function textName(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1');
  const text = textOf(bytes);
  return Buffer.from(text).equals(bytes) ? text : bytes.toString('utf8');
}
