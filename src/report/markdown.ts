import { visible, visibleLines } from './visible.js';

/**
 * Markdown (GitHub's) that text from policies, files and programs can't inject into. Text is only ever put in through
 * the functions here, so the types tell what has been encoded (`Inline`, `Block`) from what hasn't (`string`), and
 * every place that takes a string encodes it.
 *
 * Encoding is by character references. CommonMark never takes one for structure, and it is the same in prose, in a
 * table's cell and inside raw HTML, where backslashes mean nothing (in `<summary>`) or two things (before a pipe).
 */

/** Markdown within a line: prose, code, a link's text. */
export interface Inline {
  readonly kind: 'inline';
  readonly markdown: string;
}

/** A paragraph, heading, list, table, … Lines end in LF; without blank lines around it. */
export interface Block {
  readonly kind: 'block';
  readonly markdown: string;
}

/** What is written as text when it is a string, and as it is when it has been encoded. */
export type Text = string | Inline;

const inline = (markdown: string): Inline => ({ kind: 'inline', markdown });
const block = (markdown: string): Block => ({ kind: 'block', markdown });

/** All of ASCII's punctuation but what means nothing in Markdown (`,;?%'"()/-.`), some of it only where a line begins. */
const ACTIVE = /[!#$&*+:<=>@[\\\]^_`{|}~]/g;

/** A list's mark, the underline of a heading or a rule, where a line begins. */
const OPENING = /^( *)(?:(?=-)|(?=\d{0,9}[.)](?:\s|$)))(\d{0,9})([-.)])/;

/** Blanks that would make a block of code of a line. */
const INDENT = /^ {4}/;

/**
 * After these a viewer would find a mention, an emoji, a link or formula in the finished text, where references are
 * characters again. An empty comment parts the text there without a trace.
 */
const SEAM = '<!-- -->';
const SEAMED = new Set(['@', '#', ':', '$']);

/** Names that become links by themselves: `www.`, and GitHub's `GH-1`. */
const LINKED = /\b(www)(?=\.)|\b(gh-)(?=\d)/gi;

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};${SEAMED.has(character) ? SEAM : ''}`;
}

/** One line of text, in which nothing is markup, HTML, a link or a mention. Controls and hidden characters are shown. */
function encoded(text: string): string {
  return visible(text)
    .replace(ACTIVE, reference)
    .replace(LINKED, (found) => `${found}${SEAM}`)
    .replace(
      OPENING,
      (_all, blanks: string, digits: string, mark: string) => `${blanks}${digits}${reference(mark)}`,
    )
    .replace(INDENT, '&#32;   ');
}

const written = (text: Text): string => (typeof text === 'string' ? encoded(text) : text.markdown);

/** Text as prose. Line breaks in it are shown as `\n`. */
export function text(content: string): Inline {
  return inline(encoded(content));
}

/** What is the same between backticks in every place: no backtick, pipe, backslash or blank at an end. */
const PLAIN_CODE = /^[\w!#$%&'()*+,\-./:;<=>?@[\]^{}~]+(?: [\w!#$%&'()*+,\-./:;<=>?@[\]^{}~]+)*$/;

/** Text as code within a line. */
export function code(content: string): Inline {
  const shown = visible(content);
  // GitHub reads $`…`$ as a formula: what may end or begin so is written as HTML, as is all else that is unusual.
  return inline(
    PLAIN_CODE.test(shown) && !/^\$|\$$/.test(shown) ? `\`${shown}\`` : `<code>${encoded(content)}</code>`,
  );
}

export function strong(content: Text): Inline {
  // By HTML: whether asterisks are a delimiter depends on what stands beside them.
  return inline(`<strong>${written(content)}</strong>`);
}

/**
 * Puts pieces together: what stands in the template is Markdown, each value is encoded unless it has been.
 * `` md`The host ${code(host)} is **denied**: ${reason}` ``
 */
export function md(template: TemplateStringsArray, ...values: readonly Text[]): Inline {
  return inline(
    template.reduce((sofar, piece, index) => `${sofar}${written(values[index - 1] ?? '')}${piece}`),
  );
}

export function join(pieces: readonly Text[], between: string): Inline {
  return inline(pieces.map(written).join(between));
}

export function paragraph(content: Text): Block {
  return block(written(content));
}

export function heading(level: 1 | 2 | 3 | 4 | 5 | 6, content: Text): Block {
  return block(`${'#'.repeat(level)} ${written(content)}`);
}

export function list(items: readonly Text[]): Block {
  return block(items.map((item) => `- ${written(item)}`).join('\n'));
}

/** A table. Rows that are shorter than the head are filled up; throws RangeError for one that is longer. */
export function table(head: readonly Text[], rows: readonly (readonly Text[])[]): Block {
  const line = (cells: readonly Text[]): string => `| ${cells.map(written).join(' | ')} |`;
  const body = rows.map((row) => {
    if (row.length > head.length) throw new RangeError(`a row of ${row.length} cells under ${head.length}`);
    return line([...row, ...Array<string>(head.length - row.length).fill('')]);
  });
  return block([line(head), line(head.map(() => inline('---'))), ...body].join('\n'));
}

/** Lines of text as a block of code, which ends with that text. `language` is a word or nothing. */
export function codeBlock(content: string, language = ''): Block {
  if (!/^[a-z0-9-]*$/.test(language)) throw new RangeError('the language of a code block is one word');
  const shown = visibleLines(content.replace(/\n$/, ''));
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return block(`${fence}${language}\n${shown}\n${fence}`);
}

/** Blocks that unfold at a click on `summary`, which is plain text. */
export function details(summary: string, body: readonly Block[]): Block {
  const inside = body.map(({ markdown }) => `${markdown}\n\n`).join('');
  return block(`<details>\n<summary>${encoded(summary)}</summary>\n\n${inside}</details>`);
}

/** A document of these blocks, ending with a line break; empty for none. */
export function document(blocks: readonly Block[]): string {
  return blocks.length === 0 ? '' : `${blocks.map(({ markdown }) => markdown).join('\n\n')}\n`;
}
