"use strict";
exports.id = 8622;
exports.ids = [8622,6257];
exports.modules = {

/***/ 68622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffBlocks: () => (/* binding */ diffBlocks),
/* harmony export */   diffMarkdown: () => (/* binding */ diffMarkdown)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34902);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31505);



/** A comparison for a job summary or a comment: what widens first and in full, the rest folded. */
function diffMarkdown(report) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .document */ .Al)(diffBlocks(report, 2));
}
/** The same as blocks, for a document that has more; `level` is that of its heading. */
function diffBlocks(report, level) {
    const of = (kind) => report.changes.filter(({ change }) => change === kind);
    const [widened, narrowed, moved] = [of('widened'), of('narrowed'), of('moved')];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(level, verdict(report)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.base.name)} compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.head.name)}.`),
        ...(widened.length === 0 ? [] : [rows(widened, 'permitted now, refused before')]),
        ...(narrowed.length === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${narrowed.length} narrowed`, [rows(narrowed, 'refused now, permitted before')])]),
        ...(moved.length === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${moved.length} moved`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(moved.map(({ message }) => quoted(message)))])]),
        ...(report.equal.length === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${report.equal.length} equal`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(report.equal.map((clause) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(clause)))])]),
    ];
}
function verdict({ changes }) {
    const { widened, narrowed, moved } = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .countChanges */ .xS)(changes);
    if (widened > 0)
        return `The policy is widened in ${widened} ${widened === 1 ? 'place' : 'places'}`;
    if (narrowed > 0)
        return 'The policy is narrowed';
    return moved > 0 ? 'The policy means the same' : 'The policy is the same';
}
function rows(changes, head) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['clause', 'line', 'what differs', head], changes.map(({ clause, phase, head: at, message, witness }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(phase === null ? clause : `phases.${phase}.${clause}`),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${at.file}:${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfPlace */ .XY)(at).start.line}`),
        quoted(message),
        witness === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('no request was found that shows it') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(witness.text),
    ]));
}
/** A message with what stands between backticks as code. An odd backtick is one of the policy's own. */
function quoted(message) {
    const parts = message.split('`');
    if (parts.length % 2 === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message);
    return parts
        .map((part, index) => (index % 2 === 1 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(part) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(part)))
        .reduce((sofar, part) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${sofar}${part}`);
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports strong, join, codeBlock */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);

const inline = (markdown) => ({ kind: 'inline', markdown });
const block = (markdown) => ({ kind: 'block', markdown });
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
function reference(character) {
    return `&#${character.charCodeAt(0)};${SEAMED.has(character) ? SEAM : ''}`;
}
/** One line of text, in which nothing is markup, HTML, a link or a mention. Controls and hidden characters are shown. */
function encoded(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text)
        .replace(ACTIVE, reference)
        .replace(LINKED, (found) => `${found}${SEAM}`)
        .replace(OPENING, (_all, blanks, digits, mark) => `${blanks}${digits}${reference(mark)}`)
        .replace(INDENT, '&#32;   ');
}
const written = (text) => (typeof text === 'string' ? encoded(text) : text.markdown);
/** Text as prose. Line breaks in it are shown as `\n`. */
function text(content) {
    return inline(encoded(content));
}
/** What is the same between backticks in every place: no backtick, pipe, backslash or blank at an end. */
const PLAIN_CODE = /^[\w!#$%&'()*+,\-./:;<=>?@[\]^{}~]+(?: [\w!#$%&'()*+,\-./:;<=>?@[\]^{}~]+)*$/;
/** Text as code within a line. */
function code(content) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(content);
    // GitHub reads $`…`$ as a formula: what may end or begin so is written as HTML, as is all else that is unusual.
    return inline(PLAIN_CODE.test(shown) && !/^\$|\$$/.test(shown) ? `\`${shown}\`` : `<code>${encoded(content)}</code>`);
}
function strong(content) {
    // By HTML: whether asterisks are a delimiter depends on what stands beside them.
    return inline(`<strong>${written(content)}</strong>`);
}
/**
 * Puts pieces together: what stands in the template is Markdown, each value is encoded unless it has been.
 * `` md`The host ${code(host)} is **denied**: ${reason}` ``
 */
