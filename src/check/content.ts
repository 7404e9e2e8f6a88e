import { credentialsIn } from '../lint/credentials.js';
import type { Finding } from '../policy/finding.js';
import { shown } from '../policy/kind.js';
import { linesOf } from '../policy/position.js';
import { newLines, type FileChange } from './change.js';
import { finding, onLine, wholeFile } from './report.js';
import { CHECK_RULES } from './rules.js';

/** What no person can review (binary files, what wasn't read), and credentials in new lines. */
export function* contentFindings(file: FileChange): Iterable<Finding> {
  const { path, before, after } = file;
  if (after === null) return;
  if (after.content.kind === 'unread') {
    yield finding(
      CHECK_RULES.unread,
      wholeFile(path),
      `${shown(path)}: its content wasn’t read: ${after.content.reason}`,
      {
        help: 'What can’t be read can’t be judged; split the change, or review this file by hand.',
      },
    );
  }
  if (after.content.kind === 'binary') {
    const verb =
      before === null ? 'comes as' : before.content.kind === 'binary' ? 'is changed in' : 'becomes';
    yield finding(
      CHECK_RULES.binary,
      wholeFile(path),
      `${shown(path)} ${verb} binary content, which no diff shows`,
      {
        help: 'Build it from sources that can be reviewed, or say where it comes from.',
      },
    );
  }
  if (after.content.kind === 'text' && after.content.text.startsWith(LFS_POINTER)) {
    yield finding(
      CHECK_RULES.binary,
      wholeFile(path),
      `${shown(path)} points to content that Git LFS keeps elsewhere, which no diff shows`,
      { help: 'Whoever checks out gets that content; it was not looked at.' },
    );
  }
  yield* credentialFindings(file);
  yield* hiddenFindings(file);
}

/** git-lfs.github.com/spec: the first line of a pointer, less its version. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** Characters that turn the direction of text: a reviewer sees statements where the compiler sees a comment. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The first of them in a file: where one is, all of its text needs a look. */
function* hiddenFindings(file: FileChange): Iterable<Finding> {
  for (const { number, text } of newLines(file)) {
    const column = text.search(TURNS);
    if (column < 0) continue;
    const code = (text.codePointAt(column) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    yield finding(
      CHECK_RULES.hiddenCharacter,
      onLine(file.path, number, column, column + 1),
      `the line holds U+${code}, which turns the direction of text around`,
      { help: 'Write it as an escape where it is meant.' },
    );
    return;
  }
}

function* credentialFindings(file: FileChange): Iterable<Finding> {
  const lines = newLines(file);
  if (lines.length === 0) return;
  const text = lines.map((line) => line.text).join('\n');
  const index = linesOf(text);
  for (const { what, start, end } of credentialsIn(text)) {
    const { start: from, end: to } = index.span(start, end);
    const line = lines[from.line - 1];
    if (line === undefined) continue;
    const last = to.line === from.line ? to.column - 1 : line.text.length;
    yield finding(
      CHECK_RULES.secret,
      onLine(file.path, line.number, from.column - 1, last),
      `the line holds what looks like ${what}`,
      { help: 'Revoke it: what was pushed once is known. Then take it out of the history.' },
    );
  }
}

/** A text with each credential in it replaced by stars, in the same places: reports show lines, never credentials. */
export function withoutCredentials(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end } of credentialsIn(text)) {
    out += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, '*');
    at = end;
  }
  return out + text.slice(at);
}
