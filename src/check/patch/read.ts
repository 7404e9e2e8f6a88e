import type { Finding } from '../../policy/finding.js';
import { contentOf, type CodeChange, type Content, type FileChange, type Side } from '../change.js';
import { finding, onLine } from '../report.js';
import { CHECK_RULES } from '../rules.js';
import { applyDelta } from './binary.js';
import { applyHunks, linesOfSide, wholeSide } from './hunks.js';
import { parsePatch } from './parse.js';
import type { Patch, PatchFile } from './patch.js';

/** A file of the tree that a patch is for. */
export interface BaseFile {
  readonly mode: string;
  readonly bytes: Buffer;
}

/** What is known of the tree that a patch is for. */
export interface PatchBase {
  readonly files: ReadonlyMap<string, BaseFile>;
  /** As in CodeChange. */
  readonly untouched: ReadonlySet<string>;
}

export type PatchRead =
  { readonly ok: true; readonly patch: Patch } | { readonly ok: false; readonly finding: Finding };

/** Parses a patch; `file` is what findings call it. */
export function readPatch(bytes: Uint8Array, file: string): PatchRead {
  const parsed = parsePatch(bytes);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    finding: finding(
      CHECK_RULES.patchUnread,
      onLine(file, parsed.line, 0, 0),
      `the patch is not understood: ${parsed.message}`,
      {
        help: 'Nothing of it was judged; what `git diff --binary` and `git format-patch --binary` write is understood.',
      },
    ),
  };
}

/** The paths of the base whose content makes a patch whole. */
export function basePaths({ files }: Patch): readonly string[] {
  return files.flatMap(({ how, oldName }) => (how === 'added' ? [] : [oldName]));
}

/**
 * A patch as a change. Without the tree that it is for, files that it changes are known only in parts; so are those
 * that its hunks don't fit exactly.
 */
export function changeOfPatch({ files }: Patch, base: PatchBase | null): CodeChange {
  return {
    files: files.flatMap((file) => changesOf(file, base?.files.get(file.oldName) ?? null)),
    untouched: base?.untouched ?? null,
  };
}

function changesOf(file: PatchFile, base: BaseFile | null): readonly FileChange[] {
  const { how, oldName, newName } = file;
  const before = beforeOf(file, base);
  const after = afterOf(file, base);
  if (how === 'renamed') {
    return [
      { path: oldName, before, after: null },
      { path: newName, before: null, after },
    ];
  }
  return [{ path: newName, before: how === 'copied' ? null : before, after }];
}

/** What stands for a mode that a rename or a copy doesn't say, where the base isn't known: the content is unread then. */
const REGULAR = '100644';
/** git writes one as a file of a single line. */
const SUBMODULE = '160000';

function beforeOf(file: PatchFile, base: BaseFile | null): Side | null {
  const mode = file.how === 'added' ? null : (file.oldMode ?? base?.mode ?? REGULAR);
  if (mode === null) return null;
  if (base !== null) return { mode, content: asMode(mode, base.bytes) };
  const { body } = file;
  if (body.kind !== 'text') return { mode, content: { kind: 'part', lines: [] } };
  const whole =
    file.how === 'deleted' || mode === SUBMODULE ? joined(file, '-') : wholeSide(body.hunks, 'old');
  const content: Content =
    whole === null
      ? { kind: 'part', lines: linesOfSide(body.hunks, '-').map(decoded) }
      : asMode(mode, Buffer.from(whole, 'latin1'));
  return { mode, content };
}

function afterOf(file: PatchFile, base: BaseFile | null): Side | null {
  if (file.how === 'deleted') return null;
  const mode = file.newMode ?? base?.mode ?? null;
  if (mode !== null) return { mode, content: contentAfter(file, mode, base) };
  const reason = 'the patch moves it and doesn’t say whether it is a file, a link or a submodule';
  return { mode: REGULAR, content: { kind: 'unread', reason } };
}

function contentAfter(file: PatchFile, mode: string, base: BaseFile | null): Content {
  const { body, how } = file;
  switch (body.kind) {
    case 'absent':
      return { kind: 'unread', reason: 'the patch doesn’t hold it (make it with `--binary`)' };
    case 'none':
      if (how === 'added') return asMode(mode, Buffer.alloc(0));
      return base === null ? partial(mode, []) : asMode(mode, base.bytes);
    case 'binary': {
      const bytes =
        body.forward.kind === 'literal'
          ? body.forward.bytes
          : body.forward.kind === 'delta' && base !== null
            ? applyDelta(base.bytes, body.forward.bytes)
            : null;
      if (bytes !== null) return asMode(mode, bytes);
      return {
        kind: 'unread',
        reason:
          body.forward.kind === 'too-large'
            ? `it has ${String(body.forward.size)} bytes`
            : 'the patch holds only how it differs from a file that isn’t here',
      };
    }
    case 'text': {
      const whole =
        how === 'added' || mode === SUBMODULE
          ? joined(file, '+')
          : base === null
            ? wholeSide(body.hunks, 'new')
            : applyHunks(base.bytes.toString('latin1'), body.hunks);
      return whole === null
        ? partial(mode, linesOfSide(body.hunks, '+').map(decoded))
        : asMode(mode, Buffer.from(whole, 'latin1'));
    }
  }
}

/** A link or a submodule isn't known by a part of it. */
function partial(mode: string, lines: Extract<Content, { kind: 'part' }>['lines']): Content {
  return mode === '120000' || mode === SUBMODULE
    ? { kind: 'unread', reason: 'the patch doesn’t show where it leads' }
    : { kind: 'part', lines };
}

/** Bytes as what a mode makes of them. */
export function asMode(mode: string, bytes: Buffer): Content {
  if (mode === '120000') return { kind: 'link', target: bytes.toString('utf8') };
  if (mode !== SUBMODULE) return contentOf(bytes);
  const commit = /^Subproject commit ([0-9a-f]{40,64})(?:-dirty)?\n?$/.exec(bytes.toString('latin1'))?.[1];
  return commit === undefined
    ? { kind: 'unread', reason: 'the patch doesn’t say which commit it is' }
    : { kind: 'submodule', commit };
}

function joined({ body }: PatchFile, sign: '-' | '+'): string | null {
  if (body.kind !== 'text') return null;
  return body.hunks
    .flatMap(({ lines }) => lines.flatMap((line) => (line.sign === sign ? [line.text] : [])))
    .join('');
}

function decoded(line: { readonly number: number; readonly text: string }): {
  readonly number: number;
  readonly text: string;
} {
  return { number: line.number, text: Buffer.from(line.text, 'latin1').toString('utf8') };
}