function md(template, ...values) {
    return inline(template.reduce((sofar, piece, index) => `${sofar}${written(values[index - 1] ?? '')}${piece}`));
}
function join(pieces, between) {
    return inline(pieces.map(written).join(between));
}
function paragraph(content) {
    return block(written(content));
}
function heading(level, content) {
    return block(`${'#'.repeat(level)} ${written(content)}`);
}
function list(items) {
    return block(items.map((item) => `- ${written(item)}`).join('\n'));
}
/** A table. Rows that are shorter than the head are filled up; throws RangeError for one that is longer. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(written).join(' | ')} |`;
    const body = rows.map((row) => {
        if (row.length > head.length)
            throw new RangeError(`a row of ${row.length} cells under ${head.length}`);
        return line([...row, ...Array(head.length - row.length).fill('')]);
    });
    return block([line(head), line(head.map(() => inline('---'))), ...body].join('\n'));
}
/** Lines of text as a block of code, which ends with that text. `language` is a word or nothing. */
function codeBlock(content, language = '') {
    if (!/^[a-z0-9-]*$/.test(language))
        throw new RangeError('the language of a code block is one word');
    const shown = visibleLines(content.replace(/\n$/, ''));
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return block(`${fence}${language}\n${shown}\n${fence}`);
}
/** Blocks that unfold at a click on `summary`, which is plain text. */
function details(summary, body) {
    const inside = body.map(({ markdown }) => `${markdown}\n\n`).join('');
    return block(`<details>\n<summary>${encoded(summary)}</summary>\n\n${inside}</details>`);
}
/** A document of these blocks, ending with a line break; empty for none. */
function document(blocks) {
    return blocks.length === 0 ? '' : `${blocks.map(({ markdown }) => markdown).join('\n\n')}\n`;
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony export visibleOutput */
/**
 * Text from policies, arguments and code is hostile: it may carry terminal escapes, hide what follows it
 * (bidirectional controls, zero-width characters), or be a workflow command. This makes all of that visible.
 */
/**
 * Controls (C0, DEL, C1), line and paragraph separators, zero-width and bidirectional characters, byte order
 * marks, tags, and halves of surrogate pairs.
 */
const INVISIBLE = 
// eslint-disable-next-line no-control-regex -- controls are what this looks for
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/** The runner reads `##[command]` anywhere in a line, not only at its start. */
const OLD_COMMAND = /##(?=\[)/g;
/** One line of text that shows as it is: nothing in it moves the cursor, hides, or is a workflow command. */
function visible(text) {
    return text.replace(INVISIBLE, escapeCharacter).replace(OLD_COMMAND, '#\\u{23}');
}
/**
 * Text of several lines, each made visible. A line that would begin with `::` (a workflow command, even after
 * spaces) begins with a visible escape instead.
 */
function visibleLines(text) {
    return text
        .split(/\r\n|\n/)
        .map((line) => visible(line).replace(COMMAND_START, '$1\\u{3a}'))
        .join('\n');
}
/** A line of a program's output, which may hold tabs; else as `visibleLines`. */
function visibleOutput(line) {
    return line.split('\t').map(visible).join('\t').replace(COMMAND_START, '$1\\u{3a}');
}
/** A workflow command begins a line, even after blanks. */
const COMMAND_START = /^(\s*):(?=:)/;
/**
 * JSON text whose strings hold nothing that a terminal or the runner acts on; the same data, since every
 * character is written as JSON's own escape.
 */
function visibleJson(json) {
    return json.replace(INVISIBLE_IN_JSON, jsonEscape).replace(/##\[/g, '##\\u005b');
}
const INVISIBLE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function escapeCharacter(character) {
    if (character === '\t')
        return '\\t';
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function jsonEscape(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
;